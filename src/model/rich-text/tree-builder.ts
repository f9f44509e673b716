import { toTextLink } from '../link.js';
import { withoutNoise } from '../text.js';
import type { RichTextNode, RichTextTag } from '../types.js';
import type { HtmlVisitor } from './walk-html.js';

/** Elements nested deeper than this are dropped: Blink stops at 512, and a walker must not overflow. */
const MAX_DEPTH = 100;
/** Longest text of a tree, and longest HTML that is read, in UTF-16 units. */
export const MAX_LENGTH = 65_536;

/** Inline elements that keep a meaning, and the one they become. */
const MARKS: Record<string, 'strong' | 'em' | 'u'> = { b: 'strong', strong: 'strong', i: 'em', em: 'em', u: 'u' };
const LIST = /^[uo]l$/;
const PARAGRAPH = /^(p|h[1-6])$/;
/** Elements that stand on lines of their own. */
const BLOCK = /^(p|div|section|article|header|footer|blockquote|pre|fig\w+|form|table|tr|d[ltd]|hr|li|[uo]l|h[1-6])$/;
/** Elements dropped with all they hold: code, other documents and vocabularies, and text that is not for reading. */
export const DROPPED = /^(script|style|template|no\w+|iframe|svg|math|textarea|select|audio|video)$/;

type Tag = Exclude<RichTextTag, 'br'> | 'root';

/** An element of the tree while it is open. */
interface Frame {
  tag: Tag;
  href: string;
  children: RichTextNode[];
  /** Whether anything in it can be seen. */
  hasInk: boolean;
}

/** A visitor that builds a tree. */
export interface TreeBuilder extends HtmlVisitor {
  /** The tree, `null` when nothing of it could be seen, and whether a limit left something out. */
  finish(): { nodes: RichTextNode[] | null; isCut: boolean };
}

/**
 * Builds the one normal form of rich text, so that the tree always is valid HTML whatever order elements come in, and
 * building from a tree gives the same tree again.
 *
 * Paragraphs and lists stand at the root or in an item, only items stand in a list, marks and links hold text, and none
 * holds another of its kind. Any other block, and one where none may stand, becomes a line of its own. White space is
 * collapsed as a browser would show it; an element in which nothing can be seen is left out.
 */
export function createTreeBuilder(): TreeBuilder {
  const root: Frame = { tag: 'root', href: '', children: [], hasInk: false };
  const frames = [root];
  /** For each open element of the source, how to leave it. */
  const leave: (() => void)[] = [];
  let length = 0;
  let isCut = false;
  /** Whether a space here would double another or start a line, and whether there is nothing on the line yet. */
  let [afterSpace, isLineEmpty] = [true, true];

  const top = () => frames.at(-1) as Frame;
  const startLine = () => {
    afterSpace = isLineEmpty = true;
  };

  function add(node: RichTextNode): void {
    const { children } = top();
    const last = children.at(-1);
    if (typeof node === 'string' && typeof last === 'string') children[children.length - 1] = last + node;
    else children.push(node);
  }

  function lineBreak(): void {
    if (!LIST.test(top().tag)) add({ tag: 'br' });
    startLine();
  }

  const softBreak = () => isLineEmpty || lineBreak();

  function enter(tag: Tag, href = ''): () => void {
    const isBlock = BLOCK.test(tag);
    const before = [afterSpace, isLineEmpty] as const;
    if (isBlock) startLine();
    frames.push({ tag, href, children: [], hasInk: false });
    return () => {
      const { children, hasInk } = frames.pop() as Frame;
      if (hasInk) {
        top().hasInk = true;
        add(tag === 'a' ? { tag, href, children } : { tag: tag as 'p', children });
        if (isBlock) startLine();
      } else if (isBlock) {
        [afterSpace, isLineEmpty] = before;
        softBreak();
      } else {
        children.forEach(add);
      }
    };
  }

  function text(raw: string): void {
    // A single space stays as it is: most of a text's are, and replacing each took most of the time.
    let added = withoutNoise(raw).replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ');
    if (afterSpace) added = added.replace(/^ /, '');
    if (added.length > MAX_LENGTH - length) {
      isCut = true;
      added = withoutNoise(added.slice(0, MAX_LENGTH - length));
    }
    const hasInk = /[^\s\u200B-\u200D\u2060]/.test(added);
    const isLoose = LIST.test(top().tag);
    if (added === '' || (isLoose && !hasInk)) return;
    length += added.length;
    const close = isLoose ? enter('li') : () => {};
    add(added);
    afterSpace = added.endsWith(' ');
    if (hasInk) {
      top().hasInk = true;
      isLineEmpty = false;
    }
    close();
  }

  /** What an element becomes here, from the outside in; none to unwrap it. */
  function place(tag: string, link: string | null): Tag[] {
    const { tag: outer } = top();
    const isList = LIST.test(tag);
    if (LIST.test(outer)) return tag === 'li' ? ['li'] : isList ? ['li', tag as Tag] : [];
    const isFlow = outer === 'root' || outer === 'li';
    if (isFlow && isList) return [tag as Tag];
    if (isFlow && PARAGRAPH.test(tag)) return tag === 'p' ? ['p'] : ['p', 'strong'];
    const mark = link ? 'a' : Object.hasOwn(MARKS, tag) && MARKS[tag];
    return mark && !frames.some((frame) => frame.tag === mark) ? [mark] : [];
  }

  return {
    text,
    open(tag, href) {
      if (tag === 'br') lineBreak();
      if (tag === 'br' || DROPPED.test(tag)) return false;
      // One more than is entered now may be needed for the text of a list.
      if (leave.length >= MAX_DEPTH || frames.length + 2 > MAX_DEPTH) {
        isCut = true;
        return false;
      }
      const link = tag === 'a' && href ? toTextLink(href) : null;
      const tags = place(tag, link);
      const isLine = tags.length === 0 && BLOCK.test(tag);
      if (isLine) softBreak();
      if (/^t[dh]$/.test(tag)) text(' ');
      const closers = tags.map((each) => enter(each, link ?? ''));
      leave.push(() => {
        while (closers.length > 0) closers.pop()?.();
        if (isLine) softBreak();
      });
      return true;
    },
    close: () => leave.pop()?.(),
    finish: () => ({ nodes: root.hasInk ? root.children : null, isCut }),
  };
}
