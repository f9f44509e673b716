import type { OfferEligibilityMessages } from '../../i18n/en/offer-eligibility.js';
import { formatMessage, formatter } from '../../i18n/format-message.js';
import { readAgeRange } from '../../model/age-range.js';
import { askedOf } from '../../model/asked-of.js';
import type { EligibilityRule } from '../../model/eligibility.js';
import type { Targeting } from '../../model/types.js';

/** What a rule asks for, in words. */
export interface DescribedRule {
  rule: EligibilityRule;
  /** All of it, or the first of a long list and how many more there are. */
  text: string;
  /** All of a long list. */
  all: string | undefined;
}

/** For whom an offer is, by those rules that ask anything of anyone. What cannot be read stands as it was sent. */
export function describeTargeting(
  { countries, states, age, genders, devices }: Targeting,
  words: Omit<OfferEligibilityMessages, EligibilityRule>,
  locale: string,
  toAlpha2: ((code: string) => string | null) | undefined,
): DescribedRule[] {
  const name = (code: string) => {
    try {
      return formatter('DisplayNames', locale, { type: 'region' }).of((toAlpha2?.(code) ?? code).toUpperCase());
    } catch {
      return code;
    }
  };
  const sayAges = (text: string) => {
    const range = readAgeRange(text);
    return range && formatMessage(range.max < 1 / 0 ? words.ages : words.agesFrom, { ...range }, locale);
  };
  const { male, female, browser } = words;
  const known = {
    __proto__: null,
    male,
    m: male,
    female,
    f: female,
    ios: 'iOS',
    android: 'Android',
    macos: 'macOS',
    browser,
  };
  const sayWord = (word: string) => known[word.trim().toLowerCase() as keyof typeof known];

  const asked: [EligibilityRule, string | readonly string[] | null, (value: string) => string | null | undefined][] = [
    ['country', countries, name],
    ['state', states, String],
    ['age', age, sayAges],
    ['gender', genders, sayWord],
    ['device', devices, sayWord],
  ];
  const join = (items: string[]) => formatter('ListFormat', locale).format(items);
  return asked.flatMap(([rule, values, say]) => {
    const items = [...new Set(askedOf(values).map((value) => say(value) ?? value))];
    const { length } = items;
    if (length === 0) return [];
    if (length <= LONG) return { rule, text: join(items), all: undefined };
    items.sort(formatter('Collator', locale).compare);
    const more = formatMessage(words.more, { count: length - FIRST }, locale);
    return { rule, text: join([...items.slice(0, FIRST), more]), all: join(items) };
  });
}

/** A list of more is long; of that, so many come first. */
const [LONG, FIRST] = [6, 4];
