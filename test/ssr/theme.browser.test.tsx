import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OfferCard, OfferTheme, type Theme } from '../../src/index.js';
import { buildOffer } from '../../src/testing/index.js';
import { painted } from '../setup/painted.js';
import { hydrate } from './hydrate.js';

const offer = buildOffer();
const card = <OfferCard offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} />;
const theme: Theme = { accent: 'rgb(1, 2, 3)', surface: '#fafafa', titleFont: '"Source Serif 4", \'A & B\', serif' };

const looksOf = (root: Element) => {
  const of = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
  return { accent: painted(of('.gko-link').backgroundColor), title: of('h3').fontFamily };
};
const BRANDED = { accent: '1 2 3', title: '"Source Serif 4", "A & B", serif' };

describe.each([
  ['StrictMode', true],
  ['a plain root', false],
])('a themed page that a server made, in %s', (_, isStrict) => {
  it.each([
    ['without a policy', ''],
    ['with the nonce of its policy', 'r4nd0m'],
  ])('has its brand before it comes alive, and no mismatch: a style element %s', async (_, nonce) => {
    const ui = (
      <OfferTheme theme={theme} scheme="light" nonce={nonce}>
        {card}
        <OfferTheme theme={{ accent: 'rgb(4, 5, 6)' }} nonce={nonce}>
          {card}
        </OfferTheme>
      </OfferTheme>
    );
    const html = renderToString(ui);
    expect(html).not.toMatch(/ style="/);
    const before = document.body.appendChild(document.createElement('div'));
    before.innerHTML = html;
    expect(looksOf(before)).toEqual(BRANDED);
    before.remove();

    const page = await hydrate(html, ui, isStrict);
    expect(page.errors).toEqual([]);
    expect(page.container.firstElementChild).toBe(page.sent);
    expect(looksOf(page.container)).toEqual(BRANDED);
    expect(looksOf(page.container.querySelector('.gko-theme .gko-theme') as Element).accent).toBe('4 5 6');
  });

  it('has it once it is alive, and no mismatch: set after mount', async () => {
    const ui = <OfferTheme theme={theme}>{card}</OfferTheme>;
    const html = renderToString(ui);
    expect(html).not.toMatch(/ style=|<style/);
    const page = await hydrate(html, ui, isStrict);
    expect(page.errors).toEqual([]);
    expect(page.container.firstElementChild).toBe(page.sent);
    expect(looksOf(page.container)).toEqual(BRANDED);
  });
});
