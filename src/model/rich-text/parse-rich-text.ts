import { walkHtml } from '#parse-html';
import type { DecodeIssue, RichTextNode } from '../types.js';
import { MAX_LENGTH, TreeBuilder } from './tree-builder.js';

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
 * @example
 * parseRichText('<p>New <b>players</b> only</p>').nodes
 * // [{ tag: 'p', children: ['New ', { tag: 'strong', children: ['players'] }, ' only'] }]
 */
export function parseRichText(value: unknown): ParsedRichText {
  const builder = new TreeBuilder();
  const issues: DecodeIssue[] = [];
  if (typeof value === 'string') {
    const html = value.slice(0, MAX_LENGTH).replaceAll('\0', '');
    builder.limited = value.length > MAX_LENGTH;
    // Text that cannot hold markup needs no parser.
    if (!/[<&]/.test(html)) builder.text(html);
    else if (!walkHtml(html, builder))
      issues.push(issue('HTML that this environment can parse', 'HTML, and no parser'));
  } else if (Array.isArray(value)) {
    if (!walkTree(value, builder)) issues.push(issue('a tree of allowed elements', 'something else in it'));
  } else if (value !== null && value !== undefined) {
    issues.push(issue('HTML, or a rich text tree', `a ${typeof value}`));
  }
  if (builder.limited) issues.push(issue('at most 64 kB and 100 levels', 'more, which was left out'));
  return { nodes: builder.finish(), issues };
}

function issue(expected: string, received: string): DecodeIssue {
  return { path: '', expected, received };
}

/** False when something in the tree was no node. */
function walkTree(nodes: unknown[], builder: TreeBuilder): boolean {
  let clean = true;
  for (const node of nodes) {
    if (typeof node === 'string') {
      builder.text(node);
      continue;
    }
    const { tag, href, children } = (typeof node === 'object' && node !== null ? node : {}) as Record<string, unknown>;
    if (typeof tag !== 'string') {
      clean = false;
    } else if (builder.open(tag, typeof href === 'string' ? href : null)) {
      if (Array.isArray(children)) clean = walkTree(children, builder) && clean;
      builder.close();
    }
  }
  return clean;
}
