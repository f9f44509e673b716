/** The attribute that says which offer was asked for, on the card that shows one. */
const ASKED = 'data-asked';

/** What {@link watchOffers} has seen so far. */
export interface Watched {
  /** What was wrong. */
  wrong: string[];
  /** How many cards were looked at. */
  seen: () => number;
  /** Looks no more. */
  end: () => void;
}

/**
 * Looks at every card of a page after each change of it: the name, and the link, are those of the offer that was asked
 * for.
 */
export function watchOffers(page: Element, nameOf: (id: string) => string): Watched {
  const wrong: string[] = [];
  let seen = 0;
  const look = () => {
    for (const card of page.querySelectorAll(`article[${ASKED}]`)) {
      seen++;
      const asked = card.getAttribute(ASKED) ?? '';
      const name = card.querySelector('.gko-card-name')?.textContent;
      const href = card.querySelector('a.gko-link')?.getAttribute('href');
      const isRight = name === nameOf(asked) && (!href || href.includes(`/${asked}/go`));
      if (!isRight) wrong.push(`${asked} shows ${name}, which leads to ${href}`);
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  return { wrong, seen: () => seen, end: () => observer.disconnect() };
}
