import { parseArgs } from 'node:util';

export const HELP = `npm run review -- [options]

Takes a picture of every story in every brand, in light and dark, at 280, 420 and 960 px, and makes contact sheets of
them: a PNG for each story and one page, index.html, that shows them all.

  --only <text>       only stories with the text in their id, title or name
  --brand <names>     only these brands, such as none,bank
  --scheme <names>    light or dark
  --width <numbers>   other widths that Storybook's toolbar has, such as 240,420
  --base <revision>   mark what changed since a git revision, such as HEAD for what is not committed yet
  --out <folder>      where to put it all (review)
  --pages <number>    how many browser pages work side by side (3)
  --help              this
`;

const LIST = { type: 'string', multiple: true };

const listOf = (values) => {
  const list = values
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
  return list?.length ? list : undefined;
};

/**
 * What was asked for on the command line.
 *
 * @throws {Error} when something is asked for that there is not
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      only: { type: 'string', default: '' },
      brand: LIST,
      scheme: LIST,
      width: LIST,
      base: { type: 'string' },
      out: { type: 'string', default: 'review' },
      pages: { type: 'string', default: '3' },
      help: { type: 'boolean', default: false },
    },
  });
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1) throw new Error(`--pages is "${values.pages}": it takes a number from 1.`);
  return {
    only: values.only,
    wanted: { brand: listOf(values.brand), scheme: listOf(values.scheme), width: listOf(values.width) },
    base: values.base ?? null,
    out: values.out,
    pages,
    help: values.help,
  };
}
