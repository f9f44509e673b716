import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTheme } from '../../src/theme/check-theme.js';
import type { Theme } from '../../src/theme/theme.js';

const rowOf = (theme: Theme, pair: string, scheme: 'light' | 'dark' = 'light') => {
  const row = checkTheme(theme).rows.find((each) => each.pair === pair && each.scheme === scheme);
  if (!row) throw new Error(`There is no row "${pair}".`);
  return row;
};
const white = { surface: '#fff', accent: '#06c' };

describe('a row', () => {
  it('says what is painted, what is asked for and by whom', () => {
    expect(rowOf({ ...white, text: '#767676' }, 'text on the surface')).toEqual({
      pair: 'text on the surface',
      scheme: 'light',
      foreground: '#767676',
      background: '#ffffff',
      ratio: 4.54,
      needed: 4.5,
      passes: true,
      criterion: '1.4.3 Contrast (Minimum)',
      token: 'text',
      nearest: null,
    });
  });

  it('tells the nearest color that passes where it falls short, which a grey more would not', () => {
    const row = rowOf({ ...white, text: '#777' }, 'text on the surface');
    expect(row).toMatchObject({ ratio: 4.47, passes: false });
    // Also on the grounds that are darker than the surface.
    const { nearest } = row;
    expect(checkTheme({ ...white, text: String(nearest) }).passes).toBe(true);
    const lighter = `#${(Number.parseInt(String(nearest).slice(1, 3), 16) + 2).toString(16).repeat(3)}`;
    expect(checkTheme({ ...white, text: lighter }).passes).toBe(false);
  });

  it('keeps the hue of what falls short', () => {
    const { nearest } = rowOf({ ...white, accentText: '#ffd400' }, 'accent text on the surface');
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(String(nearest).slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    expect(red).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(blue + 80);
  });

  it('asks less of what is seen but not read', () => {
    const row = rowOf({ ...white, quiet: '#888' }, 'border of other buttons');
    expect(row).toMatchObject({ needed: 3, passes: true, criterion: '1.4.11 Non-text Contrast' });
    expect(rowOf({ ...white, quiet: '#888' }, 'quiet text on the surface').passes).toBe(false);
  });

  it.each<[Theme, string, string]>([
    [{ accentText: '#999' }, 'reward on its ground', 'accentText'],
    [{ payoutGround: '#999' }, 'reward on its ground', 'payoutGround'],
    [{ payoutGround: '#999', payoutText: '#999' }, 'reward on its ground', 'payoutText'],
    [{}, 'reward on its ground', 'accentText'],
    [{ linkText: '#06c' }, 'link text on the link', 'linkText'],
    [{ onAccent: '#06c' }, 'link text on the link', 'onAccent'],
    [{ linkBorder: 'none', accentText: '#000' }, 'link against the surface', 'linkBorder'],
  ])('of %j, "%s" names %s as what to change', (theme, pair, token) => {
    expect(rowOf({ ...white, ...theme }, pair).token).toBe(token);
  });

  it.each<[string, Theme, number]>([
    ['its own border', { linkGround: '#fff', linkText: '#000', linkBorder: '2px solid #000' }, 21],
    ['a border that is not drawn', { linkGround: '#fff', linkText: '#000', linkBorder: '0 solid #000' }, 1],
    ['a border of 0.0', { linkGround: '#fff', linkText: '#000', linkBorder: '0.0px solid #000' }, 1],
    ['a border of 00', { linkGround: '#fff', linkText: '#000', linkBorder: '00 solid #000' }, 1],
    ['a border in the color of its text', { linkGround: '#fff', linkText: '#000', linkBorder: '1px solid' }, 21],
    ['none', { linkGround: '#fff', linkText: '#000', linkBorder: 'none' }, 1],
    ['its ground, where that is clearer', { linkGround: '#000', linkText: '#fff', linkBorder: '1px solid #eee' }, 21],
    ['a border of the scheme', { linkGround: '#fff', linkBorder: '1px solid light-dark(#000, #fff)' }, 21],
  ])('sees the link by %s', (_, theme, ratio) => {
    expect(rowOf({ ...white, ...theme }, 'link against the surface').ratio).toBe(ratio);
  });
});

describe('both schemes', () => {
  it('are judged apart', () => {
    const theme = { surface: 'light-dark(#fff, #111)', text: 'light-dark(#eee, #eee)' };
    expect(
      checkTheme(theme)
        .rows.filter((row) => !row.passes)
        .map((row) => row.scheme),
    ).not.toContain('dark');
    expect(rowOf(theme, 'text on the surface', 'dark')).toMatchObject({ foreground: '#eeeeee', background: '#111111' });
    expect(rowOf(theme, 'text on the surface')).toMatchObject({ foreground: '#eeeeee', background: '#ffffff' });
  });

  it.each([
    ['light-dark(light-dark(#111, red), #eee)', '#111111', '#eeeeee'],
    ['LIGHT-DARK( #111 ,rgb(238, 238, 238) )', '#111111', '#eeeeee'],
    ['color-mix(in srgb, light-dark(#000, #fff) 100%, red)', '#000000', '#ffffff'],
    ['rebeccapurple', '#663399', '#663399'],
    ['color-mix(in srgb, red, blue)', '#800080', '#800080'],
    ['color-mix(in srgb, rgb(10% 20% 30%) 25%, white)', '#c6ccd2', '#c6ccd2'],
    ['rgb(300 0 0)', '#ff0000', '#ff0000'],
    ['color(srgb 1 1 1)', '#ffffff', '#ffffff'],
  ])('of %s are %s and %s', (text, light, dark) => {
    expect(rowOf({ text }, 'text on the surface').foreground).toBe(light);
    expect(rowOf({ text }, 'text on the surface', 'dark').foreground).toBe(dark);
  });
});

describe('a failure', () => {
  it('is a sentence that says what to do', () => {
    expect(checkTheme({ ...white, onAccent: '#333' }).failures).toEqual([
      'light and dark: link text on the link is 2.26:1 (#333333 on #0066cc) and needs 4.5:1 (WCAG 2.2, 1.4.3). Nearest onAccent that passes: #e7e7e7.',
      'light and dark: link text under the pointer is 1.94:1 (#333333 on #005cb9) and needs 4.5:1 (WCAG 2.2, 1.4.3). Nearest onAccent that passes: #e7e7e7.',
    ]);
  });

  it('says of a border how to write it', () => {
    const theme = { surface: '#fff', linkGround: '#fff', linkText: '#000', linkBorder: 'none' };
    expect(checkTheme(theme).failures.join()).toContain('Nearest linkBorder that passes: 1px solid #949494.');
  });
});

describe('a fault', () => {
  it.each<[string, Theme, RegExp]>([
    [
      'what a page knows',
      { accent: 'var(--blue)' },
      /^accent holds var\(…\): its value is known on a page only\. Write/,
    ],
    ['what a page knows, within', { text: 'color-mix(in srgb, var(--x), red)' }, /^text holds var/],
    ['the color around', { accent: 'currentColor' }, /^accent .* page around the offer/],
    ['what is inherited', { surface: 'inherit' }, /^surface .* page around the offer/],
    ['a color of the system', { surface: 'Canvas' }, /^surface is Canvas: the visitor’s system chooses it/],
    ['a translucent color', { text: 'rgb(0 0 0 / 87%)' }, /^text lets 13 % of what is behind it through/],
    ['transparent', { surface: 'transparent' }, /^surface lets 100 %/],
    ['no color', { accent: 'blurple' }, /^accent is "blurple": that is no color of CSS\. Write the color itself/],
    ['what no parser expects', { accent: '/0A' }, /^accent is "\/0A": that is no color of CSS\./],
    ['a forgotten #', { accent: '06c' }, /^accent is "06c": .* Write #06c\.$/],
    ['a number', { accent: 5 as never }, /^accent is "5"/],
    ['an object', { accent: {} as never }, /^accent is neither a text nor a number/],
    ['nothing', { accent: ' ' }, /^accent is empty/],
    ['what would leave its declaration', { accent: 'red; color: blue' }, /^accent holds ";"/],
    ['a gradient', { payoutGround: 'linear-gradient(red, blue)' }, /^payoutGround is a gradient/],
    ['half of light-dark()', { surface: 'light-dark(#fff)' }, /^surface .*light-dark\(\) takes two colors/],
    ['a color from another', { accent: 'rgb(from red r g b)' }, /^accent .*`from`/],
    ['a mix of no known space', { accent: 'color-mix(in paint, red, blue)' }, /^accent .*mix/],
    ['one scheme only', { surface: 'light-dark(#fff, blurple)' }, /^dark: surface is "blurple"/],
    ['an unknown name', { acent: '#06c' } as never, /^acent is not the name of a token.*"accent"\?$/],
    ['a name as in CSS', { '--gko-accent-text': '#06c' } as never, /"accentText"\?$/],
    ['a size that CSS cannot say', { density: Number.NaN }, /^density is NaN/],
    [
      'a radius without a unit',
      { radius: '8' },
      /^radius is "8": CSS needs a length with a unit here\. Write it as in 8px\./,
    ],
    ['a radius that is a number', { radius: 8 as never }, /^radius is "8"/],
    ['a density that is no number', { density: 'abc' }, /^density is "abc"/],
    ['a density below zero', { density: -1 }, /^density is "-1"/],
    ['a shape that is none', { mediaRatio: 'foo' }, /^mediaRatio is "foo"/],
    ['a line that is no color', { line: 'banana' }, /^line is "banana": CSS needs a color/],
    ['a border that is none', { cardBorder: 'banana' }, /^cardBorder is "banana"/],
    ['a border with a width of no unit', { termsBorder: '1 solid red' }, /^termsBorder is/],
    ['a link’s border that is none', { linkBorder: '1px solid banana' }, /^linkBorder is/],
    ['a link’s border that a page knows', { linkBorder: 'solid var(--c)' }, /^linkBorder holds var/],
    ['a link’s border that is inherited', { linkBorder: 'inherit' }, /^linkBorder .* page around/],
    ['a size without a unit', { titleSize: '20' }, /^titleSize is "20"/],
    ['a weight that is none', { titleWeight: 'heavy' }, /^titleWeight is/],
    ['a way to fill that is none', { mediaFit: 'stretch' }, /^mediaFit is/],
    ['a shadow that is none', { cardShadow: '2px' }, /^cardShadow is/],
    ['a line wrong in one scheme', { line: 'light-dark(#eee, banana)' }, /^dark: line is/],
    ['no theme', null as never, /^the theme is no object/],
    ['a list', [] as never, /^the theme is no object/],
  ])('%s is told, and the theme does not pass', (_, theme, sentence) => {
    const report = checkTheme(theme);
    expect(report.passes).toBe(false);
    expect(report.faults).toHaveLength(1);
    expect(report.failures).toEqual([expect.stringMatching(sentence)]);
  });

  it('leaves rows without a ratio, which do not pass', () => {
    const row = rowOf({ accent: 'var(--blue)' }, 'accent text on the surface');
    expect(row).toMatchObject({ foreground: null, ratio: null, passes: false, nearest: null });
    expect(rowOf({ accent: 'var(--blue)' }, 'text on the surface').passes).toBe(true);
  });

  it.each<Theme>([
    { accent: 'initial', text: ' Initial ', radius: 'initial', linkBorder: 'initial' },
    { radius: '0.5rem', density: '.85', mediaRatio: 'auto 4/3', mediaFit: 'scale-down', titleWeight: 'bold' },
    { radius: 'calc(1px * 3)', mediaRatio: 1 as never, titleSize: 'clamp(1rem, 2vw, 2rem)', linkRadius: '8px 0' },
    { line: 'color-mix(in srgb, currentcolor 10%, transparent)', stepLine: 'var(--x)', cardBorder: '0' },
    { cardBorder: 'solid thin light-dark(#eee, #222)', payoutBorder: 'none', termsBorder: '1px dashed currentcolor' },
    { cardShadow: '0 1px 2px rgb(0 0 0 / 5%), inset 0 8px 24px -16px #0003', linkBorder: '2px solid' },
    { cardShadow: 'none', accent: 'rgb(none 0 0)', density: 1 },
    {
      cardBorder: '1px solid var(--c)',
      payoutBorder: 'var(--w) solid #ddd',
      radius: 'calc(2 * var(--r))',
      mediaFit: 'inherit',
    },
  ])('is not %j', (theme) => {
    expect(checkTheme(theme).failures).toEqual([]);
  });

  it('is neither what is left out nor a ground that lets the surface through', () => {
    const theme = { accent: undefined, text: null as never, payoutGround: 'rgb(0 0 0 / 5%)', mediaGround: '#0001' };
    expect(checkTheme(theme).failures).toEqual([]);
  });

  it('is told where an object cannot even be read', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(checkTheme(trap).failures).toEqual([expect.stringMatching(/^the theme cannot be read/)]);
  });
});

describe('the brands of Storybook', () => {
  const folder = new URL('../../stories/brands/', import.meta.url);
  const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const themes = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file): [string, Theme] => {
      const css = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const all = new Map(
        [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
      );
      const own = (value: string) => value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => all.get(name) ?? '');
      const tokens = [...all].filter(([name]) => name.startsWith('gko-'));
      return [file, Object.fromEntries(tokens.map(([name, value]) => [camel(name.slice(4)), own(own(value)).trim()]))];
    })
    .filter(([, theme]) => Object.keys(theme).length > 0);

  it.each(themes)('%s passes', (_, theme) => {
    expect(checkTheme(theme).failures).toEqual([]);
  });
});
