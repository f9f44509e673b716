import { fold, type Verdict } from './verdict.js';

/** A state by its code, with the country or without, or by its name: which of the two it is, only its length tells. */
function readState(text: unknown) {
  const [, country, code] =
    /^\s*(?:([a-z]{2})[-_])?([a-z\d]{1,3})\s*$/i.exec(typeof text === 'string' ? text : '') ?? [];
  return { country: country?.toUpperCase(), key: fold(code ?? text), codeLength: code?.length ?? 0 };
}

/**
 * A state that is asked for beside a visitor's. Without a table of all states, a code and a name cannot be compared, nor
 * can codes of different lengths (`GA` is Goa, which also looks like one): those are `unknown` and exclude nobody.
 */
export function judgeState(asked: string, own: unknown, ownCountry: string | null): Verdict {
  const [rule, visitor] = [readState(asked), readState(own)];
  if (!rule.key) return 'unreadable';
  if (!visitor.key) return 'unknown';
  const country = visitor.country ?? ownCountry;
  if (rule.country && country && rule.country !== country) return 'unmet';
  if (rule.key === visitor.key) return 'met';
  return rule.codeLength === visitor.codeLength ? 'unmet' : 'unknown';
}
