import { askedOf } from './asked-of.js';
import type { EligibilityReason } from './eligibility.js';

/** How a rule, or one of its values, suits a visitor. */
export type Verdict = EligibilityReason['outcome'] | 'met';

/** One of a rule's values has to suit: the first of these that any of them gets is the rule's. */
const BEST_FIRST: Verdict[] = ['met', 'unknown', 'unreadable', 'unmet'];

/** A whole rule by what one of its values is worth. */
export function judgeRule(rule: string | readonly string[] | null, judgeValue: (value: string) => Verdict): Verdict {
  const verdicts = askedOf(rule).map(judgeValue);
  return BEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'met';
}

/** One value, as read, beside the visitor's; nothing read is no value. */
export function compare<T, U>(
  asked: T | null | undefined,
  own: U | null | undefined,
  isMet: (asked: T, own: U) => boolean,
): Verdict {
  if (asked == null) return 'unreadable';
  return own == null ? 'unknown' : isMet(asked, own) ? 'met' : 'unmet';
}

/** Letters and digits alone, in lower case and without accents; empty for what is no text. */
export function fold(text: unknown): string {
  return typeof text === 'string'
    ? text
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
    : '';
}
