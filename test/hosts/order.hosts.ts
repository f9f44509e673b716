import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, ORIGIN, open, SHEETS, settle } from './browser.js';
import { bundlePages } from './bundle.js';
import { TAILWIND_ORDER, tailwind } from './hosts.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ours = SHEETS['/styles.css']?.body ?? '';
const theirs = () => tailwind(`@import 'tailwindcss';`, ['rounded-none']);

describe('in a page with Tailwind 4, the name of an offer and a utility on its card', () => {
  it.each([
    [
      'are ours and theirs, with the order of layers that the README gives',
      () =>
        tailwind(`${TAILWIND_ORDER}\n@import 'tailwindcss';\n@import 'gokart-offers-react/styles.css';`, [
          'rounded-none',
        ]),
      { weight: '700', corner: '0px' },
    ],
    [
      'are theirs both, where our sheet comes first and nobody names an order',
      async () => ours + (await theirs()),
      { weight: '400', corner: '0px' },
    ],
    [
      'are ours both, where our sheet comes last',
      async () => (await theirs()) + ours,
      { weight: '700', corner: '20px' },
    ],
  ])('%s', async (_, css, expected) => {
    const page = await browser.newPage();
    await page.setContent(
      `<style>${await css()}</style><article class="gko gko-card rounded-none"><h3 class="gko-card-name">Name</h3></article>`,
    );
    const found = await page.evaluate(() => {
      const [card, name] = ['article', 'h3'].map((tag) => getComputedStyle(document.querySelector(tag) as Element));
      return { weight: name?.fontWeight, corner: card?.borderStartStartRadius };
    });
    expect(found).toEqual(expected);
    await page.close();
  });
});

describe('with unlayered.css', () => {
  it('a class of the partner’s that comes after it wins with no !important, on every part and property', async () => {
    const scripts = await bundlePages();
    const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/page.css">
      <link rel="stylesheet" href="/unlayered.css" id="ours"><style id="theirs"></style>
      <div id="root"></div><script type="module" src="/plain.js"></script>`;
    const { page, context } = await open(browser, {
      ...SHEETS,
      '/': { type: 'text/html', body: html },
      ...Object.fromEntries([...scripts].map(([path, body]) => [path, { type: 'text/javascript' as const, body }])),
    });
    await page.goto(ORIGIN);
    await settle(page);
    const { faults, won } = await page.evaluate(() => {
      const rulesOf = (list: CSSRuleList): CSSStyleRule[] =>
        [...list].flatMap((rule) =>
          rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [],
        );
      const rules = rulesOf((document.querySelector('#ours') as HTMLLinkElement).sheet?.cssRules as CSSRuleList);
      const sheet = document.querySelector('#theirs') as HTMLStyleElement;
      const lost = new Set<string>();
      let count = 0;
      for (const element of document.querySelectorAll<HTMLElement>('.hosts-column > *, .hosts-column > * *')) {
        if (element.closest('.hosts-own')) continue;
        element.classList.add('theirs');
        const own = rules.filter((rule) => element.matches(rule.selectorText)).map(({ style }) => style);
        const named = (isImportant: boolean) =>
          own.flatMap((style) => [...style].filter((name) => Boolean(style.getPropertyPriority(name)) === isImportant));
        const held = new Set(named(true));
        const names = named(false).filter((name) => !name.startsWith('--') && !held.has(name));
        const read = () => names.map((name) => getComputedStyle(element).getPropertyValue(name));
        const before = read();
        const { cssText } = element.style;
        for (const name of names) element.style.setProperty(name, 'initial', 'important');
        const wanted = read();
        element.style.cssText = cssText;
        sheet.textContent = `.theirs { ${names.map((name) => `${name}: initial`).join(';')} }`;
        const after = read();
        sheet.textContent = '';
        element.classList.remove('theirs');
        names.forEach((name, index) => {
          if (after[index] !== wanted[index]) lost.add(`${element.className} { ${name} }`);
          else if (after[index] !== before[index]) count += 1;
        });
      }
      return { faults: [...lost], won: count };
    });
    await context.close();
    expect(faults).toEqual([]);
    expect(won).toBeGreaterThan(1000);
  });
});
