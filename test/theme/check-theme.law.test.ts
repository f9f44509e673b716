import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTheme } from '../../src/theme/check-theme.js';
import { contrast, fromHex } from '../../src/theme/srgb.js';
import type { Theme } from '../../src/theme/theme.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((bits) => `#${bits.toString(16).padStart(6, '0')}`);
/** Where black and white stand out alike, so that there is no contrast to spare. */
const middling = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: -3, max: 3 }))
  .map(([red, blue, more]) => {
    const y = (green: number) =>
      contrast([0, 0, 0], fromHex(`#${[red, green, blue].map((c) => c.toString(16).padStart(2, '0')).join('')}`));
    let green = 0;
    while (green < 255 && y(green) < 4.58) green++;
    const channels = [red, Math.min(255, Math.max(0, green + more)), blue];
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  });
/** Any color of OKLCH with as much chroma as a designer can ask for: most of these are in no sRGB. */
const oklch = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 359 }))
  .map(([lightness, chroma, hue]) => `oklch(${lightness}% ${chroma / 1000} ${hue})`);
const unit = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const wide = fc
  .tuple(fc.constantFrom('display-p3', 'rec2020', 'prophoto-rgb'), unit, unit, unit)
  .map(([space, ...channels]) => `color(${space} ${channels.join(' ')})`);

describe('a brand needs two tokens, and the rest follows legibly', () => {
  it.each([
    ['any surface and accent', hex, hex, 2000],
    ['a surface on which neither black nor white stands out much', middling, hex, 500],
    ['an accent on which neither black nor white stands out much', hex, middling, 500],
    ['an accent that sRGB may not have', hex, fc.oneof(oklch, wide), 3000],
    ['a surface that sRGB may not have', fc.oneof(oklch, wide), hex, 1000],
    ['a surface and an accent that sRGB may not have', fc.oneof(oklch, wide), fc.oneof(oklch, wide), 1000],
  ])('on %s every pair passes', (_, surfaces, accents, numRuns) => {
    fc.assert(
      fc.property(surfaces, accents, (surface, accent) => {
        expect(checkTheme({ surface, accent }).failures).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('every pair passes on every grey', () => {
    const greys = Array.from({ length: 256 }, (_, channel) => `#${channel.toString(16).padStart(2, '0').repeat(3)}`);
    const failing = greys.filter((grey) => !checkTheme({ surface: grey, accent: grey }).passes);
    expect(failing).toEqual([]);
  });

  it.each<Theme>([{ accent: 'color(display-p3 1 0 0)' }, { accent: 'oklch(70% 0.3 30)' }])('so on %j', (theme) => {
    expect(checkTheme(theme).failures).toEqual([]);
  });

  it('every pair passes with nothing set', () => {
    expect(checkTheme({}).failures).toEqual([]);
  });
});

describe('the nearest color', () => {
  const token = fc.constantFrom('text', 'quiet', 'accentText', 'onAccent', 'payoutText', 'linkText', 'linkGround');

  it('passes for whatever color falls short, and so does the theme once all are taken', () => {
    fc.assert(
      fc.property(hex, hex, token, hex, (surface, accent, name, color) => {
        const theme: Theme = { surface, accent, [name]: color };
        const report = checkTheme(theme);
        const taken = { ...theme };
        for (const row of report.rows.filter((each) => !each.passes)) {
          expect(row).toMatchObject({ token: name, nearest: expect.stringMatching(/^#[\da-f]{6}$/) });
          taken[row.token] = String(row.nearest);
        }
        expect(checkTheme(taken).failures).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever it is given', () => {
  it('answers, and as many rows as ever', () => {
    const names = ['accent', 'surface', 'text', 'mediaGround', 'linkBorder', 'density', 'font', 'constructor', 'x'];
    const values = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constantFrom('light-dark(', 'light-dark(red)', 'light-dark(a,light-dark(b,c))', 'color-mix(in x, red, red)'),
      fc.constantFrom('color-mix(in oklab, red 0%, blue 0%)', 'rgb(none none none)', '('.repeat(900), 'oklch(0 0 0/0)'),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), values)), (theme) => {
        const report = checkTheme(theme as Theme);
        expect(report.rows).toHaveLength(checkTheme({}).rows.length);
        expect(report.passes).toBe(report.failures.length === 0);
        expect(report.passes).toBe(report.faults.length === 0 && report.rows.every((row) => row.passes));
      }),
      { numRuns: 500 },
    );
  });
});
