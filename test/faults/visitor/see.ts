import type { Seen } from '../what-visitors-see.js';

const ROLES = 'article, ul[aria-label], button, [role="alert"], [role="status"]';

const roleOf = (element: Element): Seen['role'] =>
  (element.role as Seen['role'] | null) ?? (element.localName === 'article' ? 'article' : 'button');

/** What is said of an element: its name, or for a message its text without its buttons'. */
const saidBy = (element: Element): string => {
  const named = element.ariaLabelledByElements?.map(({ textContent }) => textContent).join(' ') ?? element.ariaLabel;
  const text = element.querySelector(':scope > p') ?? element;
  return (named ?? text.textContent ?? '').trim();
};

/**
 * What there is on a page, from its beginning: cards, lists, messages and buttons, but nothing of what is inside a card
 * or a list, nor how many offers a list says that it has.
 */
export function see(page: Element): Seen[] {
  return [...page.querySelectorAll(ROLES)]
    .filter((element) => !element.parentElement?.closest('article, ul, [aria-hidden="true"]'))
    .filter((element) => !(element.role === 'status' && page.querySelector('ul[aria-label]')))
    .map((element) => ({ role: roleOf(element), says: saidBy(element) }))
    .filter(({ says }) => says !== '');
}
