/** What a page says, read from its elements and nowhere else. */
export interface ReadPage {
  /** The card's `data-state`; `null` where there is no card. */
  cardState: string | null;
  /** Whether the link leads anywhere, and what it says; `null` where there is no card. */
  link: { leads: boolean; state: string | null; words: string } | null;
  badge: ReadBadge | null;
  ladder: ReadLadder | null;
  timeline: ReadLine[];
  carousel: ReadCarousel | null;
}

export interface ReadBadge {
  words: string;
  amount: string | null;
  isMaximum: boolean;
  isRepeatable: boolean;
}

export interface ReadStep {
  name: string;
  payout: string | null;
  isUnknown: boolean;
  state: string | null;
  stateWords: string | null;
  isNext: boolean;
  facts: string[];
}

export interface ReadLadder {
  /** "2 of 5 steps, $1.50 of $21.75". */
  progress: string | null;
  /** The meter as a screen reader tells it. */
  meter: { value: number; max: number } | null;
  /** The numbers in front of the rungs. */
  numbers: string[];
  rungs: ReadStep[][];
  anyTime: ReadStep[];
}

export interface ReadLine {
  kind: string;
  words: string;
  /** `<time datetime>` in milliseconds since 1970. */
  at: number | null;
  /** What is seen of that date. */
  seen: string | null;
  left: string | null;
}

export interface ReadCarousel {
  urls: string[];
  labels: string[];
  count: string | null;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const all = (parent: Element, selector: string): HTMLElement[] => [...parent.querySelectorAll<HTMLElement>(selector)];

const one = (parent: Element, selector: string): HTMLElement | null => parent.querySelector<HTMLElement>(selector);

function readStep(item: HTMLElement): ReadStep {
  const payout = one(item, '.gko-step-payout');
  return {
    name: textOf(one(item, '.gko-step-name bdi')),
    payout: payout && textOf(payout),
    isUnknown: payout?.hasAttribute('data-unknown') ?? false,
    state: item.dataset.state ?? null,
    stateWords: one(item, '.gko-step-state') && textOf(one(item, '.gko-step-state')),
    isNext: item.getAttribute('aria-current') === 'step',
    facts: all(item, '.gko-step-facts > span').map(textOf),
  };
}

function readLadder(page: HTMLElement): ReadLadder | null {
  const root = one(page, '.gko-ladder');
  if (!root) return null;
  const meter = one(root, 'meter') as HTMLMeterElement | null;
  const ordered = all(root, ':scope > ol > li');
  return {
    progress: one(root, '.gko-ladder-progress > span') && textOf(one(root, '.gko-ladder-progress > span')),
    meter: meter && { value: meter.value, max: meter.max },
    numbers: ordered.map((item) => item.dataset.number ?? ''),
    rungs: ordered.map((item) => {
      const together = all(item, 'li');
      return (together.length > 0 ? together : [item]).map(readStep);
    }),
    anyTime: all(root, ':scope > ul > li').map(readStep),
  };
}

function readLine(item: HTMLElement): ReadLine {
  const time = one(item, 'time');
  return {
    kind: item.dataset.kind ?? '',
    words: textOf(item),
    at: time && Date.parse(time.getAttribute('datetime') ?? ''),
    seen: time && textOf(time),
    left: one(item, '.gko-timeline-left') && textOf(one(item, '.gko-timeline-left')),
  };
}

function readCarousel(page: HTMLElement): ReadCarousel | null {
  const root = one(page, '.gko-carousel');
  if (!root) return null;
  const media = all(root, 'img, video, source').flatMap((each) => each.getAttribute('src') ?? []);
  return {
    urls: media,
    labels: all(root, '[aria-roledescription="slide"]').map((slide) => slide.getAttribute('aria-label') ?? ''),
    count: root.dataset.count ?? null,
  };
}

/** Reads a page. */
export function readPage(page: HTMLElement): ReadPage {
  const card = one(page, '.gko-card');
  const link = one(page, '.gko-link');
  const badge = one(page, '.gko-payout');
  return {
    cardState: card?.dataset.state ?? null,
    link: link && {
      leads: link.hasAttribute('href') && link.getAttribute('aria-disabled') !== 'true',
      state: link.dataset.state ?? null,
      words: textOf(link),
    },
    badge: badge && {
      words: textOf(badge),
      amount: one(badge, '.gko-payout-amount') && textOf(one(badge, '.gko-payout-amount')),
      isMaximum: badge.hasAttribute('data-maximum'),
      isRepeatable: badge.hasAttribute('data-repeatable'),
    },
    ladder: readLadder(page),
    timeline: all(page, '.gko-timeline-line').map(readLine),
    carousel: readCarousel(page),
  };
}
