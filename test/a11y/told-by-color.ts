/** Whether a link stands in a line of text and has to be told from the text around by its color, having no underline. */
const isToldByColor = (link: Element): boolean => {
  if (getComputedStyle(link).textDecorationLine.includes('underline')) return false;
  let block: Element | null = link;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block !== link && block?.textContent?.trim() !== link.textContent?.trim();
};

/** Whether a page has such a link, as it looks. */
export const hasLinkToldByColor = (page: HTMLElement): boolean =>
  [...page.querySelectorAll('a[href], [role="link"]')].some(isToldByColor);
