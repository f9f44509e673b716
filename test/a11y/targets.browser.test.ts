import { expect, it } from 'vitest';
import { asInStorybook, resize, stories, wear } from './stories.js';

asInStorybook();

const TARGETS = 'a[href], [role="link"], button, summary, input, select, textarea, [tabindex="0"], video[controls]';
/** What a visitor comes for. Not among them: the list of countries, which opens from a note. */
const MAIN = '.gko-link, .gko button, .gko summary:not(.gko-eligibility summary)';

/** CSS pixels: what WCAG 2.2 asks of every target (2.5.8, AA), and what it asks of good ones (2.5.5, AAA). */
const LEAST = 24;
const GOOD = 44;

/** In a sentence: as high as its line, which 2.5.8 allows. */
const isInSentence = (element: Element) => getComputedStyle(element).display === 'inline';

const tooSmall = (page: HTMLElement, isDensityOwn: boolean) =>
  [...page.querySelectorAll<HTMLElement>(TARGETS)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
    .filter((element) => !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const needed = element.matches(MAIN) && isDensityOwn ? GOOD : LEAST;
      // Layout is done in 64ths of a pixel.
      if (Math.min(width, height) >= needed - 1 / 32) return [];
      return `${element.className || element.tagName}: ${width} × ${height}, needed ${needed}`;
    });

// No spacing makes up for a small target here: each is measured as it is.
it.each(stories)('$name: what is pressed is large enough, in every brand and density', async ({ show, looks }) => {
  const page = await show();
  const failures: string[] = [];
  for (const width of [240, 420]) {
    resize(page, width);
    for (const { brand } of looks.filter(({ scheme }) => scheme === 'light')) {
      wear(page, { brand, scheme: 'light' });
      // The brand's own, and for one brand the least and the most.
      for (const density of brand === 'none' ? ['1', '0.5', '2'] : ['']) {
        page.style.setProperty('--gko-density', density);
        const small = tooSmall(page, density === '1');
        failures.push(...small.map((what) => `${width} px · ${brand} · density ${density || 'own'} · ${what}`));
      }
    }
  }
  expect(failures).toEqual([]);
});
