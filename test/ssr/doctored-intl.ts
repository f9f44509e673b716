/** Puts in other digits and no-break spaces, as another engine, version or build of ICU may. */
const doctor = (text: string): string =>
  `\u2068${text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))).replace(/[\s,.]/g, '\u202f')}\u2069`;

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Each method of `Intl`, or behind it, that makes text, with what it makes instead. */
const METHODS: [prototype: object, method: string, change: (made: unknown) => unknown][] = [
  [Number.prototype, 'toLocaleString', (text) => doctor(String(text))],
  [BigInt.prototype, 'toLocaleString', (text) => doctor(String(text))],
  [Date.prototype, 'toLocaleString', (text) => doctor(String(text))],
  [Date.prototype, 'toLocaleDateString', (text) => doctor(String(text))],
  [Date.prototype, 'toLocaleTimeString', (text) => doctor(String(text))],
  [Intl.ListFormat.prototype, 'format', (text) => doctor(String(text))],
  [Intl.RelativeTimeFormat.prototype, 'format', (text) => doctor(String(text))],
  [Intl.DisplayNames.prototype, 'of', (name) => name && doctor(String(name))],
  [Intl.PluralRules.prototype, 'select', () => 'other'],
  ...[
    Intl.NumberFormat.prototype,
    Intl.DateTimeFormat.prototype,
    Intl.ListFormat.prototype,
    Intl.RelativeTimeFormat.prototype,
  ].map((prototype): (typeof METHODS)[number] => [
    prototype,
    'formatToParts',
    (parts) => (parts as { type: string; value: string }[]).map((part) => ({ ...part, value: doctor(part.value) })),
  ]),
];

/** Getters that give a formatting function bound to the formatter. */
const GETTERS = [Intl.NumberFormat.prototype, Intl.DateTimeFormat.prototype];

/**
 * Makes `Intl` write everything differently, formatters that exist already included. Returns what undoes it.
 */
export function doctorIntl(): () => void {
  const undo: (() => void)[] = [];
  const replace = (prototype: object, name: string, change: (original: PropertyDescriptor) => PropertyDescriptor) => {
    const original = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    Object.defineProperty(prototype, name, { ...original, ...change(original) });
    undo.push(() => Object.defineProperty(prototype, name, original));
  };

  for (const [prototype, name, change] of METHODS) {
    replace(prototype, name, ({ value }: { value?: Method }) => ({
      value(this: unknown, ...args: unknown[]) {
        return change(value?.apply(this, args));
      },
    }));
  }
  for (const prototype of GETTERS) {
    replace(prototype, 'format', ({ get }) => ({
      get(this: unknown) {
        const format = get?.call(this) as (value: unknown) => string;
        return (value: unknown) => doctor(format(value));
      },
    }));
  }
  return () => {
    for (const each of undo.reverse()) each();
  };
}
