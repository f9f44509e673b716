import fc from 'fast-check';
import { type Payload, pick } from './payload.js';

/** So that every run on every machine tries the same; a failure names its payload. */
const SEED = 20_261_128;

const PIECES: readonly string[] = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '"',
    "'",
    '`',
    '=',
    '&',
    '&#',
    ';',
    '\0',
    '\t',
    '\n',
    '\f',
    '\r',
    ' ',
  ],
  ...[
    '<svg>',
    '</svg>',
    '<math>',
    '</math>',
    '<style>',
    '</style>',
    '<table>',
    '</table>',
    '<td>',
    '<select>',
    '</select>',
    '<template>',
  ],
  ...[
    '</template>',
    '<noscript>',
    '</noscript>',
    '<textarea>',
    '</textarea>',
    '<title>',
    '<form>',
    '</form>',
    '<p>',
    '</p>',
    '<a>',
    '</a>',
  ],
  ...[
    '<b>',
    '<i>',
    '<u>',
    '<li>',
    '<ul>',
    '<h1>',
    '<br>',
    '<button>',
    '<option>',
    '<mglyph>',
    '<mtext>',
    '<foreignObject>',
    '<desc>',
  ],
  ...[
    '<body onload=gkoHostile=1>',
    '<html>',
    '<head>',
    '<frameset>',
    '<script>',
    '</script>',
    '<img src=x onerror=gkoHostile=1>',
  ],
  ...[
    ' href="javascript:gkoHostile=1"',
    ' onclick=gkoHostile=1 ',
    'javascript:',
    '&lt;',
    '&quot;',
    '\ud800',
    '\u202e',
    '\u2028',
    '\ufeff',
  ],
];

type Mutation = (text: string, other: string) => string;

const cut = (text: string, at: number) => Math.floor(at * (text.length + 1));

/** One change of a text, drawn at random. */
const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.nat({ max: 8 }),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.nat(),
  )
  .map(([kind, one, two, number]) => (text, other) => {
    const [from, to] = [cut(text, Math.min(one, two)), cut(text, Math.max(one, two))];
    const piece = pick(PIECES, number);
    switch (kind) {
      case 0:
        return text.slice(0, from) + piece + text.slice(from);
      case 1:
        return text.slice(0, from) + text.slice(to);
      case 2:
        return text.slice(0, from) + other + text.slice(to);
      case 3:
        return text.slice(0, from) + piece + text.slice(from, to) + piece + text.slice(to);
      case 4:
        return text.slice(0, to) + text.slice(from);
      case 5:
        return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
      case 6:
        return (
          text.slice(0, from) +
          [...text.slice(from, to).slice(0, 30)].map((letter) => `&#${letter.codePointAt(0)};`).join('') +
          text.slice(to)
        );
      case 7:
        return piece + text + other;
      default:
        return text.replaceAll(/[\s/]/g, pick(['\t', '\n', '/', '\f', ' \0 ', '\r'], number));
    }
  });

/** So many texts that were made of others by one to four changes each. */
export function mutations(of: readonly Payload[], count: number): Payload[] {
  const seeds = of.filter(({ text }) => text.length < 2000);
  const recipe = fc.tuple(fc.nat(), fc.array(fc.tuple(mutation, fc.nat()), { minLength: 1, maxLength: 4 }));
  return fc.sample(recipe, { seed: SEED, numRuns: count }).map(([start, changes]) => {
    const begin = pick(seeds, start).text;
    const text = changes.reduce((made, [mutate, other]) => mutate(made, pick(seeds, other).text).slice(0, 4000), begin);
    return { family: 'mutations', text };
  });
}
