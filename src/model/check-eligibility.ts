import { readAgeRange } from './age-range.js';
import { type FromAlpha3, readCountry } from './country.js';
import type { Eligibility, EligibilityReason, EligibilityRule, EligibilityTerms, Visitor } from './eligibility.js';
import { type Instant, toTime } from './instant.js';
import { getOfferState } from './offer-state.js';
import { judgeState } from './state.js';
import { judgeDevice, judgeWord, readGender } from './targeting-words.js';
import { compare, judgeRule, type Verdict } from './verdict.js';

/** `getEligibility` for who has the table of alpha-3 codes from elsewhere, or does without. */
export function checkEligibility(
  offer: EligibilityTerms,
  visitor: Visitor | null | undefined,
  now: Instant | null | undefined,
  fromAlpha3: FromAlpha3,
): Eligibility {
  const { targeting, repeatable } = offer;
  const own: { [Name in keyof Visitor]?: unknown } = Object(visitor);
  const country = readCountry(own.country, fromAlpha3);
  const age = typeof own.age === 'number' && own.age >= 0 && own.age < 200 ? Math.floor(own.age) : null;

  const verdicts: Record<EligibilityRule, Verdict> = {
    country: judgeRule(targeting.countries, (code) =>
      compare(readCountry(code, fromAlpha3), country, (asked) => asked === country),
    ),
    state: judgeRule(targeting.states, (state) => judgeState(state, own.state, country, fromAlpha3)),
    age: judgeRule(targeting.age, (text) =>
      compare(readAgeRange(text), age, ({ min, max }, years) => years >= min && years <= max),
    ),
    gender: judgeRule(targeting.genders, (word) => judgeWord(word, own.gender, readGender)),
    device: judgeRule(targeting.devices, (word) => judgeDevice(word, own.device)),
    dates: judgeDates(offer, now),
    repetition: judgeRepetition(repeatable, own.hasCompleted),
  };
  const reasons = Object.entries(verdicts)
    .filter(([, verdict]) => verdict !== 'met')
    .map(([rule, outcome]) => ({ rule, outcome }) as EligibilityReason);
  const has = (outcome: Verdict) => reasons.some((reason) => reason.outcome === outcome);
  return { status: has('unmet') ? 'ineligible' : has('unknown') ? 'unknown' : 'eligible', reasons };
}

function judgeDates({ launchDate, expiryDate }: EligibilityTerms, now: Instant | null | undefined): Verdict {
  if (getOfferState({ launchDate, expiryDate }, now ?? null) !== 'running') return 'unmet';
  const dates = [launchDate, expiryDate].filter(Boolean);
  if (dates.some((date) => toTime(date) === null)) return 'unreadable';
  return dates.length > 0 && toTime(now) === null ? 'unknown' : 'met';
}

function judgeRepetition(repeatable: boolean | null, hasCompleted: unknown): Verdict {
  if (repeatable || hasCompleted === false || (repeatable === null && hasCompleted !== true)) return 'met';
  return repeatable === false && hasCompleted === true ? 'unmet' : 'unknown';
}
