import { toTextLink } from '../link.js';
import type { RichTextElement, RichTextNode } from '../types.js';

/** Elements nested deeper than this are dropped: Blink stops at 512, and a walker must not overflow. */
const MAX_DEPTH = 100;
/** Lists stop a little earlier, so that a paragraph's marks still fit and a tree decodes to itself. */
const MAX_CONTAINERS = 94;
/** Longest text of a tree, and longest HTML that is read, in UTF-16 units. */
export const MAX_LENGTH = 65_536;

type Mark = { tag: 'strong' | 'em' | 'u' } | { tag: 'a'; href: string };
type Container = { tag: 'ul' | 'ol' | 'li'; children: RichTextNode[] };

const MARKS: Record<string, 'strong' | 'em' | 'u'> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'u',
  ins: 'u',
};
const HEADING = /^h[1-6]$/;
const BLOCKS = new Set(
  (
    'p div section article header footer main aside nav address blockquote pre center figure figcaption form fieldset ' +
    'legend table caption thead tbody tfoot tr dl dt dd hr details summary'
  ).split(' '),
);
/** Dropped with all they hold: code, other documents, other vocabularies, controls. */
const DROPPED = new Set(
  (
    'script style template noscript iframe object embed svg math head title textarea select option button input canvas ' +
    'audio video picture img noembed noframes frameset xmp plaintext base link meta'
  ).split(' '),
);

const BLANK = /^[\s\u200B-\u200D\u2060\uFEFF]*$/;

/** What is being written: one paragraph, or one run of text in a list item. */
interface Line {
  into: RichTextNode[];
  /** Where in `into` it starts. */
  start: number;
  /** The elements of the open marks, from outside in. */
  path: Exclude<RichTextElement, { tag: 'br' }>[];
  /** Whether a space would double one that is there already, or stand at the start. */
  afterSpace: boolean;
  /** Whether anything of it can be seen. */
  hasInk: boolean;
}

/**
 * Builds the one normal form of rich text from whatever order elements come in, so that the tree always is valid HTML
 * (no paragraph in a paragraph, only items in lists) and building from a tree gives the same tree again.
 *
 * Root: `p`, `ul`, `ol`. `li`: text, marks, lists. `p` and marks: text, marks, `br`. White space is collapsed as a
 * browser would show it; what shows nothing is left out.
 */
export class TreeBuilder {
  /** Whether something was left out because of a limit. */
  limited = false;
  readonly #root: RichTextNode[] = [];
  readonly #containers: Container[] = [];
  /** Lists made for items that came without one; the next such item joins them. */
  readonly #implied = new Set<RichTextNode>();
  readonly #marks: Mark[] = [];
  /** How to close each open element. */
  readonly #closers: (() => void)[] = [];
  #line: Line | null = null;
  #length = 0;

  /** Enters an element. False: it is left out with all it holds, and must not be closed. */
  open(tag: string, href: string | null): boolean {
    if (DROPPED.has(tag)) return false;
    if (this.#closers.length >= MAX_DEPTH) return this.#refuse();
    if (tag === 'br') {
      this.#break();
      return false;
    }
    const closer = this.#enter(tag, href);
    if (!closer) return this.#refuse();
    this.#closers.push(closer);
    return true;
  }

  /** Leaves the element entered last. */
  close(): void {
    this.#closers.pop()?.();
  }

  /** Adds text. */
  text(raw: string): void {
    let text = raw.replaceAll('\0', '').replace(/[ \t\n\r\f]+/g, ' ');
    if (this.#line ? this.#line.afterSpace : true) text = text.replace(/^ /, '');
    const room = MAX_LENGTH - this.#length;
    if (text.length > room) {
      this.limited = true;
      text = text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
    }
    if (text === '') return;
    this.#length += text.length;
    const line = this.#startLine();
    const into = this.#innermost(line);
    const last = into.at(-1);
    if (typeof last === 'string') into[into.length - 1] = last + text;
    else into.push(text);
    line.afterSpace = text.endsWith(' ');
    line.hasInk ||= !BLANK.test(text);
  }

  /** The tree; `null` when nothing of it could be seen. */
  finish(): RichTextNode[] | null {
    while (this.#closers.length > 0) this.close();
    this.#endLine();
    return this.#root.length > 0 ? this.#root : null;
  }

  #refuse(): false {
    this.limited = true;
    return false;
  }

  #enter(tag: string, href: string | null): (() => void) | null {
    if (tag === 'ul' || tag === 'ol' || tag === 'li') return this.#enterContainer(tag);
    if (BLOCKS.has(tag)) return this.#enterBlock(() => {});
    if (HEADING.test(tag)) return this.#enterBlock(this.#enterMark({ tag: 'strong' }));
    if (tag === 'td' || tag === 'th') return () => this.text(' ');
    const mark = MARKS[tag];
    if (mark) return this.#enterMark({ tag: mark });
    const link = tag === 'a' && href !== null ? toTextLink(href) : null;
    return link === null ? () => {} : this.#enterMark({ tag: 'a', href: link });
  }

  #enterBlock(leave: () => void): () => void {
    this.#endLine();
    return () => {
      leave();
      this.#endLine();
    };
  }

