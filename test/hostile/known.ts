/** HTML that the two parsers read as different trees, and why that is safe. */
interface KnownDifference {
  what: string;
  /** Why they differ. */
  why: string;
  /** Why it does no harm; the test also looks at both trees. */
  safe: string;
  /** Whether HTML may be of this kind. */
  isIn: (html: string) => boolean;
}

/** Every difference that is known. Any other is a failure. */
export const KNOWN: readonly KnownDifference[] = [
  {
    what: 'what stands in a <select>',
    why: 'In 2025 HTML came to let all elements stand in it. Chromium reads it so, parse5 as before.',
    safe: 'Both drop the control. What one takes for its content and the other for what follows goes through the same list.',
    isIn: (html) => /<select/i.test(html),
  },
  {
    what: 'CDATA in HTML in SVG or MathML, such as in the title of an <svg>',
    why: 'Chromium takes it for text up to ]]>, as the standard says; to parse5 it is a comment that ends at the next >.',
    safe: 'Text after that > is text, and an element goes through the same list.',
    isIn: (html) => /<!\[CDATA\[/i.test(html),
  },
  {
    what: 'a link to a host with a space in it',
    why: 'Chromium writes it as %20; to Node, as to the URL standard, it is no URL.',
    safe: 'A link to http(s) in the one and its text in the other; no such host can be found.',
    isIn: (html) => /href/i.test(html),
  },
];

/**
 * What a browser tells the page's policy of while it parses HTML: it looks at handlers, styles and bases in a document
 * that has no window as well, where they do nothing. A page whose offers come from our handler has no HTML to parse.
 */
export const STOPPED_IN_PARSER = /^(script-src-attr inline|style-src-attr inline|style-src-elem inline|base-uri .*) $/s;

/** Whether nothing but allowed elements stands in a tree, given as JSON. Written by hand, and not taken from `src`. */
export function isHarmless(tree: string): boolean {
  const isNode = (node: unknown): boolean => {
    if (typeof node === 'string') return true;
    const { tag, href, children = [], ...rest } = node as { tag: string; href?: string; children?: unknown[] };
    return (
      /^(p|ul|ol|li|strong|em|u|a|br)$/.test(tag) &&
      (tag === 'a' ? /^(https?:\/\/|mailto:)/.test(String(href)) : href === undefined) &&
      Object.keys(rest).length === 0 &&
      children.every(isNode)
    );
  };
  const nodes: unknown[] | null = JSON.parse(tree);
  return nodes === null || nodes.every(isNode);
}
