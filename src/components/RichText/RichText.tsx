'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { RichTextNode } from '../../model/types.js';
import { renderNodes } from './render-nodes.js';

/** What {@link RichText} takes, besides the attributes of its root, a `<div>`. */
export interface RichTextProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The tree to show, as the decoder or `parseRichText` made it. `null`, which they give for blank text: nothing. */
  nodes: readonly RichTextNode[] | null | undefined;
}

/**
 * Rich text as elements: paragraphs, lists, emphasis, links and line breaks, never markup. What is not on that list is
 * shown as its text. Renders a `<div>` whose direction follows the text, or nothing where there is none.
 *
 * @example
 * <RichText nodes={offer.keyPoints} />
 */
export const RichText = forwardRef<HTMLDivElement, RichTextProps>(function RichText(
  { nodes, className, ...rest },
  ref,
) {
  if (!nodes?.length) return null;
  return (
    <div dir="auto" {...rest} ref={ref} className={clsx('gko gko-rich', className)}>
      {renderNodes(nodes)}
    </div>
  );
});
