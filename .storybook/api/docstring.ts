/** A docstring, taken apart. */
export interface Docstring {
  /** What it says before its tags, as Markdown; `''` where there is none. */
  text: string;
  /** `@default`, as Markdown; `null` where none is told. */
  standard: string | null;
  /** `@returns`, as Markdown; `null` where nothing is told. */
  returns: string | null;
  /** One for each `@throws`, as Markdown. */
  throws: string[];
  /** One for each `@example`, as code. */
  examples: string[];
  /** What is told of each parameter, by its name, as Markdown. */
  params: Record<string, string>;
}

const TAG = /(?:^|\s)@(default|returns|throws|example|param|see|internal|packageDocumentation|layer)\b/g;

/** The text inside a comment, without its stars. Indentation of code is kept. */
const inside = (comment: string) =>
  comment
    .replace(/^\/\*\*?|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .trim();

/** A paragraph is one line: in Markdown of a page a line break within one would be kept. Lists and code stay as they are. */
const asParagraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s*\n(?!\s*(?:[-*]|\d+\.) )\s*/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');

/**
 * Reads the comment before an export or a member: the last one that begins with two stars. An absent one reads as one
 * that says nothing.
 */
export function readDocstring(comment: string | undefined): Docstring {
  const body = inside(comment ?? '');
  const marks = [...body.matchAll(TAG)];
  const docstring: Docstring = {
    text: asParagraphs(body.slice(0, marks[0]?.index ?? body.length)),
    standard: null,
    returns: null,
    throws: [],
    examples: [],
    params: {},
  };
  for (const [index, mark] of marks.entries()) {
    const said = body.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? body.length).replace(/^ +/, '');
    const text = asParagraphs(said);
    if (mark[1] === 'default') docstring.standard = text;
    else if (mark[1] === 'returns') docstring.returns = text;
    else if (mark[1] === 'throws') docstring.throws.push(text);
    else if (mark[1] === 'example') docstring.examples.push(said.trim());
    // A token of a theme: the layer it is in, and what it sets.
    else if (mark[1] === 'layer') docstring.text = text.replace(/^\w+ — (.)/, (_, first) => first.toUpperCase());
    else if (mark[1] === 'param') {
      const [, name = '', told = ''] = /^(\w+)\s*(?:[-—]\s*)?([\s\S]*)$/.exec(text) ?? [];
      docstring.params[name] = told;
    }
  }
  return docstring;
}
