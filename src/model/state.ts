import { type FromAlpha3, readCountry } from './country.js';
import { fold, type Verdict } from './verdict.js';

/** A state by its code, with the country or without, or by its name: which of the two it is, only its length tells. */
function readState(text: unknown, fromAlpha3: FromAlpha3) {
  const said = typeof text === 'string' ? text : '';
  const [, prefix, code] = /^\s*(?:([a-z]{2})[-_])?([a-z\d]{1,3})\s*$/i.exec(said) ?? [];
  const country = readCountry(prefix, fromAlpha3);
  // Before the hyphen of `He-Bei` there is no country: of what kind that is, nobody knows, and NaN equals nothing.
  const isOdd = prefix && !country;
  return { country, key: fold(isOdd ? said : (code ?? said)), codeLength: isOdd ? Number.NaN : (code?.length ?? 0) };
}

/**
 * A state that is asked for beside a visitor's. Without a table of all states, a code and a name cannot be compared, nor
 * can codes of different lengths (`GA` is Goa, which also looks like one), digits beside letters (`36` is `NY`), or
 * names of which one holds the other (`New York State`): those are `unknown` and exclude nobody.
 */
export function judgeState(asked: string, own: unknown, ownCountry: string | null, fromAlpha3: FromAlpha3): Verdict {
  const [rule, visitor] = [readState(asked, fromAlpha3), readState(own, fromAlpha3)];
  if (!rule.key) return 'unreadable';
  if (!visitor.key) return 'unknown';
  const country = visitor.country ?? ownCountry;
  if (rule.country && country && rule.country !== country) return 'unmet';
  if (rule.key === visitor.key) return 'met';
  const isAlike = rule.key.includes(visitor.key) || visitor.key.includes(rule.key);
  const isSameKind = rule.codeLength === visitor.codeLength && /\d/.test(rule.key) === /\d/.test(visitor.key);
  return isSameKind && !isAlike ? 'unmet' : 'unknown';
}