  #enterMark(mark: Mark): () => void {
    if (this.#marks.some(({ tag }) => tag === mark.tag)) return () => {};
    this.#marks.push(mark);
    return () => {
      this.#marks.pop();
      if (this.#line) this.#line.path.length = Math.min(this.#line.path.length, this.#marks.length);
    };
  }

  #enterContainer(tag: 'ul' | 'ol' | 'li'): (() => void) | null {
    if (this.#containers.length + 2 > MAX_CONTAINERS) return null;
    this.#endLine();
    const before = this.#containers.length;
    const inList = this.#containers.at(-1)?.tag !== 'li' && before > 0;
    // An item belongs in a list, a list in a list belongs to the item before it.
    if (tag === 'li' && !inList) this.#push(this.#lastImplied() ?? this.#append({ tag: 'ul', children: [] }, true));
    if (tag !== 'li' && inList) this.#push(this.#lastItem() ?? this.#append({ tag: 'li', children: [] }));
    this.#push(this.#append({ tag, children: [] }));
    return () => {
      this.#endLine();
      while (this.#containers.length > before) this.#popContainer();
    };
  }

  #siblings(): RichTextNode[] {
    return this.#containers.at(-1)?.children ?? this.#root;
  }

  #append(container: Container, implied = false): Container {
    this.#siblings().push(container);
    if (implied) this.#implied.add(container);
    return container;
  }

  #push(container: Container): void {
    this.#containers.push(container);
  }

  #popContainer(): void {
    const closed = this.#containers.pop();
    const siblings = this.#siblings();
    if (closed?.children.length === 0 && siblings.at(-1) === closed) siblings.pop();
  }

  #lastImplied(): Container | null {
    const last = this.#siblings().at(-1);
    return last !== undefined && this.#implied.has(last) ? (last as Container) : null;
  }

  #lastItem(): Container | null {
    return (this.#siblings().at(-1) as Container | undefined) ?? null;
  }

  #startLine(): Line {
    if (this.#line) return this.#line;
    let into: RichTextNode[];
    const container = this.#containers.at(-1);
    if (container?.tag === 'li') into = container.children;
    else {
      const block: RichTextElement = { tag: container ? 'li' : 'p', children: [] };
      this.#siblings().push(block);
      into = block.children;
    }
    const start = into.length;
    const last = into.at(-1);
    if (last !== undefined && !isList(last)) into.push({ tag: 'br' });
    this.#line = { into, start, path: [], afterSpace: true, hasInk: false };
    return this.#line;
  }

  #innermost(line: Line): RichTextNode[] {
    let into = line.path.at(-1)?.children ?? line.into;
    for (const mark of this.#marks.slice(line.path.length)) {
      const element = { ...mark, children: [] };
      into.push(element);
      line.path.push(element);
      into = element.children;
    }
    return into;
  }

  #break(): void {
    const line = this.#line;
    if (!line?.hasInk) return;
    if (trimEnd(line.into, false)) line.path = [];
    this.#innermost(line).push({ tag: 'br' });
    line.afterSpace = true;
  }

  #endLine(): void {
    const line = this.#line;
    if (!line) return;
    this.#line = null;
    if (line.hasInk) {
      trimEnd(line.into, true);
      return;
    }
    line.into.length = line.start;
    const siblings = this.#siblings();
    const block = siblings.at(-1);
    if (line.start === 0 && typeof block === 'object' && 'children' in block && block.children === line.into)
      siblings.pop();
  }
}

function isList(node: RichTextNode): boolean {
  return typeof node === 'object' && (node.tag === 'ul' || node.tag === 'ol');
}

/** Takes spaces (and line breaks) off the end of a line. True when an element was emptied and removed. */
function trimEnd(nodes: RichTextNode[], breaks: boolean): boolean {
  let removed = false;
  for (let last = nodes.at(-1); last !== undefined; last = nodes.at(-1)) {
    if (typeof last === 'string') {
      const text = last.replace(/ $/, '');
      nodes[nodes.length - 1] = text;
      if (text !== '') return removed;
    } else if (last.tag === 'br') {
      if (!breaks) return removed;
    } else {
      removed = trimEnd(last.children, breaks) || removed;
      if (last.children.length > 0) return removed;
      removed = true;
    }
    nodes.pop();
  }
  return removed;
}
