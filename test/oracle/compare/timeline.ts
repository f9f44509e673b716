import type { Visit } from '../generate/visits.js';
import type { ReadLine } from '../page/read-page.js';
import { dayOf, readDateWords } from '../page/read-words.js';
import { DAY, readDate } from '../truth/dates.js';
import { trueSteps } from '../truth/steps.js';
import { isToDo, type TrueDeadline, trueDeadlines, trueLeft, trueOfferState, truePending } from '../truth/timeline.js';
import type { TrueEvent, TrueOffer } from '../truth/wire.js';
import { type Findings, toMinute, when } from './disagreements.js';

/** By how many days a clock may be ahead: so late can something be completed before it is finished. */
const AHEAD = 1;

const daysIn = ({ words }: ReadLine): number | null => {
  const found = /([\d,]+) days?/.exec(words);
  if (found) return Number((found[1] ?? '').replaceAll(',', ''));
  return /^No pending time/.test(words) ? 0 : null;
};

/** A date is seen as it is, to the minute or to the day, and how long it is until then. */
function compareDate(findings: Findings, line: ReadLine, now: number, timeZone: string): void {
  if (line.at === null) {
    findings.same(`${line.kind}, left`, line.left ?? 'none', 'none');
    return;
  }
  const seen = readDateWords(line.seen ?? '');
  if (seen?.at == null) findings.same(`${line.kind}, as seen`, seen?.day ?? line.seen, dayOf(line.at, timeZone));
  else findings.same(`${line.kind}, as seen`, when(seen.at), when(toMinute(line.at)));
  if (line.kind === 'paid-by') return;
  // Of what is months away the date says enough.
  if (line.at - now > 120 * DAY && line.left === null) return;
  const left = trueLeft(line.at, now);
  const inWords =
    left &&
    (left.count === 0 ? 'in less than a minute' : `in ${left.count} ${left.unit}${left.count === 1 ? '' : 's'}`);
  findings.same(`${line.kind}, left`, line.left ?? 'none', inWords ?? 'none');
}

function compareDeadline(
  findings: Findings,
  kind: string,
  line: ReadLine | undefined,
  truth: TrueDeadline | undefined,
): void {
  if (!line || !truth) {
    findings.same(kind, line?.words ?? 'none', truth ? `${when(truth.at)} or ${truth.days} days` : 'none');
    return;
  }
  findings.same(`${kind}, date`, when(line.at), when(truth.at));
  if (truth.at === null) findings.same(`${kind}, days`, daysIn(line), truth.days);
}

/** What is said of the offer's dates, of deadlines and of the reward. */
export function compareTimeline(findings: Findings, lines: readonly ReadLine[], offer: TrueOffer, visit: Visit): void {
  const now = Date.parse(visit.now);
  const { launch, expiry } = offer;
  const line = (kind: string) => lines.find((each) => each.kind === kind);
  for (const each of lines) compareDate(findings, each, now, visit.timeZone);
  const dated = lines.flatMap(({ at }) => at ?? []);
  findings.same(
    'order of the dates',
    dated,
    [...dated].sort((a, b) => a - b),
  );

  const state = trueOfferState(offer, now);
  findings.same('starts', when(line('starts')?.at ?? null), when(state === 'not-started' ? launch : null));
  findings.same('ends', when(line('ends')?.at ?? null), when(expiry));
  if (expiry !== null) {
    findings.same('ends, in words', line('ends')?.words.split(' ')[0] ?? 'none', now >= expiry ? 'Ended' : 'Ends');
  }

  const {
    rungs,
    anyTime,
    start: first,
  } = trueSteps(offer.events, {
    progress: visit.progress ?? {},
    now,
    unit: visit.unit,
    launch,
    expiry,
  });
  const steps = [...rungs.flat(), ...anyTime];
  const open = steps.filter(isToDo).map(({ event }) => event);
  const start = first ?? readDate(visit.startedAt);
  const deadlinesOf = (events: readonly TrueEvent[]) => trueDeadlines(events, start, first === null, now, expiry);
  const deadlines = deadlinesOf(open);
  compareDeadline(findings, 'next-by', line('next-by'), deadlines.length > 1 ? deadlines[0] : undefined);
  compareDeadline(findings, 'finish-by', line('finish-by'), deadlines.at(-1));

  const pending = truePending(offer, steps, now, rungs[0] ?? []);
  comparePending(findings, line('paid-by'), pending, deadlines.at(-1)?.at ?? null, now);
}

/** No pending time is told shorter than it is, and none at all where one is not known. */
function comparePending(
  findings: Findings,
  line: ReadLine | undefined,
  truth: ReturnType<typeof truePending>,
  finish: number | null,
  now: number,
): void {
  const isNothing = truth.days === null && truth.due === null && !truth.isBeyond;
  if (truth.isUnknown || isNothing) {
    findings.same('paid-by', line?.words ?? 'none', 'none');
    return;
  }
  // Where nothing is ever pending, or for longer than can be said, it need not be said.
  if (!line && (truth.longest === 0 || truth.isBeyond)) return;
  if (!line) {
    findings.differ('paid-by', 'none', `${truth.days} days, what is done ${when(truth.due)}`);
    return;
  }
  if (line.at === null) {
    const days = daysIn(line) ?? Number.NaN;
    findings.holds('paid-by, days', truth.days !== null && days >= truth.days, line.words, `${truth.days} days`);
    findings.holds(
      'paid-by, days',
      truth.due === null || now + (days + AHEAD) * DAY >= truth.due,
      line.words,
      `what is done ${when(truth.due)}`,
    );
    return;
  }
  findings.holds(
    'paid-by, date',
    !truth.isUnbounded && !truth.isBeyond,
    line.words,
    'no date, as something has no deadline',
  );
  // "If nothing is finished later than `finish-by`", as the timeline says right above.
  const last = finish === null || truth.days === null ? Number.NEGATIVE_INFINITY : finish + truth.days * DAY;
  const due = truth.due ?? Number.NEGATIVE_INFINITY;
  const latest = Math.max(last, due - (truth.days === null ? 0 : AHEAD * DAY));
  findings.holds('paid-by, date', line.at >= latest, when(line.at), `not before ${when(latest)}`);
  const most = Math.max(latest, due, finish === null ? Number.NEGATIVE_INFINITY : finish + (truth.longest ?? 0) * DAY);
  findings.holds('paid-by, date', line.at <= most, when(line.at), `not after ${when(most)}`);
}
