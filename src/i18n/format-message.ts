import type { PluralForms } from './reward.js';

/** A sentence with `{name}` places, or one per plural category chosen by its `{count}`. Plain data, so it serialises. */
export type Message = string | PluralForms;

/** What fills the places of a {@link Message}. Numbers are written the way the locale writes them. */
export type MessageValues = Record<string, string | number>;

const formatters = new Map<string, unknown>();

/**
 * A formatter of a kind for a locale. Making one costs more than using one, and a page shows many amounts. A malformed
 * language tag must not take the page down: the words stay, the digits are English.
 */
export function formatter<T>(kind: string, locale: string, make: (locale: string) => T): T {
  const key = `${kind} ${locale}`;
  let found = formatters.get(key);
  if (!found) {
    try {
      found = make(locale);
    } catch {
      found = make('en');
    }
    formatters.set(key, found);
  }
  return found as T;
}

/** A number as the locale writes it, grouped, at most three decimals. */
export function formatNumber(value: number | `${number}`, locale: string): string {
  return formatter('number', locale, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** The form of a word or sentence for a count, by the language's plural rules (Unicode CLDR). */
export function selectPlural(forms: PluralForms, count: number, locale: string): string {
  return forms[formatter('plural', locale, (tag) => new Intl.PluralRules(tag)).select(count)] ?? forms.other;
}

/**
 * Fills the places of a sentence.
 *
 * @example
 * formatMessage({ one: 'Within {count} day', other: 'Within {count} days' }, { count: 7 }, 'en') // 'Within 7 days'
 */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  const template = typeof message === 'string' ? message : selectPlural(message, Number(values.count ?? 0), locale);
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
