import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyOf } from '../../src/theme/declarations.js';
import { type Scheme, type Theme, themeToCss } from '../../src/theme/index.js';
import { TOKEN_NAMES } from '../../src/theme/token-names.js';

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof TypeError) return error.message;
  }
  return 'It threw no TypeError.';
};

/** A rule without the line that takes back what a brand around it may have set. */
const withoutTakenBack = (css: string) => css.replace(/^ {2}\/\*.*\n/m, '');

describe('a theme as CSS', () => {
  it('that is a brand of its own takes nothing from one around it: the colors it leaves out are initial, in one line', () => {
    const css = themeToCss({ accent: 'red', text: '#111', radius: '1px' }, '.a');
    const [, line = ''] = css.split('\n');
    expect(line).toMatch(
      /^ {2}\/\* not from a brand around it: \*\/ --gko-on-accent: initial; .*--gko-terms-border: initial;$/,
    );
    expect(line).not.toMatch(/--gko-(text|accent|surface|radius|density|font):/);
    expect(themeToCss({ text: '#111' }, '.a')).not.toContain('initial');
  });

  it('is one rule, a token a line, brand before role before part, whatever the order it was written in', () => {
    const theme: Theme = {
      linkRadius: '999px',
      accentText: '#084',
      density: 0.85,
      surface: 'light-dark(#fff, #10201b)',
      accent: '#0b6b50',
      font: '"Source Serif 4", Georgia, serif',
    };
    expect(withoutTakenBack(themeToCss(theme, '.offers'))).toBe(`.offers {
  --gko-accent: #0b6b50;
  --gko-surface: light-dark(#fff, #10201b);
  --gko-font: "Source Serif 4", Georgia, serif;
  --gko-density: 0.85;
  --gko-accent-text: #084;
  --gko-link-radius: 999px;
}
`);
    const reversed = Object.fromEntries(Object.entries(theme).reverse());
    expect(themeToCss(reversed, '.offers')).toBe(themeToCss(theme, '.offers'));
  });

  it('leaves out what is undefined, and null as JSON has it', () => {
    expect(themeToCss({ accent: undefined, text: null as never, radius: '1px' }, ':root')).toBe(
      ':root {\n  --gko-radius: 1px;\n}\n',
    );
    expect(themeToCss({}, ':root')).toBe(':root {\n}\n');
  });

  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['system', 'light dark'],
  ] as const)('in the scheme %s says so', (scheme, expected) => {
    expect(themeToCss({ radius: '1px' }, '.a', { scheme })).toBe(
      `.a {\n  color-scheme: ${expected};\n  --gko-radius: 1px;\n}\n`,
    );
  });

  it.each([
    '#0b6b50',
    'rgb(0 0 0 / 0.5)',
    'oklch(0.7 0.1 calc(200 + 20))',
    'color-mix(in oklab, red 20%, var(--own-color, #fff))',
    '0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px -4px #0003',
    "'Ivar Text', \"D'Angelo\", ヒラギノ角ゴ, ui-serif",
    'linear-gradient(90deg, #fff, #eee)',
    'max(0px, 2rem*1.5)',
    'initial',
  ])('writes as it is: %s', (value) => {
    expect(themeToCss({ mediaGround: value }, '.a')).toBe(`.a {\n  --gko-media-ground: ${value};\n}\n`);
  });

  it.each(['.a, .b > [data-brand="x{y}"]', ':root:not(.md\\:dark)', 'main :is(.a, :not(:has([b])))', '.a,\n.b'])(
    'takes the selector %s',
    (selector) => {
      expect(themeToCss({ radius: '1px' }, ` ${selector} `)).toBe(`${selector} {\n  --gko-radius: 1px;\n}\n`);
    },
  );
});

