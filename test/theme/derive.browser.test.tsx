import { render, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferHelp } from '../../src/components/OfferHelp/OfferHelp.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { checkTheme } from '../../src/theme/check-theme.js';
import type { Theme } from '../../src/theme/theme.js';
import { themeToCss } from '../../src/theme/theme-to-css.js';

const BROKEN = 'data:image/png,broken';
const creatives = [1, 2].map((place) => ({ id: `${place}`, url: BROKEN, displayOrder: place, name: null }));
const events = ['Install', 'Level 10', 'Level 20'].map((name, index) =>
  buildEvent({ id: name, name, completionSequence: index + 1, displayOrder: 1, payout: 1 }),
);
const offer = buildOffer({ name: 'Bingo Blitz', events, creatives: creatives as never });
const settings = {
  reward: { currency: 'USD' },
  baseUrl: '/api/offers',
  progress: { Install: { at: '2026-11-20T18:03:00Z', status: 'paid' as const } },
};

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
/** What is seen of colors laid on each other, the lowest first. */
function seen(...layers: string[]): number[] {
  if (!canvas) throw new Error('This browser has no canvas to paint a color on.');
  canvas.clearRect(0, 0, 1, 1);
  for (const color of layers) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const sheet = document.createElement('style');

/** A card that runs and one that has ended, with everything on them that is judged, in one scheme. */
async function showCards(scheme: 'light' | 'dark') {
  const help = <OfferHelp open />;
  const { container } = render(
    <div className="page" style={{ colorScheme: scheme, width: 800 }}>
      <OfferCard offer={offer} help={help} className="running" now="2026-11-22T12:00:00Z" {...settings} />
      <OfferCard
        offer={{ ...offer, expiryDate: '2026-11-21T00:00:00Z' }}
        className="ended"
        now="2026-11-22T12:00:00Z"
        {...settings}
        progress={undefined}
      />
    </div>,
  );
  await waitFor(() => expect(container.querySelectorAll('.gko-carousel-placeholder')).toHaveLength(4));
  const find = (selector: string) => {
    const found = container.querySelector(selector);
    if (!found) throw new Error(`There is no ${selector} on the card.`);
    return found;
  };
  const link = find('.running .gko-link');
  return {
    /** What is computed for an element or what is drawn before it. */
    style: (selector: string, pseudo?: string) => getComputedStyle(find(selector), pseudo),
    /** Points at the link and runs, then points elsewhere. */
    async hovering<T>(read: () => T): Promise<T> {
      await userEvent.hover(link);
      const result = read();
      await userEvent.unhover(link);
      return result;
    },
  };
}

type Cards = Awaited<ReturnType<typeof showCards>>;

/** Each pair as Chromium paints it: foregrounds, of which the clearer counts, and the layers of the background. */
function paintedPairs({ style }: Cards): Record<string, [foreground: string, ...background: string[]]> {
  const surface = style('.running').backgroundColor;
  const text = style('.running').color;
  const quiet = style('.running .gko-note').color;
  const payout = style('.running .gko-payout').backgroundColor;
  const ended = style('.ended').backgroundColor;
  const endedPayout = style('.ended .gko-payout').backgroundColor;
  const mark = style('.running [aria-current]', '::before');
  const done = style('.running [data-state="paid"]', '::before');
  const meter = style('.running .gko-ladder-meter');
  const help = style('.running .gko-help-text');
  const link = style('.running .gko-link');
  const button = style('.running .gko-carousel-next svg');
  return {
    'text on the surface': [text, surface],
    'quiet text on the surface': [quiet, surface],
    'accent text on the surface': [style('.running [aria-current] .gko-step-state').color, surface],
    'reward on its ground': [style('.running .gko-payout-amount').color, surface, payout],
    'small print on the reward’s ground': [style('.running .gko-payout-label').color, surface, payout],
    'link text on the link': [link.color, surface, link.backgroundColor],
    'text of a link that is off': [style('.ended .gko-link').color, ended],
    'number of the next step on its mark': [mark.color, mark.backgroundColor],
    'text to copy on its ground': [help.color, help.backgroundColor],
    'accent text once an offer has ended': [style('.ended [data-first]', '::before').backgroundColor, ended],
    'reward of an offer that has ended': [style('.ended .gko-payout-amount').color, ended, endedPayout],
    'small print on the reward of an offer that has ended': [
      style('.ended .gko-payout-label').color,
      ended,
      endedPayout,
    ],
    'buttons on pictures': [button.stroke, button.backgroundColor],
    'border of other buttons': [style('.running .gko-button').borderTopColor, surface],
    'check of a step that is done': [done.borderRightColor, surface],
    'mark of the next step on the surface': [mark.backgroundColor, surface],
    'progress on its track': [mark.backgroundColor, meter.backgroundColor],
  };
}

/** Pairs in which what Chromium paints and what checkTheme says lie further apart than rounding can. */
function differences(cards: Cards, theme: Theme, scheme: 'light' | 'dark') {
  const rows = new Map(
    checkTheme(theme)
      .rows.filter((row) => row.scheme === scheme)
      .map((row) => [row.pair, row]),
  );
  const differ = (hex: string | null | undefined, paint: number[]) =>
    !hex || channels(hex).some((channel, index) => Math.abs(channel - (paint[index] as number)) > 2);
  const compare = (pair: string, [foreground, ...background]: [string, ...string[]]) => {
    const row = rows.get(pair);
    const [front, back] = [seen(...background, foreground), seen(...background)];
    return differ(row?.foreground, front) || differ(row?.background, back)
      ? [{ theme, scheme, pair, said: [row?.foreground, row?.background], painted: [front, back].map(String) }]
      : [];
  };

  const { style } = cards;
  const surface = style('.running').backgroundColor;
  const text = style('.running').color;
  const found = Object.entries(paintedPairs(cards)).flatMap(([pair, painted]) => compare(pair, painted));

  // Of the two ends of a gradient and of the link's two edges one counts.
  const media = style('.running .gko-carousel').backgroundColor;
  const [tint = ''] = /(?<=deg, ).*\)(?=, )/.exec(style('.running .gko-carousel-placeholder').backgroundImage) ?? [];
  const name = 'offer’s name in place of a picture';
  const ends = [compare(name, [text, surface, media, tint]), compare(name, [text, surface, media])];
  const edge = 'link against the surface';
  const link = style('.running .gko-link');
  const edges = [compare(edge, [link.borderTopColor, surface]), compare(edge, [link.backgroundColor, surface])];
  return [...found, ...[ends, edges].flatMap(([one = [], other = []]) => (one.length && other.length ? one : []))];
}

