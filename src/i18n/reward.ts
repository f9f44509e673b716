/** Words for a unit, by plural category of the language (Unicode CLDR); `other` is the fallback. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  /** For every count that has no form of its own. */
  other: string;
};

/**
 * How a published payout looks to a visitor. Without one no amount is shown: the API's payout has no currency.
 *
 * - `{ currency }`: money of that ISO 4217 code, rounded down to its minor unit.
 * - `{ pointsPerUnit, unit }`: points of the partner's own, above 0 for one of the API's unit, rounded down to whole ones.
 * - a function: text made by the partner; not usable across the server/client component boundary. It is shown as it is:
 *   rounding, and that what steps pay does not come to more than the total, are the partner's to see to. It is called
 *   for each step and for sums; of a sum that no number can hold it gets the nearest number that is not more.
 */
export type Reward =
  | {
      /** ISO 4217 code, such as `USD`. */
      currency: string;
    }
  | {
      /** How many points a payout of 1 is, above 0. */
      pointsPerUnit: number;
      /** What the points are called, such as `{ one: 'coin', other: 'coins' }`. */
      unit: PluralForms;
    }
  | ((payout: number, locale: string) => string);
