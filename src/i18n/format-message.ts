import type { PluralForms } from './reward.js';

/** A sentence with `{name}` places, or one per plural category chosen by its `{count}`. Plain data, so it serialises. */
export type Message = string | PluralForms;

/** What fills the places of a {@link Message}. Numbers are written the way the locale writes them. */
export type MessageValues = Record<string, string | number>;

const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

function cached<T>(cache: Map<string, T>, locale: string, make: (locale: string) => T): T {
  let found = cache.get(locale);
  if (!found) {
    try {
      found = make(locale);
    } catch {
      // A malformed language tag must not take the page down; the words stay, the digits are English.
      found = make('en');
    }
    cache.set(locale, found);
  }
  return found;
}

/** A number as the locale writes it, grouped, at most three decimals. */
export function formatNumber(value: number, locale: string): string {
  return cached(numberFormats, locale, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** The form of a word or sentence for a count, by the language's plural rules (Unicode CLDR). */
export function selectPlural(forms: PluralForms, count: number, locale: string): string {
  return forms[cached(pluralRules, locale, (tag) => new Intl.PluralRules(tag)).select(count)] ?? forms.other;
}

/**
 * Fills the places of a sentence.
 *
 * @example
 * formatMessage({ one: 'Within {count} day', other: 'Within {count} days' }, { count: 7 }, 'en') // 'Within 7 days'
 */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  const count = values.count;
  const template =
    typeof message === 'string' ? message : selectPlural(message, typeof count === 'number' ? count : 0, locale);
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
