import type { STYLE_RULES } from './axe.js';

type Rule = (typeof STYLE_RULES)[number];

/** Whether a link stands in a line of text and has to be told from the text around by its color, having no underline. */
const isToldByColor = (link: Element): boolean => {
  if (getComputedStyle(link).textDecorationLine.includes('underline')) return false;
  let block: Element | null = link;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block !== link && block?.textContent?.trim() !== link.textContent?.trim();
};

/** Where everything stands, and what of it can be scrolled. */
const layoutOf = (page: HTMLElement): string =>
  [...page.querySelectorAll('*')]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height, element.scrollWidth, element.scrollHeight].join(' ');
    })
    .join('\n');

/** Tells for one look of a page after the other which rules could find in it what they did not in those before. */
export function createNeededRules(page: HTMLElement) {
  const layouts = new Set<string>();
  return (hasNewTexts: boolean): Rule[] => {
    const layout = layoutOf(page);
    const isNewLayout = !layouts.has(layout);
    layouts.add(layout);
    return [
      ...(hasNewTexts ? (['color-contrast'] as const) : []),
      ...([...page.querySelectorAll('a[href], [role="link"]')].some(isToldByColor)
        ? (['link-in-text-block'] as const)
        : []),
      ...(isNewLayout ? (['scrollable-region-focusable', 'target-size'] as const) : []),
    ];
  };
}
