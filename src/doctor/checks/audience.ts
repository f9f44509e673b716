import { readAgeRange } from '../../model/age-range.js';
import { askedOf } from '../../model/asked-of.js';
import { readCountry } from '../../model/country.js';
import { fromAlpha3 } from '../../model/country-codes.js';
import { nameIn } from '../../model/read.js';
import { TARGETING_FIELDS } from '../../model/wire-names.js';
import { type Finding, find } from '../finding.js';
import { namesOf, type Subject } from '../subject.js';
import { code, list, quote } from '../words.js';

/** Whether it can be said for whom the offer is. */
export function checkAudience({ offer, raw }: Subject): Finding[] {
  const { countries, age } = offer.targeting;
  const name = (field: 'countries' | 'age') => nameIn(raw, namesOf(TARGETING_FIELDS, field));
  const unknown = askedOf(countries).filter((country) => readCountry(country, fromAlpha3) === null);
  const findings: Finding[] = [];
  if (unknown.length > 0) {
    findings.push(
      find('country-unreadable', {
        path: name('countries'),
        count: unknown.length,
        message: `${code(name('countries'))} holds ${list(unknown.map(quote))}, which is no country’s ISO 3166 code. Nobody is told that the offer is not for them because of it.`,
        fix: 'Correct it in GoKart.',
      }),
    );
  }
  if (askedOf(age).some((text) => readAgeRange(text) === null)) {
    findings.push(
      find('age-unreadable', {
        path: name('age'),
        message: `${code(name('age'))} is ${quote(age ?? '')}, which cannot be read as ages. It is shown as it is, and nobody is told that the offer is not for them because of it.`,
        fix: 'Write it in GoKart like “18-24” or “18+”.',
      }),
    );
  }
  return findings;
}
