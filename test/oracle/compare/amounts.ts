import type { Visit } from '../generate/visits.js';
import type { ReadBadge, ReadPage } from '../page/read-page.js';
import { readAmount } from '../page/read-words.js';
import { type Exact, inWords } from '../truth/exact.js';
import { countOn, placesOf } from '../truth/publish.js';
import { trueTotal } from '../truth/total.js';
import type { TrueOffer } from '../truth/wire.js';
import type { Findings } from './disagreements.js';

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', JPY: '¥', KWD: 'KWD' };

/** An amount that is shown: as much as can be counted on, in its unit. */
export function compareAmount(
  findings: Findings,
  about: string,
  words: string,
  exact: Exact,
  visit: Visit,
  hasUnit = true,
): void {
  const { reward } = visit;
  const read = readAmount(words);
  const { most, least } = countOn(exact, visit);
  const truth = `${most} of the smallest units, as it is exactly ${inWords(exact)}`;
  if (!read) {
    findings.differ(about, words, truth);
    return;
  }
  findings.holds(about, read.units <= most && read.units >= least, words, truth);
  findings.same(`${about}, digits behind the point`, read.places, placesOf(reward));
  const points = !hasUnit ? '' : read.units === 1n ? 'coin' : 'coins';
  const unit = 'currency' in reward ? SYMBOLS[reward.currency] : points;
  findings.same(`${about}, unit`, read.around, unit);
}

/** What the badge says. */
export function compareBadge(findings: Findings, badge: ReadBadge | null, offer: TrueOffer, visit: Visit): void {
  if (!badge) {
    findings.differ('badge', 'none', 'one');
    return;
  }
  const total = trueTotal(offer);
  const says = (words: string) => badge.words.includes(words);
  if (total.amount === null) {
    findings.same('badge, amount', badge.amount ?? 'none', 'none');
    findings.holds('badge', says('Reward not stated'), badge.words, 'not stated');
    return;
  }
  if (badge.amount === null) {
    findings.differ('badge, amount', badge.words, inWords(total.amount));
    return;
  }
  compareAmount(findings, 'badge, amount', badge.amount, total.amount, visit);
  findings.same('badge, more for repeating', says('More for repeating'), total.isRepeatable);
  findings.holds('badge, up to', says('Up to') || !total.takesSeveral, badge.words, 'takes several steps');
  findings.same('badge, some not stated', says('Plus steps with a reward not stated'), total.isPartlyUnknown);
}

/** What the page shows adds up, by what stands there alone: parts come to no more than their total. */
export function compareSums(findings: Findings, { badge, ladder }: ReadPage): void {
  const parts = [...(ladder?.rungs.flat() ?? []), ...(ladder?.anyTime ?? [])].flatMap(({ payout, isUnknown }) =>
    payout && !isUnknown ? (readAmount(payout)?.units ?? []) : [],
  );
  const total = badge?.amount ? readAmount(badge.amount)?.units : undefined;
  if (parts.length === 0) return;
  const together = parts.reduce((a, b) => a + b, 0n);
  findings.holds('steps together', total !== undefined && together <= total, together, `at most ${total}`);
}
