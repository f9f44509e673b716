'use client';

import { createElement, type ReactNode } from 'react';
import type { RichTextNode } from '../../model/types.js';
import { TextLink } from '../OfferLink/TextLink.js';

/** As deep as the decoder lets rich text be; a tree made elsewhere must not overflow the stack either. */
const MAX_DEPTH = 100;
const ELEMENTS = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'u'];

/**
 * A tree as elements: those of the decoder's allow-list, anything else as what it holds. Where they may stand is the
 * decoder's care; what must not be there at all is left out here as well.
 */
export function renderNodes(nodes: readonly RichTextNode[] | null | undefined, depth = 0): ReactNode {
  if (!Array.isArray(nodes) || depth > MAX_DEPTH) return null;
  return nodes.map((node: RichTextNode, key) => {
    if (typeof node !== 'object') return typeof node === 'string' ? node : null;
    const { tag, href, children } = Object(node);
    const inside = renderNodes(children, depth + 1);
    if (tag === 'br') return createElement(tag, { key });
    if (tag === 'a') return createElement(TextLink, { key, to: href }, inside);
    return ELEMENTS.includes(tag) ? createElement(tag, { key }, inside) : inside;
  });
}
