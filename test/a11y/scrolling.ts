import { TABBABLE } from './reading-order.js';

const SCROLLS = /auto|scroll/;

/** What may scroll, and has nothing in it that a keyboard gets to. */
const findScrollers = (page: HTMLElement): Element[] =>
  [...page.querySelectorAll(':not(input, textarea, select)')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return SCROLLS.test(overflowX + overflowY) && !element.matches(TABBABLE) && !element.querySelector(TABBABLE);
  });

const isScrolled = ({ clientWidth, clientHeight, scrollWidth, scrollHeight }: Element): boolean =>
  scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;

/**
 * Finds what has to be scrolled to be seen whole though no key gets to it (WCAG 2.1.1). Answers a function that says so of
 * the page as it looks now, a line each; `null`: nothing on the page ever could.
 */
export function createUnreachable(page: HTMLElement): (() => string[]) | null {
  const scrollers = findScrollers(page);
  if (scrollers.length === 0) return null;
  return () =>
    scrollers
      .filter(isScrolled)
      .map((element) => `${element.className || element.tagName}: scrolls, and no key gets to it`);
}
