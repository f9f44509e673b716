import { countFindings, EXIT, type Outcome, outcomeOf, type Visit } from './outcome.js';

/** The number of this shape: it grows when a field goes or changes its meaning, not when one is added. */
const SHAPE = 1;

/** What `--json` prints of a visit. */
export function reportJson(visit: Visit, version: string): object {
  const { baseUrl, offerId, sandbox, status, durationMs, mediaAsked, diagnosis } = visit;
  const { findings, names, shape, offer } = diagnosis;
  const outcome = outcomeOf(diagnosis);
  return {
    ...head(outcome, version),
    counts: countFindings(findings),
    baseUrl,
    offerId,
    offerName: offer?.name ?? null,
    sandbox,
    answer: { status, durationMs: Math.round(durationMs), shape },
    mediaAsked,
    findings,
    names: names && {
      known: names.uses.map(({ in: place, field, names: all, found, missing, of }) => ({
        in: place,
        field,
        names: all,
        found,
        missing,
        of,
      })),
      new: names.fresh,
    },
  };
}

/** What `--json` prints where nothing was asked, or the doctor failed: the same shape, with less in it. */
export function problemJson(outcome: 'usage' | 'failed', message: string, fix: string, version: string): object {
  const finding = { code: outcome, severity: 'error', group: 'command', path: null, count: 1, message, fix };
  return {
    ...head(outcome, version),
    counts: { error: 1, warning: 0, note: 0 },
    baseUrl: null,
    offerId: null,
    offerName: null,
    sandbox: null,
    answer: null,
    mediaAsked: null,
    findings: [finding],
    names: null,
  };
}

function head(outcome: Outcome, version: string) {
  return { shape: SHAPE, version, outcome, exitCode: EXIT[outcome] };
}
