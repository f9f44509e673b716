import { MARK } from './axe.js';
import { readPaint } from './paint.js';
import { neededContrast } from './text-contrast.js';

/** Says what an element is called, counts or leads to, and nothing of how it looks. */
const WORDS =
  /^(?:id|name|href|src|alt|title|value|placeholder|datetime|lang|data-number|aria-(?:label|labelledby|describedby|controls|valuetext))$/;

/** Storybook's own, around every story: it decides how wide that is. */
const FRAME = '.story-column';

const bare = (element: Element) =>
  [
    element.localName,
    ...[...element.attributes].flatMap(({ name, value }) =>
      WORDS.test(name) || name === MARK ? [] : `${name}=${value}`,
    ),
  ]
    .sort()
    .join(' ');

/** What decides about the looks of an element and of what is behind it: all that it is in, up to the page. */
export const kindOf = (element: Element, page: Element): string => {
  if (element === page) return '';
  const above = kindOf(element.parentElement ?? page, page);
  return element.matches(FRAME) ? above : `${above} > ${bare(element)}`;
};

/** Whether a text of its own is to be seen. */
const hasText = (element: Element) =>
  !element.closest('.gko-hidden, style, script') &&
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

/** Text lies on pictures there. */
const ON_PICTURES = '.gko-carousel';

/** Which pictures a text may lie on, and how large these are: names say nothing of what is painted in them. */
const picturesAround = (element: Element): string => {
  const carousel = element.closest<HTMLElement>(ON_PICTURES);
  if (!carousel) return '';
  const pictures = [...carousel.querySelectorAll('img, video')].map((each) =>
    [each.getAttribute('src'), each.getAttribute('poster'), ...[...each.children].map((child) => child.outerHTML)].join(
      ' ',
    ),
  );
  return [carousel.clientWidth, carousel.clientHeight, element.textContent, ...pictures].join(' ');
};

/** What a page has in style sheets of its own, such as a theme's with a nonce. */
export const sheetsOn = (page: Element) =>
  [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('');

/**
 * Texts by kind, so that what many stories show alike is measured once. Most of the time was spent on that. Alike are those
 * that stand in the same look, in elements of the same names and on the same pictures; and those painted alike, whatever
 * they are in, of which one was measured indeed: not those that axe passes over, such as what is disabled or out of sight.
 */
export function createKinds() {
  const seen = new Set<string>();

  return (page: HTMLElement) => {
    const texts = [...page.querySelectorAll('*')].filter(hasText);
    const sheets = sheetsOn(page);
    // A name may be large on a wide card, which asks for less, and small on a narrow one.
    const kinds = texts.map((element) =>
      [kindOf(element, page), neededContrast(element), picturesAround(element), sheets].join(' | '),
    );
    let paints = new Map<Element, string>();

    return {
      /** Whether a look has texts of a kind that was not seen in it: else there is nothing new to be read off it. */
      hasNew: (look: string): boolean => kinds.some((kind) => !seen.has(`${look} ${kind}`)),
      /** Marks the texts whose kind is not seen yet, and unmarks all others. Answers whether there are any. */
      markNew(look: string): boolean {
        paints = readPaint(page, texts);
        let isAnyNew = false;
        for (const [index, element] of texts.entries()) {
          const kind = `${look} ${kinds[index]}`;
          const isNew = !seen.has(kind) && !seen.has(paints.get(element) ?? '');
          seen.add(kind);
          element.toggleAttribute(MARK, isNew);
          isAnyNew ||= isNew;
        }
        return isAnyNew;
      },
      /** Takes note of a text whose contrast axe could compute, and found to be enough. */
      passed(element: Element): void {
        const paint = paints.get(element);
        if (paint) seen.add(paint);
      },
    };
  };
}
