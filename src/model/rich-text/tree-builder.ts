import { toTextLink } from '../link.js';
import type { RichTextElement, RichTextNode } from '../types.js';
import { BLOCK, DROPPED, MARKS } from './elements.js';
import { trimEnd } from './trim-end.js';
import type { HtmlVisitor } from './walk-html.js';

/** Elements nested deeper than this are dropped: Blink stops at 512, and a walker must not overflow. */
const MAX_DEPTH = 100;
/** Lists stop a little earlier, so that a paragraph's marks still fit and a tree decodes to itself. */
const MAX_CONTAINERS = 94;
/** Longest text of a tree, and longest HTML that is read, in UTF-16 units. */
export const MAX_LENGTH = 65_536;

type Parent = Exclude<RichTextElement, { tag: 'br' }>;

/** What is being written: one paragraph, or one run of text in a list item. */
interface Line {
  into: RichTextNode[];
  /** Where in `into` it starts. */
  start: number;
  /** The elements of the open marks, from outside in. */
  path: Parent[];
  /** Whether a space would double one that is there already, or stand at the start. */
  afterSpace: boolean;
  /** Whether anything of it can be seen. */
  hasInk: boolean;
}

/** A visitor that builds a tree. */
export interface TreeBuilder extends HtmlVisitor {
  /** The tree, `null` when nothing of it could be seen, and whether a limit left something out. */
  finish(): { nodes: RichTextNode[] | null; isCut: boolean };
}

/**
 * Builds the one normal form of rich text from whatever order elements come in, so that the tree always is valid HTML
 * (no paragraph in a paragraph, only items in lists) and building from a tree gives the same tree again.
 *
 * Root: `p`, `ul`, `ol`. `li`: text, marks, lists. `p` and marks: text, marks, `br`. White space is collapsed as a
 * browser would show it; what shows nothing is left out.
 */
export function createTreeBuilder(): TreeBuilder {
  const root: RichTextNode[] = [];
  /** Open lists and items, a list's only parent an item and the other way round. */
  const containers: Parent[] = [];
  const marks: ({ tag: 'strong' | 'em' | 'u' } | { tag: 'a'; href: string })[] = [];
  /** How to leave each open element. */
  const leave: (() => void)[] = [];
  let line: Line | null = null;
  let length = 0;
  let isCut = false;

  const siblings = () => containers.at(-1)?.children ?? root;

  function endLine(): void {
    if (line?.hasInk) trimEnd(line.into, true);
    else if (line) {
      line.into.length = line.start;
      const last = siblings().at(-1) as Parent | undefined;
      if (last?.children === line.into && line.start === 0) siblings().pop();
    }
    line = null;
  }

  function startLine(): Line {
    let into = siblings();
    if (containers.at(-1)?.tag !== 'li') {
      const block: Parent = { tag: into === root ? 'p' : 'li', children: [] };
      into.push(block);
      into = block.children;
    }
    const start = into.length;
    // Two lines of one item: what kept them apart is gone.
    if (start > 0 && !isList(into.at(-1))) into.push({ tag: 'br' });
    return { into, start, path: [], afterSpace: true, hasInk: false };
  }

  function innermost(of: Line): RichTextNode[] {
    for (const mark of marks.slice(of.path.length)) {
      const element = { ...mark, children: [] };
      (of.path.at(-1)?.children ?? of.into).push(element);
      of.path.push(element);
    }
    return of.path.at(-1)?.children ?? of.into;
  }

  function enterMark(mark: (typeof marks)[number]): () => void {
    if (marks.some(({ tag }) => tag === mark.tag)) return () => {};
    marks.push(mark);
    return () => {
      marks.pop();
      line?.path.splice(marks.length);
    };
  }

  function enterContainer(tag: 'ul' | 'ol' | 'li'): () => void {
    endLine();
    const depth = containers.length;
    const append = (name: typeof tag) => {
      const container: Parent = { tag: name, children: [] };
      siblings().push(container);
      containers.push(container);
    };
    // A list in a list belongs to the item before it, an item without a list to the list before it.
    const inList = isList(containers.at(-1));
    if (inList !== (tag === 'li')) {
      const before = siblings().at(-1);
      if (inList ? before : isList(before)) containers.push(before as Parent);
      else append(inList ? 'li' : 'ul');
    }
    append(tag);
    return () => {
      endLine();
      while (containers.length > depth) if (containers.pop()?.children.length === 0) siblings().pop();
    };
  }

  function enterBlock(tag: string): () => void {
    endLine();
    const unmark = tag[0] === 'h' && tag.length === 2 && tag !== 'hr' ? enterMark({ tag: 'strong' }) : () => {};
    return () => {
      unmark();
      endLine();
    };
  }

  function enter(tag: string, href: string | null): () => void {
    if (tag === 'ul' || tag === 'ol' || tag === 'li') return enterContainer(tag);
    if (BLOCK.test(tag)) return enterBlock(tag);
    if (MARKS[tag]) return enterMark({ tag: MARKS[tag] });
    const link = tag === 'a' && href !== null && toTextLink(href);
    if (link) return enterMark({ tag: 'a', href: link });
    return tag === 'td' || tag === 'th' ? () => text(' ') : () => {};
  }

  function lineBreak(): void {
    if (!line?.hasInk) return;
    if (trimEnd(line.into, false)) line.path = [];
    innermost(line).push({ tag: 'br' });
    line.afterSpace = true;
  }

  function text(raw: string): void {
    let added = raw.replaceAll('\0', '').replace(/[ \t\n\r\f]+/g, ' ');
    if (line?.afterSpace ?? true) added = added.replace(/^ /, '');
    if (added.length > MAX_LENGTH - length) {
      isCut = true;
      added = added.slice(0, MAX_LENGTH - length).replace(/[\uD800-\uDBFF]$/, '');
    }
    if (added === '') return;
    length += added.length;
    line ??= startLine();
    const into = innermost(line);
    const last = into.at(-1);
    if (typeof last === 'string') into[into.length - 1] = last + added;
    else into.push(added);
    line.afterSpace = added.endsWith(' ');
    line.hasInk ||= /[^\s\u200B-\u200D\u2060]/.test(added);
  }

  return {
    text,
    open(tag, href) {
      if (tag === 'br') lineBreak();
      if (tag === 'br' || DROPPED.test(tag)) return false;
      if (leave.length >= MAX_DEPTH || (containers.length >= MAX_CONTAINERS - 1 && /^([uo]l|li)$/.test(tag))) {
        isCut = true;
        return false;
      }
      leave.push(enter(tag, href));
      return true;
    },
    close: () => leave.pop()?.(),
    finish() {
      endLine();
      return { nodes: root.length > 0 ? root : null, isCut };
    },
  };
}

function isList(node: RichTextNode | undefined): boolean {
  return typeof node === 'object' && /^[uo]l$/.test(node.tag);
}
