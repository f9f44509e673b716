// Which request comes when: the same in every run.
import { askGo, askList, askOffer, askUnknown } from './asked.mjs';

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Visitors of a site: some ask for a page of the list, click, or follow a dead link; the others look at an offer, some of
 * them with what their browser has kept.
 *
 * @param offers from which number, and how many.
 * @param lists how many pages of the list there are to ask for; 0 for none.
 * @param clicks the part that follows a link to an advertiser.
 * @param conditional the part of the others that has an answer already.
 * @param unknown ids that no offer has.
 * @param until tells, by the request's number, whether to go on.
 */
export function visitors({
  offers: [first, count],
  lists = 5,
  clicks = 0.05,
  conditional = 0.2,
  unknown = [],
  until,
  seed = 1,
}) {
  const random = seeded(seed);
  const pick = (length) => Math.floor(random() * length);
  return (number, { etags }) => {
    if (!until(number)) return undefined;
    const kind = random();
    if (kind < clicks) return askGo(first + pick(count), `member-${number}`);
    if (kind < clicks + 0.04 && lists > 0) return askList(pick(lists));
    if (kind > 0.99 && unknown.length > 0) return askUnknown(unknown[pick(unknown.length)]);
    const offer = first + pick(count);
    return askOffer(offer, random() < conditional ? etags.get(offer) : undefined);
  };
}

/** Each of these offers once. */
export const eachOnce =
  ([first, count]) =>
  (number) =>
    number < count ? askOffer(first + number) : undefined;

/** Each of these pages of the list once. */
export const eachPageOnce = (pages) => (number) => (number < pages ? askList(number) : undefined);

/** So many requests. */
export const requests = (total) => (number) => number < total;

/** For so long, from the first request on. */
export function seconds(duration) {
  let end;
  return () => {
    end ??= performance.now() + duration * 1000;
    return performance.now() < end;
  };
}

export const newIds = (count) => Array.from({ length: count }, () => crypto.randomUUID());
