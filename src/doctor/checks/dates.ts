import { toTime } from '../../model/instant.js';
import { getOfferState } from '../../model/offer-state.js';
import { type Finding, find } from '../finding.js';
import { type Subject, wireName } from '../subject.js';
import { code } from '../words.js';

/** Whether visitors can start the offer now. */
export function checkDates({ offer, raw, now }: Subject): Finding[] {
  const [from, to] = [wireName(raw, 'launchDate'), wireName(raw, 'expiryDate')];
  const [start, end] = [toTime(offer.launchDate), toTime(offer.expiryDate)];
  if (start !== null && end !== null && end <= start) {
    return [
      find('dates-crossed', {
        path: to,
        message: `${code(to)} (${offer.expiryDate}) is not after ${code(from)} (${offer.launchDate}): nobody can ever start the offer.`,
        fix: 'Correct the dates in GoKart.',
      }),
    ];
  }
  const state = getOfferState(offer, now);
  if (state === 'ended') {
    return [
      find('ended', {
        path: to,
        message: `The offer has ended (${code(to)}: ${offer.expiryDate}). Its card says so, and its link is off.`,
        fix: 'Show another offer, or prolong this one in GoKart.',
      }),
    ];
  }
  if (state === 'running') return [];
  return [
    find('not-started', {
      path: from,
      message: `The offer starts later (${code(from)}: ${offer.launchDate}). Until then its card says so, and its link is off.`,
      fix: 'Nothing has to be done, if this is what you expect.',
    }),
  ];
}
