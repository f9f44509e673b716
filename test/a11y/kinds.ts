import { MARK } from './axe.js';

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

/** Texts by kind, so that what many stories show alike is measured once in each look. Most of the time was spent on that. */
export function createKinds() {
  const seen = new Set<string>();

  /** Answers what marks, for a look, the texts of a page whose kind is not seen in that look yet; and unmarks all others. */
  return (page: HTMLElement) => {
    const texts = [...page.querySelectorAll('*')].filter(hasText).map((element) => ({
      element,
      kind: element.matches(ON_PICTURES) ? null : kindOf(element, page),
    }));
    return (look: string) => {
      for (const { element, kind } of texts) {
        const key = `${look} ${kind}`;
        element.toggleAttribute(MARK, kind === null || !seen.has(key));
        if (kind !== null) seen.add(key);
      }
    };
  };
}