describe('says what is wrong, why, and what to write', () => {
  it.each<[string, unknown, string]>([
    ['acent', '#fff', 'nothing reads "acent", as it is not the name of a token. Did you mean "accent"?'],
    ['--gko-accent-text', '#fff', 'Did you mean "accentText"?'],
    ['linkRadios', '1px', 'Did you mean "linkRadius"?'],
    ['mediaratio', '1', 'Did you mean "mediaRatio"?'],
    ['constructor', '1', 'nothing reads "constructor"'],
    ['accent', 'red; } body { display: none', 'the value of "accent" holds ";", so it could leave its declaration.'],
    ['accent', 'red}', 'holds "}"'],
    ['accent', '{', 'holds "{"'],
    ['accent', '</style><script>', 'holds "<"'],
    ['accent', '"</style>"', 'holds " that belongs to no quoted name, so it could leave its declaration'],
    ['accent', 'red /* note */', 'holds a comment'],
    ['accent', 'red\nblue', 'holds "\\n"'],
    ['accent', 'red\u0000', 'holds "\\u0000"'],
    ['accent', 'red\\', 'holds "\\\\"'],
    ['accent', '\\7d', 'holds "\\\\"'],
    ['accent', 'red !important', 'holds "!"'],
    ['accent', '@import', 'holds "@"'],
    ['accent', 'rgb(0 0 0', 'has a parenthesis that is never closed'],
    ['accent', 'rgb(0 0 0))', 'has a parenthesis that is never opened'],
    ['accent', ') red (', 'has a parenthesis that is never opened'],
    ['font', '"Inter', 'holds " that belongs to no quoted name'],
    ['font', "Inter's", 'that belongs to no quoted name'],
    ['font', '""', 'that belongs to no quoted name'],
    ['mediaGround', 'url(https://tracker.example/x.png)', 'holds "url(…)", which would load something'],
    ['mediaGround', 'URL(x)', 'which would load something'],
    ['mediaGround', 'image-set("x.png" 1x)', 'which would load something'],
    ['mediaGround', 'u\\72l(x)', 'holds "\\\\"'],
    ['accent', '', 'the value of "accent" is empty. Pass what would stand'],
    ['accent', '  ', 'is empty'],
    ['density', Number.NaN, 'the value of "density" is NaN, which CSS cannot say.'],
    ['density', Number.POSITIVE_INFINITY, 'is Infinity'],
    ['accent', ['red'], 'is neither a text nor a number'],
    ['accent', Object.create(null), 'is neither a text nor a number'],
    ['accent', Symbol('red'), 'is neither a text nor a number'],
    ['accent', true, 'is neither a text nor a number'],
  ])('{ %s: %j }', (name, value, message) => {
    const told = messageOf(() => themeToCss({ [name]: value } as Theme, '.a'));
    expect(told).toContain(message);
    expect(told).toMatch(/^gokart-offers: themeToCss: .+\. (Pass|Did) /);
  });

  it.each([
    ['', 'the selector is empty, so the rule would end elsewhere. Pass one such as ".offers" or ":root".'],
    ['  \n', 'is empty'],
    [undefined, 'is empty'],
    ['.a { } .b', 'holds "{"'],
    ['.a }', 'holds "}"'],
    ['.a;', 'holds ";"'],
    ['@media print', 'holds "@"'],
    ['.a /* b', 'holds a comment'],
    ['<style>', 'holds "<"'],
    ['[a="x]', 'holds "\\""'],
    [':is(.a', 'has a bracket'],
    ['.a)', 'has a bracket'],
    ['[a', 'has a bracket'],
    ['([)]', 'has a bracket'],
    ['.a \\', 'holds "\\\\"'],
    ['[a="\\"]', 'holds "\\""'],
    ['.a\\', 'holds "\\\\"'],
    ['.a\u0000', 'holds "\\u0000"'],
  ])('the selector %j', (selector, message) => {
    expect(messageOf(() => themeToCss({ accent: 'red' }, selector as string))).toContain(message);
  });

  it.each([null, undefined, 'red', ['red'], 3])('the theme %j', (theme) => {
    expect(messageOf(() => themeToCss(theme as never, '.a'))).toContain('the theme is no object. Pass tokens by name');
  });

  it.each(['auto', 'toString', {}, 1])('the scheme %j', (scheme) => {
    expect(messageOf(() => themeToCss({}, '.a', { scheme: scheme as Scheme }))).toContain('there is no scheme ');
  });
});

it('whatever it is given, writes one rule of as many lines as there are tokens, or throws a TypeError', () => {
  const piece = fc.constantFrom(...'(){};:/*"\'\\<>@!,#% \n', 'url(', 'red', '1px', '--', '</style>', '\u0000', 'é');
  const value = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    fc.string(),
    fc.double(),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...TOKEN_NAMES), value, { maxKeys: 4 }), (theme) => {
      let css: string;
      try {
        css = themeToCss(theme as Theme, '.a');
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return;
      }
      const lines = withoutTakenBack(css).split('\n');
      expect(lines[0]).toBe('.a {');
      expect(lines.slice(-2)).toEqual(['}', '']);
      const names = TOKEN_NAMES.filter((name) => name in theme);
      expect(lines.slice(1, -2).map((line) => line.slice(0, line.indexOf(':')))).toEqual(
        names.map((name) => `  ${propertyOf(name)}`),
      );
      for (const line of lines.slice(1, -2)) expect(line).toMatch(/^ {2}--gko-[a-z-]+: [^{};<]+;$/);
    }),
  );
});
