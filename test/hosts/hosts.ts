import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);
const distOf = (sheet: string) => fileURLToPath(new URL(`../../dist/${sheet}.css`, import.meta.url));

/** A difference from the plain page that is meant, and why. */
export interface Allowed {
  /** Which parts: a piece of their label. All parts where it is left out. */
  part?: RegExp;
  /** Which computed properties. */
  property: RegExp;
  because: string;
}

/** Another's page that offers have to live in. */
export interface Host {
  name: string;
  /** What the partner did, in a sentence. */
  about: string;
  /** Which of our sheets it loads; `null` where the host's own sheet has it inside. @default 'styles' */
  ours?: 'styles' | 'unlayered' | null;
  /** The host's own style sheet; it comes after ours, so it has every chance to win. */
  css?: () => string | Promise<string>;
  /** Attributes of `<html>`. */
  attributes?: (scheme: 'light' | 'dark') => string;
  script?: 'plain' | 'mui';
  /** What the page's script is told besides. */
  query?: string;
  /** The host of the same width whose measures are the reference. @default the plain page */
  reference?: string;
  /** Differences that are meant; every other one is a failure. */
  allowed?: readonly Allowed[];
  /** Why boxes may have other places and sizes than on the plain page; without a reason none may. */
  moves?: string;
}

const bootstrap = () => readFileSync(require.resolve('bootstrap/dist/css/bootstrap.css'), 'utf8');

/** Tailwind 4 as its own builds run it; classes are named by hand, as nothing scans files here. */
export async function tailwind(css: string, classes: readonly string[] = []): Promise<string> {
  const folder = dirname(require.resolve('tailwindcss/package.json'));
  const compiler = await compile(css, {
    base: folder,
    loadStylesheet: async (id) => {
      const own = /^gokart-offers-react\/(\w+)\.css$/.exec(id)?.[1];
      const path = own ? distOf(own) : join(folder, id === 'tailwindcss' ? 'index.css' : id);
      return { path, base: folder, content: readFileSync(path, 'utf8') };
    },
  });
  return compiler.build([...classes]);
}

/** The order of layers that the README gives for Tailwind 4. */
export const TAILWIND_ORDER = '@layer theme, base, gokart-offers, components, utilities;';

/** Classes on the page around the offers, and two that a partner puts on a card. */
export const TAILWIND_CLASSES = ['p-4', 'text-lg', 'rounded-none', 'bg-amber-100'];

/** What normalisers and resets say of bare elements, all at once. */
const BARE_ELEMENTS = `
  html { line-height: 1.15; tab-size: 4 }
  body { margin: 0 }
  h1, h2, h3, h4, h5, h6 { margin: 0 0 0.5em; font-family: Georgia, serif; font-size: 2em; font-weight: 400; line-height: 1.1 }
  p, ul, ol, dl, pre, figure { margin: 0 0 1rem }
  ul, ol { padding-left: 2rem; list-style: none }
  li { margin-bottom: 0.5rem; list-style: none }
  a { color: inherit; text-decoration: underline }
  img, video, svg { display: block; max-width: 100%; height: auto; vertical-align: middle }
  button, input, select { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; border-radius: 0; text-transform: none }
  button, [type='button'] { appearance: button }
  small { font-size: 80% }
  summary { display: list-item; cursor: default }
  details > * { padding-left: 1rem }
  pre { font-family: monospace; font-size: 1em }
  b, strong { font-weight: bolder }
  meter { display: inline-block; vertical-align: baseline; height: 1em }
  article { display: block }
  [hidden] { display: none !important }
`;

const HARD_RESETS = `
  * { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none }
  button { all: unset }
  svg { width: 1em; height: 1em; fill: currentColor }
`;