const THEMES: readonly (readonly [string, Theme])[] = [
  ['nothing', {}],
  ['a bank', { accent: '#0b6b50', surface: '#fff' }],
  ['both schemes', { accent: 'light-dark(#a4123f, #ff9db5)', surface: 'light-dark(#fffaf0, #14110f)' }],
  [
    'a mixture of schemes',
    { accent: 'light-dark(rebeccapurple, color-mix(in oklab, light-dark(red, gold) 60%, #fff))' },
  ],
  ['names', { accent: 'Gold', surface: 'MidnightBlue' }],
  ['a pale accent', { accent: '#ffe600', surface: '#ffffff' }],
  ['a dark accent in the dark', { accent: '#1a1a40', surface: '#000' }],
  ['black and white', { accent: '#000', surface: '#fff' }],
  ['white on white', { accent: '#fff', surface: '#fff' }],
  ['black on black', { accent: '#000', surface: '#000' }],
  ['white on black', { accent: '#fff', surface: '#000' }],
  ['grey, black stands out just more', { accent: '#777777', surface: '#767676' }],
  ['grey, white stands out just more', { accent: '#757575', surface: '#747474' }],
  ['modern notations', { accent: 'oklch(62% 0.19 255)', surface: 'lab(96% 2 -3)' }],
  ['hsl and hwb', { accent: 'hsl(340 90% 45%)', surface: 'hwb(210 95% 2%)' }],
  ['wide gamut', { accent: 'color(display-p3 0 1 0.2)', surface: 'color(display-p3 0.05 0.02 0.1)' }],
  ['wide gamut, light', { accent: 'oklch(70% 0.35 150)', surface: 'color(rec2020 0.9 0.98 0.9)' }],
  ['linear and XYZ', { accent: 'color(srgb-linear 0.4 0.1 0.02)', surface: 'color(xyz-d65 0.8 0.85 0.9)' }],
  ['mixes', { accent: 'color-mix(in oklch, #f0f 30%, #06c)', surface: 'color-mix(in srgb, #fff, #ffe8c0 40%)' }],
  ['its own text', { accent: '#c40', surface: '#fdf6e3', text: '#1b3a4b' }],
  [
    'every role',
    { surface: '#fff', text: '#222', quiet: '#666', accentText: '#930', onAccent: '#fed', accent: '#720' },
  ],
  [
    'every part',
    {
      surface: '#fff',
      mediaGround: '#123',
      payoutGround: '#ffe',
      payoutText: '#530',
      linkGround: '#050',
      linkText: '#dfd',
      linkBorder: '2px dashed #0a0',
    },
  ],
  ['translucent grounds', { mediaGround: 'rgb(0 0 0 / 8%)', payoutGround: '#08f2', linkGround: '#000c' }],
];

