import { pick } from './payloads/payload.js';

type Json = Record<string, unknown>;

/** The offer's id: its number, as a UUID. */
export const idOf = (index: number): string => `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;

/** The offer's number, of its id or of what ends with one. */
export const indexOf = (id: string): number => Number.parseInt(id.slice(-12), 16);

/** Where media may be asked for besides what a payload itself names: a host that does not exist. */
const MEDIA = 'https://media.example';

/** Where rich text stands: alone, and in what its parser has to close, to foster or to reopen. */
const AROUND: readonly ((html: string) => string)[] = [
  (html) => `<p>before</p>${html}<p>after</p>`,
  (html) => `<ul><li>${html}</li></ul>`,
  (html) => `<b>${html}</b> after`,
  (html) => `<table><tr><td>${html}</td></tr></table>`,
  (html) => `<a href="https://shop.example/">${html}</a>`,
];

/** Hostile texts that share an offer: one, or several of which each has some of the fields. */
export type Texts = readonly string[];

/** An answer of the API may have 8 MB: what is huge stands whole in the fields of {@link wholeOf}, and cut in the others. */
const LONGEST = 4000;

const cut = (texts: Texts) => [0, 1, 2].map((at) => pick(texts, at).slice(0, LONGEST)) as [string, string, string];

/** Where the whole of a text stands, however long. */
function wholeOf(texts: Texts): Json {
  if (!texts.some(({ length }) => length > LONGEST)) return {};
  return { headline: pick(texts, 0), keyPoints: pick(texts, 1), termsAndDisclaimers: pick(texts, 2) };
}

/** The texts in every field that the API can send, under its own names. */
export function wireOf(texts: Texts, index: number): Json {
  const [a, b, c] = cut(texts);
  return {
    id: idOf(index),
    payoutId: a,
    // An offer without a name is none.
    name: `${a} ${index}`,
    headline: b,
    shortDescription: c,
    keyPoints: a,
    offerDetails: pick(AROUND, index)(b),
    termsAndDisclaimers: pick(AROUND, index + 1)(c),
    categories: [a, b, `${c}2`],
    trackingUrl: index % 2 ? c : `https://go.example/r?pub_click_id=${a}&x=${b}#${c}`,
    offerType: a,
    budgetType: b,
    budget: c,
    launchDate: a,
    expiryDate: b,
    age: c,
    countries: [a, 'US'],
    states: [b],
    zipCodes: [c],
    genders: [a, 'Female'],
    devices: b,
    allowRepetitions: c,
    payout: index % 3 ? 4.2 : a,
    pendingTime: b,
    creatives: creativesOf(texts, index),
    events: [
      { id: a, name: b, trackingEventId: c, sequenceNumber: 1, payout: 1, deadlineDays: a, displayOrder: b },
      { id: a, name: `${c} again`, sequenceNumber: 2, payout: b, allowRepetitions: c, pendingTime: 3 },
      { id: b, name: a, trackingEventId: a, payout: c },
    ],
    [a]: b,
    [`__proto__`]: { gko: 1 },
    constructor: { prototype: { gko: 1 } },
    targeting: { [c]: a, constructor: { prototype: { gko: 1 } } },
    trackingSystemLink: b,
    asOf: c,
    revision: a,
    termsHash: b,
    ...wholeOf(texts),
  };
}

/** The texts in what may be asked for at once: as an address, and in one. */
export function creativesOf(texts: Texts, index: number): Json[] {
  const [a, b, c] = cut(texts);
  return [
    ...[...new Set([a, b, c])].map((url) => ({
      id: a,
      order: 0,
      url,
      metadata: { [b]: c, [`__proto__`]: { gko: 1 } },
    })),
    { id: b, order: c, url: `data:image/svg+xml,${a}` },
    { id: c, order: 1, url: `${MEDIA}/${b}` },
    // Each is asked for at once, so only some cards have one.
    ...(index % 16 ? [] : [{ id: 'video', order: 2, url: `${MEDIA}/${c.slice(0, 500)}.mp4` }]),
  ];
}

/** The texts in every field of an offer as our handler sends it, and in what a tree must not hold. */
export function relayedOf(texts: Texts, index: number): Json {
  const [a, b, c] = cut(texts);
  const node = (tag: string, more: Json = {}): Json => ({
    tag,
    href: b,
    [c]: a,
    style: a,
    onclick: b,
    onClick: c,
    dangerouslySetInnerHTML: { __html: a },
    children: [a],
    ...more,
  });
  const tree = [
    b,
    node('a'),
    node('p', { children: [c, node('p'), node('a', { href: 'https://shop.example/', children: [node('a'), a] })] }),
    node(a),
    node('script'),
    node('iframe'),
    node('__proto__'),
    node('constructor'),
    node('ul', { children: [node('li', { children: [node('ol', { children: [b] })] }), c] }),
    { tag: 'p', children: a },
    { tag: 'br', children: [b], [c]: a },
    { $$typeof: 'Symbol(react.transitional.element)', type: 'script', props: { children: a } },
    [c],
    null,
    1,
  ];
  return {
    ...wireOf(texts, index),
    categories: [a, { toString: b }, null],
    keyPoints: tree,
    offerDetails: [node(pick(['p', 'ul', 'strong', 'a', 'em', 'li'], index))],
    termsAndDisclaimers: tree.slice(0, 3),
    launchDate: null,
    expiryDate: null,
    allowRepetitions: null,
    targeting: { age: a, countries: [b], states: [c], zipCodes: [a], genders: [b], devices: [c] },
  };
}

/**
 * An offer of the right shape in every field, as plain props would be: nothing decodes it on its way to the components,
 * which have to hold on their own.
 */
export function plainOf(texts: Texts, index: number): Json {
  const [a, b, c] = cut(texts);
  const { keyPoints, offerDetails, termsAndDisclaimers } = relayedOf(texts, index);
  return {
    id: idOf(index),
    payoutId: a,
    name: b,
    headline: c,
    shortDescription: a,
    keyPoints,
    offerDetails,
    termsAndDisclaimers,
    categories: [b, c],
    trackingUrl: a,
    offerType: b,
    budgetType: c,
    budget: 1,
    launchDate: a,
    expiryDate: b,
    targeting: { age: c, countries: [a], states: [b], zipCodes: [], genders: [c], devices: [a] },
    repeatable: true,
    payout: 4.2,
    pendingDays: 3,
    creatives: creativesOf(texts, index).map((creative) => ({ displayOrder: 0, metadata: null, ...creative })),
    events: [1, 2].map((completionSequence) => ({
      id: b,
      name: pick(texts, completionSequence),
      trackingEventId: a,
      displayOrder: 1,
      completionSequence,
      minTimeSincePrevious: 1,
      deadlineDays: 7,
      pendingDays: 3,
      payout: 1,
      repeatable: false,
    })),
    asOf: null,
    revision: b,
    termsHash: c,
  };
}

/** An answer that says it failed, with the texts in all it says. */
export function failureOf(texts: Texts): Json {
  const [a, b, c] = cut(texts);
  return {
    responseId: a,
    isSuccessful: false,
    responseTitle: b,
    responseType: c,
    messages: [a, { b }, null, c],
    data: null,
    error: { kind: a, message: b, retryAfterMs: c, responseId: a },
  };
}

/** What a partner keeps of postbacks, by a key of the API's. */
export function progressOf(texts: Texts): Json {
  const [a, b, c] = cut(texts);
  return { [c]: { at: a, status: 'pending', [`__proto__`]: { gko: 1 } }, [b]: { at: c } };
}
