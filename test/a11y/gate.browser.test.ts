import { describe, expect, it } from 'vitest';
import { runAxe, STYLE_RULES } from './axe.js';
import { findObstacle, judgeRing } from './focus-ring.js';
import { tabThrough } from './keyboard.js';
import { findUnseenOrder } from './reading-order.js';
import { createUnreachable } from './scrolling.js';
import { asInStorybook, LOOKS, resize, type ShownStory, storyOf, wear } from './stories.js';
import { findSmallTargets } from './targets.js';
import { hasLinkToldByColor } from './told-by-color.js';

asInStorybook();

/** A card with a fault of a kind that a brand or a change of ours could bring. */
const showWith = async (css: string, story: ShownStory = storyOf('OfferCard · Everything')) => {
  const page = await story.show();
  const sheet = document.createElement('style');
  sheet.textContent = css;
  page.append(sheet);
  return page;
};

/** What is found at the first stop that matches. */
const atStop = async (page: HTMLElement, selector: string, find: (stop: HTMLElement) => unknown) => {
  let found: unknown;
  await tabThrough(page, async (stop) => {
    if (found === undefined && stop.matches(selector)) found = await find(stop);
  });
  return found;
};

describe('the gate closes', () => {
  it('where a brand’s text is too faint: with brand, scheme, rule and element', async () => {
    const page = await showWith('.brand-bank { --gko-quiet: light-dark(#bbb, #ddd) }');
    const found = [];
    for (const look of LOOKS.slice(0, 4)) {
      wear(page, look);
      found.push(...(await runAxe(page, look, { rules: STYLE_RULES })));
    }
    expect(found.length).toBeGreaterThan(0);
    for (const failure of found) expect(failure).toMatch(/^bank · light · color-contrast · .*gko-/);
  });

  it('where a text is too faint on a ground that cannot be computed', async () => {
    const css = '.gko-carousel-placeholder { color: #777; background: linear-gradient(#fff, #000) }';
    const page = await showWith(css, storyOf('CreativeCarousel · BrokenPicture'));
    const found = await runAxe(page, { brand: 'none', scheme: 'light' });
    expect(found).toEqual([expect.stringMatching(/color-contrast · .* · painted contrast [123]\./)]);
  });

  it('where links of one brand are told by a color that is hard to tell', async () => {
    const css = '.brand-bank .gko-rich a { text-decoration: none; color: light-dark(#345, #ddd) }';
    const page = await showWith(css, storyOf('RichText · Links'));
    const found = [];
    for (const look of LOOKS.slice(0, 4)) {
      wear(page, look);
      if (hasLinkToldByColor(page)) found.push(...(await runAxe(page, look, { rules: ['link-in-text-block'] })));
    }
    expect(found).toContainEqual(expect.stringMatching(/^bank · light · link-in-text-block · /));
    expect(found.filter((failure) => !failure.startsWith('bank'))).toEqual([]);
  });

  it('where something to press is small', async () => {
    const page = await showWith('.gko-card .gko-terms-summary { min-block-size: 0; block-size: 22px }');
    expect(findSmallTargets(page, false)).toContainEqual(
      expect.stringMatching(/^gko-terms-summary: .* × 22, needed 24/),
    );
  });

  it('where something scrolls that no key gets to', async () => {
    const page = await showWith('.gko-card .gko-card-description { block-size: 20px; overflow: auto }');
    expect(createUnreachable(page)?.()).toEqual(['gko-card-description: scrolls, and no key gets to it']);
  });

  it.each([
    ['is not there', '.gko-link { clip-path: inset(0) }', /^\d\d? px² stand out/],
    ['is faint', '.gko-card-action { opacity: 0.2 }', /^\d\d? px² stand out/],
    ['is cut off', '.gko-card-action { overflow: clip }', /stand out, needed|not seen on all sides/],
  ])('where a ring %s', async (_, css, why) => {
    const page = await showWith(css);
    wear(page, { brand: 'none', scheme: 'light' });
    expect(await atStop(page, '.gko-link', judgeRing)).toMatch(why);
  });

  it('where what has the focus is cut off or covered', async () => {
    const cut = await showWith('.gko-card-action { overflow: hidden }');
    expect(await atStop(cut, '.gko-link', findObstacle)).toBe('cut off by gko-card-action');
    const covered = await showWith('.gko-card-title::after { content: ""; position: fixed; z-index: 1; inset: 0 }');
    expect(await atStop(covered, '.gko-link', findObstacle)).toBe('covered by gko-card-title');
  });

  it.each([
    ['a part stands before what it comes after', '.gko-card-action { order: -1 }'],
    ['a line runs the other way', '.gko-step-body { flex-direction: row-reverse }'],
    [
      'columns are swapped',
      '.gko-card-pitch { grid-area: 1 / 1 / span 2 !important } .gko-carousel { grid-column: 2 }',
    ],
  ])('where %s', async (_, css) => {
    const page = await showWith(css);
    resize(page, 960);
    expect(findUnseenOrder(page.querySelector('.gko-card') as Element)).not.toEqual([]);
  });
});
