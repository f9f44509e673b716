import { CATALOGUE, type FindingCode, type Group, type Severity } from './catalogue.js';

/** One thing that the doctor has to say. Its texts may hold words of the API: see {@link printable}. */
export interface Finding {
  /** What it is, for code. Stays the same between versions. */
  code: FindingCode;
  /** How much it matters. */
  severity: Severity;
  /** What it belongs to. */
  group: Group;
  /** Where in the answer, by the API's own names, as in `events[2].payout`; `null` where it is about no one place. */
  path: string | null;
  /** In how many places it was found; `path` is the first. */
  count: number;
  /** What was found, and what follows from it. */
  message: string;
  /** What to do. */
  fix: string;
}

/** What a finding is about besides its code. */
export interface FindingDetails {
  path?: string | null;
  message: string;
  fix: string;
  /** @default 1 */
  count?: number;
  /** @default what the catalogue says */
  severity?: Severity;
}

/** Makes a finding of its code and what was found. */
export function find(code: FindingCode, details: FindingDetails): Finding {
  const [group, severity] = CATALOGUE[code];
  return { code, severity, group, path: null, count: 1, ...details };
}
