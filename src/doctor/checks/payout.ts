import { sumPayouts } from '../../model/sum-payouts.js';
import { getTotalPayout } from '../../model/total-payout.js';
import { type Finding, find } from '../finding.js';
import { type Subject, wireName } from '../subject.js';
import { code, list, quote } from '../words.js';

/** Whether it is known what the offer pays. No finding says an amount: what the network pays is not for everyone's eyes. */
export function checkPayout({ offer, events, raw }: Subject): Finding[] {
  const path = wireName(raw, 'payout');
  const silent = events.filter(({ payout }) => payout === null);
  if (getTotalPayout(offer).amount === null) {
    return [
      find('payout-none', {
        path,
        message:
          events.length > 0
            ? 'Neither the offer nor any of its steps says what it pays, so no reward is shown.'
            : 'The offer does not say what it pays, so no reward is shown.',
        fix: `Ask GoKart for the payout. If your tenant’s Swagger has it under another name than ${code(path)}, report that.`,
      }),
    ];
  }
  const own = sumPayouts([offer.payout]);
  const sum = sumPayouts(events.map(({ payout }) => payout));
  const findings: Finding[] = [];
  if (sum.known > 0 && silent.length > 0) {
    const at = wireName(raw, 'events');
    findings.push(
      find('payout-partly', {
        path: `${at}[${silent[0]?.index}]`,
        count: silent.length,
        message: `What it pays is not stated for ${list(silent.map(({ name }) => quote(name)))}. Their share of the reward is shown as unknown.`,
        fix: 'If they pay nothing, state 0 in GoKart; else state the payout.',
      }),
    );
  }
  // A single payout beside steps of 0 is no contradiction: it is what counts.
  const isSingle = offer.offerType === 'SingleEvent' && sum.units === 0n;
  if (own.units !== null && sum.units !== null && silent.length === 0 && own.units !== sum.units && !isSingle) {
    findings.push(
      find('payout-contradicted', {
        path,
        message: `${code(path)} of the offer is not what its steps come to. What the steps come to is shown.`,
        fix: 'Compare both in GoKart.',
      }),
    );
  }
  return findings;
}
