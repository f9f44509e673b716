import { PAINTED_SCHEMES, type PaintedScheme } from './choose-scheme.js';
import type { Unreadable } from './read-color.js';
import type { ThemeFault } from './theme-report.js';

/** The faults of a token's value: one for each scheme, or one for both where they are alike. */
export function faultsOf(token: string, faultIn: (scheme: PaintedScheme) => Unreadable | null): ThemeFault[] {
  const faults = PAINTED_SCHEMES.flatMap((scheme): ThemeFault[] => {
    const fault = faultIn(scheme);
    return fault ? [{ token, scheme, what: fault.what, why: fault.why, remedy: fault.remedy }] : [];
  });
  const [one, other] = faults;
  return one && one.what === other?.what ? [{ ...one, scheme: null }] : faults;
}
