import { walkHtml } from '#parse-html';
import { describe } from '../read.js';
import { withoutNoise } from '../text.js';
import type { DecodeIssue, RichTextNode } from '../types.js';
import { createTreeBuilder, MAX_LENGTH, type TreeBuilder } from './tree-builder.js';

/** What {@link parseRichText} made of a value. */
export interface ParsedRichText {
  /** The tree, in its one normal form; `null` when nothing of it could be seen. */
  nodes: RichTextNode[] | null;
  /** What was left out, and why; the `path` is empty. */
  issues: DecodeIssue[];
}

/**
 * Reads rich text: HTML as the API sends it, or a tree as {@link Offer} holds it. Everything outside a short list of
 * elements is unwrapped or dropped, so nothing in the result can run, load or leave the page; at most 64 kB and 100
 * levels are read. Reading its own result gives the same result.
 *
 * @param value text of HTML or a tree; of anything else `nodes` is `null`, and an issue says so
 * @example
 * parseRichText('<p>New <b>players</b> only</p>').nodes
 * // [{ tag: 'p', children: ['New ', { tag: 'strong', children: ['players'] }, ' only'] }]
 */
export function parseRichText(value: unknown): ParsedRichText {
  const builder = createTreeBuilder();
  const issues: DecodeIssue[] = [];
  const note = (expected: string, received: string) => issues.push({ path: '', expected, received });
  const isLong = typeof value === 'string' && value.length > MAX_LENGTH;
  if (typeof value === 'string') {
    const html = withoutNoise(value.slice(0, MAX_LENGTH));
    // Text that cannot hold markup needs no parser.
    if (!/[<&]/.test(html)) builder.text(html);
    else if (!walkHtml(html, builder)) note('HTML', 'HTML, but no parser here');
  } else if (Array.isArray(value)) {
    if (!walkTree(value, builder)) note('rich text tree', 'partly something else');
  } else if (value != null) {
    note('HTML or rich text tree', describe(value));
  }
  const { nodes, isCut } = builder.finish();
  if (isLong || isCut) note('at most 64 kB and 100 levels', 'more, left out');
  return { nodes, issues };
}

/** False when something in the tree was no node. */
function walkTree(nodes: unknown[], builder: TreeBuilder): boolean {
  let isClean = true;
  for (const node of nodes) {
    const { tag, href, children } = Object(node);
    if (typeof node === 'string') builder.text(node);
    else if (typeof tag !== 'string') isClean = false;
    else if (builder.open(tag, typeof href === 'string' ? href : null)) {
      if (Array.isArray(children)) isClean = walkTree(children, builder) && isClean;
      builder.close();
    }
  }
  return isClean;
}
