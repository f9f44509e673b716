import { kindOf, sheetsOn } from './kinds.js';

const TARGETS = 'a[href], [role="link"], button, summary, input, select, textarea, [tabindex="0"], video[controls]';
/** What a visitor comes for. Not among them: the list of countries, which opens from a note. */
const MAIN = '.gko-link, .gko button, .gko summary:not(.gko-eligibility summary)';

/** CSS pixels: what WCAG 2.2 asks of every target (2.5.8, AA), and what it asks of good ones (2.5.5, AAA). */
const LEAST = 24;
const GOOD = 44;

/** In a sentence: as high as its line, which 2.5.8 allows. */
const isInSentence = (element: Element) => getComputedStyle(element).display === 'inline';

/**
 * What is pressed and too small for it, a line each.
 *
 * @param isDensityOwn whether distances are as wide as they come, so that what a visitor comes for is to be large
 */
export const findSmallTargets = (page: HTMLElement, isDensityOwn: boolean): string[] =>
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

/**
 * Targets by kind, so that what many stories show alike is measured once: alike are those in elements of the same names,
 * with the same words in and beside them, in the same look.
 */
export function createTargetKinds() {
  const seen = new Set<string>();
  return (page: HTMLElement) => {
    const kinds = [...page.querySelectorAll(TARGETS)].map((target) =>
      [kindOf(target, page), target.parentElement?.textContent, sheetsOn(page)].join(' | '),
    );
    /** Whether a look has targets of a kind that was not seen in it, which they are from now on. */
    return (look: string): boolean => {
      const keys = kinds.map((kind) => `${look} ${kind}`).filter((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return keys.length > 0;
    };
  };
}
