import type { PluralForms } from './reward.js';

/**
 * A sentence with `{name}` places, or one per plural category chosen by its `{count}`. Plain data, so it serialises.
 *
 * Where there is a `{count}` of days or minutes there is also `{days}` or `{minutes}`: the count with its unit, such as
 * "7 days", in the form that stands alone. A language that needs another case there says the unit in forms of its own.
 */
export type Message = string | PluralForms;

/** What fills the places of a {@link Message}. Numbers are written the way the locale writes them. */
export type MessageValues = Record<string, string | number>;

const formatters = new Map<string, unknown>();

/** What of `Intl` takes a language tag and options. */
type Kind = {
  [Name in keyof typeof Intl]: (typeof Intl)[Name] extends new (tag: string, options: never) => object ? Name : never;
}[keyof typeof Intl];
type Options<Name extends Kind> = ConstructorParameters<(typeof Intl)[Name]>[1];

/**
 * One of `Intl`'s formatters for a locale. Making one costs more than using one, and a page shows many amounts. A
 * malformed language tag must not take the page down: the words stay, the digits are English.
 *
 * @throws RangeError where the options are none
 */
export function formatter<Name extends Kind>(
  kind: Name,
  locale: string,
  options?: Options<Name>,
): InstanceType<(typeof Intl)[Name]> {
  const key = kind + locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) {
    const Formatter = Intl[kind] as unknown as new (tag: string, options: unknown) => object;
    try {
      found = new Formatter(locale, options);
    } catch {
      found = new Formatter('en', options);
    }
    formatters.set(key, found);
  }
  return found as InstanceType<(typeof Intl)[Name]>;
}

/** A number as the locale writes it, grouped, at most three decimals. */
export function formatNumber(value: number | `${number}`, locale: string): string {
  return formatter('NumberFormat', locale).format(value);
}

/** Some minutes, hours or days, as the locale writes them: "7 days". */
export function formatDuration(count: number, unit: 'minutes' | 'hours' | 'days', locale: string): string {
  return formatter('NumberFormat', locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(
    count,
  );
}

/** The form of a word or sentence for a count, by the language's plural rules (Unicode CLDR). */
export function selectPlural(forms: PluralForms, count: number, locale: string): string {
  return forms[formatter('PluralRules', locale).select(count)] ?? forms.other;
}

/**
 * Fills the places of a sentence.
 *
 * @example
 * formatMessage({ one: 'Within {count} day', other: 'Within {count} days' }, { count: 7 }, 'en') // 'Within 7 days'
 * @example
 * formatMessage('Within {days}', { count: 7 }, 'en') // 'Within 7 days'
 */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  const count = Number(values.count ?? 0);
  const template = typeof message === 'string' ? message : selectPlural(message, count, locale);
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? (name === 'days' || name === 'minutes' ? formatDuration(count, name, locale) : place);
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
