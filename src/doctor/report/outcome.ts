import type { Severity } from '../catalogue.js';
import type { Diagnosis } from '../diagnose.js';
import type { Finding } from '../finding.js';

/** What the command ends with. */
export const EXIT = {
  /** The offer was read, and nothing is wrong; there may be warnings and notes. */
  ok: 0,
  /** The offer was read, and something is wrong. */
  errors: 1,
  /** The command was not called as it can be; nothing was asked. */
  usage: 2,
  /** No offer could be read: not reached, refused, or no offer in the answer. */
  unread: 3,
  /** The doctor itself failed. */
  failed: 4,
} as const;

/** How it ended, in a word. */
export type Outcome = keyof typeof EXIT;

/** What was done besides the diagnosis, for a report. */
export interface Visit {
  baseUrl: string;
  offerId: string;
  /** Of the sandbox, the sample that was asked for; `null` where a real API was. */
  sandbox: string | null;
  /** The HTTP status; `null` where no answer came. */
  status: number | null;
  /** How long it took, in milliseconds. */
  durationMs: number;
  /** How many pictures and videos were asked for; `null` where none was to be. */
  mediaAsked: number | null;
  diagnosis: Diagnosis;
}

/** How a visit ended. */
export function outcomeOf({ offer, findings }: Diagnosis): Outcome {
  if (offer === null) return 'unread';
  return findings.some(({ severity }) => severity === 'error') ? 'errors' : 'ok';
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