/** What nobody sees, in whichever host. */
export const UNSEEN: readonly Allowed[] = [
  {
    part: / > \w+$/,
    property: /^box-sizing$/,
    because: 'elements without a class of ours have neither border nor padding where they have a size',
  },
  {
    part: /carousel-(?:previous|next)(?! \(focus)/,
    property: /^(?:font-.*|line-height|letter-spacing|word-spacing|text-.*)$/,
    because: 'the buttons hold a picture and no text',
  },
  { part: /gko-hidden/, property: /./, because: 'only heard' },
  { part: /help-text/, property: /^font-family$/, because: 'which font is monospaced is the page’s to say' },
  { property: /^appearance$/, because: 'with a border and a ground of ours it makes no difference' },
];

const ANY: readonly Allowed[] = [
  {
    property: /./,
    because: 'styles for bare elements in no layer win over styles.css: unlayered.css is for such pages',
  },
];

const BOOTSTRAP: readonly Allowed[] = [
  {
    part: /help-text/,
    property: /^(?:font-size|line-height|overflow-.*)$/,
    because: 'of <pre> we say no more than the page',
  },
];
const STRONG: Allowed = {
  part: /payout-amount/,
  property: /^font-weight$/,
  because: 'as bold as the page’s other bold text',
};

/** Bootstrap's reboot over styles.css. Nothing breaks; a partner who minds takes unlayered.css or a layer. */
const REBOOT: readonly Allowed[] = [
  {
    part: /card-name|ladder-name/,
    property: /^(?:font-size|font-weight|line-height|letter-spacing)$/,
    because: 'headings are Bootstrap’s',
  },
  {
    part: /note|skeleton-line/,
    property: /^(?:font-size|line-height|border-.*-radius)$/,
    because: '<small> is Bootstrap’s',
  },
  {
    part: /ladder-(?:progress|meter)/,
    property: /^(?:display|min-.*|vertical-align)$/,
    because: '<label> is Bootstrap’s, and stands above its meter all the same',
  },
  {
    part: /gko-link$|gko-link::|gko-link-text| > a/,
    property: /color$|text-decoration|^outline/,
    because: 'a link that is off, and links in texts, are Bootstrap’s',
  },
  {
    part: /button/,
    property: /^(?:border-.*-radius|font-.*|line-height|text-.*)$/,
    because: 'buttons are Bootstrap’s',
  },
];

/** Every host, in the order in which they are shown. */
export const hosts: readonly Host[] = [
  { name: 'plain', about: 'A page with styles.css and nothing else: the reference.' },
  {
    name: 'plain, unlayered.css',
    about: 'The same with unlayered.css.',
    ours: 'unlayered',
  },
  {
    name: 'Tailwind 4',
    about: 'Preflight and utilities, with the order of layers that the README gives.',
    ours: null,
    css: () =>
      tailwind(
        `${TAILWIND_ORDER}\n@import 'tailwindcss';\n@import 'gokart-offers-react/styles.css';`,
        TAILWIND_CLASSES,
      ),
  },
  {
    name: 'Tailwind 4, unlayered.css',
    about: 'Preflight without a word about the order of layers.',
    ours: 'unlayered',
    css: () => tailwind(`@import 'tailwindcss';`, TAILWIND_CLASSES),
  },
  {
    name: 'Bootstrap 5',
    allowed: [...REBOOT, ...BOOTSTRAP, STRONG],
    moves: 'headings and small print have other sizes',
    about: 'bootstrap.css outside of any layer: its reboot wins over styles.css.',
    css: bootstrap,
    attributes: (scheme) => `data-bs-theme="${scheme}"`,
  },
  {
    name: 'Bootstrap 5, unlayered.css',
    allowed: BOOTSTRAP,
    moves: 'small print in a <pre> is smaller',
    about: 'The same with unlayered.css.',
    ours: 'unlayered',
    css: bootstrap,
    attributes: (scheme) => `data-bs-theme="${scheme}"`,
  },
  {
    name: 'Bootstrap 5 in a layer',
    allowed: BOOTSTRAP,
    moves: 'small print in a <pre> is smaller',
    about: '@layer bootstrap, gokart-offers, and Bootstrap imported into the first.',
    ours: null,
    css: () =>
      `@layer bootstrap, gokart-offers;\n${readFileSync(distOf('styles'), 'utf8')}\n@layer bootstrap {${bootstrap().replace(/@charset[^;]*;/, '')}}`,
    attributes: (scheme) => `data-bs-theme="${scheme}"`,
  },
  { name: 'MUI CssBaseline', about: 'MUI with its global baseline, by Emotion.', script: 'mui', allowed: [STRONG] },
  {
    name: 'MUI ScopedCssBaseline',
    about: 'MUI with the baseline around the offers only.',
    script: 'mui',
    query: 'scoped',
    allowed: [STRONG],
  },
  {
    name: 'reset of everything',
    about: '* { margin: 0; padding: 0; box-sizing: border-box }',
    css: () => '*, *::before, *::after { margin: 0; padding: 0; box-sizing: border-box }',
  },
  {
    name: 'small rem',
    about: 'html { font-size: 62.5% }, and body back at 1.6rem.',
    css: () => 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  },
  {
    name: 'right to left',
    allowed: [
      { property: /^direction$/, because: 'it is what the page asks for' },
      { property: /^(?:text-align|scale|rotate)$/, because: 'texts begin, and arrows point, the other way' },
      {
        part: /::(?:before|after)/,
        property: /^border-inline-/,
        because: 'marks and arrows are two borders, turned: a check looks alike in both directions',
      },
    ],
    moves: 'everything stands on the other side',
    about: 'dir="rtl" on the page.',
    attributes: () => 'dir="rtl" lang="ar"',
  },
  {
    name: 'narrow',
    reference: 'narrow',
    about: 'A plain column of 240 px: the reference for the sidebar.',
    attributes: () => 'class="hosts-narrow"',
  },
  {
    name: 'sidebar',
    about: 'The second column of a grid, 240 px wide, in a flex row.',
    attributes: () => 'class="hosts-narrow"',
    css: () => `
      body { display: grid; grid-template-columns: 1fr 240px }
      #root { grid-column: 2; display: flex }
      .hosts-page, .hosts-place { min-width: 0 }
    `,
    reference: 'narrow',
  },
  {
    name: 'broad',
    reference: 'broad',
    about: 'A plain column of 1,200 px: the reference for the next.',
    attributes: () => 'class="hosts-broad"',
  },
  {
    name: 'column of 1,200 px',
    about: 'A flex column in the middle of the page.',
    attributes: () => 'class="hosts-broad"',
    css: () => '#root { display: flex; flex-direction: column; align-items: center }',
    reference: 'broad',
  },
  {
    name: 'bare elements',
    allowed: ANY,
    moves: 'as above',
    about: 'What normalisers say of bare elements, all at once.',
    css: () => BARE_ELEMENTS,
  },
  {
    name: 'bare elements, unlayered.css',
    allowed: [
      { part: /ladder-name|card-name/, property: /^font-family$/, because: 'headings have the page’s font' },
      { part: / > svg/, property: /^max-inline-size$/, because: 'it is smaller than that' },
    ],
    moves: 'a heading’s font has letters of other widths',
    about: 'The same with unlayered.css.',
    ours: 'unlayered',
    css: () => BARE_ELEMENTS,
  },
  {
    name: 'hard resets',
    allowed: ANY,
    moves: 'as above',
    about: 'button { all: unset } and every element inheriting its font.',
    css: () => HARD_RESETS,
  },
  {
    name: 'hard resets, unlayered.css',
    allowed: [
      { part: /strong|hidden/, property: /^font-weight$/, because: 'what is strong is the page’s to say' },
      { part: /help-text|button/, property: /^(?:font-family|text-align)$/, because: 'fonts are the page’s' },
      { part: /dots > i/, property: /^font-style$/, because: 'a dot holds no text' },
    ],
    moves: 'bold and monospaced letters are as wide as others',
    about: 'The same with unlayered.css.',
    ours: 'unlayered',
    css: () => HARD_RESETS,
  },
  {
    name: 'spaced letters',
    allowed: [{ property: /^letter-spacing$/, because: 'it is what the page asks for' }],
    moves: 'letters take more room',
    about: '* { letter-spacing: 0.05em }',
    css: () => '* { letter-spacing: 0.05em }',
  },
  {
    name: 'no focus ring',
    about: '*:focus { outline: none }',
    css: () => '*:focus { outline: none }',
  },
  { name: 'shadow tree', about: 'Offers in a shadow tree, our sheet linked inside.', query: 'shadow' },
];
