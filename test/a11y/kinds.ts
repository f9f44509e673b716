import { MARK } from './axe.js';
import { readPaint } from './paint.js';

/** Says what an element is called or leads to, and nothing of how it looks. */
const WORDS =
  /^(?:id|name|href|src|alt|title|value|placeholder|datetime|lang|aria-(?:label|labelledby|describedby|controls|valuetext))$/;

const bare = (element: Element) =>
  [
    element.localName,
    ...[...element.attributes].flatMap(({ name, value }) => (WORDS.test(name) ? [] : `${name}=${value}`)),
  ]
    .sort()
    .join(' ');

/** What decides about the colors of an element and of what is behind it: all that it is in, up to the page. */
const kindOf = (element: Element, page: Element): string =>
  element === page ? '' : `${kindOf(element.parentElement ?? page, page)} > ${bare(element)}`;

const hasText = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

/** Text lies on pictures there, whichever these are. */
const ON_PICTURES = '.gko-carousel *';

/** Themes of their own, whose colors are in no name. */
const HAS_OWN_COLORS = /^(Theming|Review)\//;

/**
 * Texts by kind, so that what many stories show alike is measured once. Most of the time was spent on that. Alike are those
 * that stand in the same look, in elements of the same names; and those painted alike, whatever they are in, of which one
 * was measured indeed: not those that axe passes over, such as what is disabled or out of sight.
 */
export function createKinds() {
  const seen = new Set<string>();

  return (page: HTMLElement, title: string) => {
    const isNamed = !HAS_OWN_COLORS.test(title);
    const texts = [...page.querySelectorAll('*')].filter(hasText);
    const kinds = texts.map((element) => (isNamed && !element.matches(ON_PICTURES) ? kindOf(element, page) : null));
    let paints = new Map<Element, string>();

    return {
      /** Marks the texts whose kind is not seen yet, and unmarks all others. Answers whether there are any. */
      markNew(look: string): boolean {
        paints = readPaint(page, texts);
        let isAnyNew = false;
        for (const [index, element] of texts.entries()) {
          const kind = kinds[index] ?? null;
          const key = `${look} ${kind}`;
          const isNew = !(kind !== null && seen.has(key)) && !seen.has(paints.get(element) ?? '');
          if (kind !== null) seen.add(key);
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
