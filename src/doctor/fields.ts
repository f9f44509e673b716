import type { FieldTable } from '../model/read.js';
import { CREATIVE_FIELDS, EVENT_FIELDS, OFFER_FIELDS, TARGETING_FIELDS } from '../model/wire-names.js';
import type { Severity } from './catalogue.js';
import { namesOf } from './subject.js';

/** Without these, or with a wrong one, a visitor is promised something else, or nobody is paid. */
const PROMISES =
  /^(events|trackingUrl|launchDate|expiryDate|termsAndDisclaimers|(event\.)?(payout|pendingDays))$|^event\.(name|completionSequence|deadlineDays)$/;
/** These stay on the server, or are only used when a partner says how. */
const INWARD = /^(payoutId|budgetType|budget|targeting\.zipCodes|creative\.(id|metadata)|event\.minTimeSincePrevious)$/;

/** How much it matters that a field, by our name of it, cannot be read. */
export function gravity(field: string): Severity {
  return PROMISES.test(field) ? 'error' : INWARD.test(field) ? 'note' : 'warning';
}

/** A place in an answer, without the numbers of entries. */
export interface Place {
  /** As in `events[].payout`. */
  general: string;
  /** Our name of what stands there, as in `event.payout`; `null` where it is no field of ours. */
  field: string | null;
}

/** Finds our field by the path of an issue, which has the API's names. */
export function toPlace(path: string): Place {
  const general = path.replace(/\[\d+\]/g, '[]');
  const [first = '', second] = general.split('[]');
  const outer = fieldOf(OFFER_FIELDS, first) ?? withPrefix('targeting.', fieldOf(TARGETING_FIELDS, first));
  const name = second?.replace(/^\./, '');
  if (!name) return { general, field: outer };
  const inner = outer === 'events' ? fieldOf(EVENT_FIELDS, name) : fieldOf(CREATIVE_FIELDS, name);
  return { general, field: withPrefix(outer === 'events' ? 'event.' : 'creative.', inner) };
}

function fieldOf(table: FieldTable, name: string): string | null {
  return Object.keys(table).find((field) => namesOf(table, field).includes(name)) ?? null;
}

function withPrefix(prefix: string, field: string | null): string | null {
  return field === null ? null : prefix + field;
}