beforeAll(() => {
  document.head.append(sheet);
  return () => sheet.remove();
});

describe.each(['light', 'dark'] as const)('what a browser paints, %s,', (scheme) => {
  const use = (theme: Theme) => {
    sheet.textContent = themeToCss(theme, '.page');
  };

  it('is what checkTheme says, whatever a theme sets', async () => {
    const cards = await showCards(scheme);
    const found = THEMES.flatMap(([, theme]) => {
      use(theme);
      return differences(cards, theme, scheme);
    });
    expect(found).toEqual([]);
  });

  const hex = fc.integer({ min: 0, max: 0xffffff }).map((bits) => `#${bits.toString(16).padStart(6, '0')}`);
  const oklch = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 359 }))
    .map(([lightness, chroma, hue]) => `oklch(${lightness}% ${chroma / 1000} ${hue})`);
  const unit = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const p3 = fc.tuple(unit, unit, unit).map((channels) => `color(display-p3 ${channels.join(' ')})`);

  it.each([
    ['', hex],
    [', also of those that sRGB does not have', fc.oneof(oklch, p3)],
  ])('is what checkTheme says for any accent and surface%s', async (_, colors) => {
    const cards = await showCards(scheme);
    fc.assert(
      fc.property(colors, colors, (accent, surface) => {
        use({ accent, surface });
        expect(differences(cards, { accent, surface }, scheme)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['rgb(255 255 255 / 0%)', '#0000', 'rgb(20 20 30 / 40%)'])(
    'is text that can be seen on the surface %s, though it shows what is behind it',
    async (surface) => {
      const { style } = await showCards(scheme);
      use({ surface, accent: 'rgb(0 90 200 / 30%)' });
      for (const selector of ['.running', '.running .gko-note', '.running .gko-link']) {
        expect(seen('#f0f', style(selector).color)).toEqual(seen('#0f0', style(selector).color));
      }
    },
  );

  it('is what checkTheme says under the pointer', async () => {
    const cards = await showCards(scheme);
    const found = [];
    for (const [, theme] of THEMES) {
      use(theme);
      const { surface, ground, text } = await cards.hovering(() => ({
        surface: cards.style('.running').backgroundColor,
        ground: cards.style('.running .gko-link').backgroundColor,
        text: cards.style('.running .gko-link').color,
      }));
      const row = checkTheme(theme).rows.find((each) => each.scheme === scheme && each.pair.endsWith('the pointer'));
      const painted = [seen(surface, ground, text), seen(surface, ground)].flat();
      const said = [row?.foreground ?? '', row?.background ?? ''].flatMap(channels);
      if (said.some((channel, index) => !(Math.abs(channel - (painted[index] as number)) <= 2))) {
        found.push({ theme, said, painted });
      }
    }
    expect(found).toEqual([]);
  });
});
