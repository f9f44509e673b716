import { isObject } from '../model/is-object.js';
import { type FieldsOf, type FieldTable, nameIn, readFields } from '../model/read.js';
import type { Creative, DecodeIssue, Offer, OfferEvent } from '../model/types.js';
import { CREATIVE_FIELDS, EVENT_FIELDS, OFFER_FIELDS } from '../model/wire-names.js';

/** JSON with names. */
export type JsonObject = Record<string, unknown>;

/** An entry of a list as it was sent: its place, and its fields by our names, its id as it is. */
export type Entry<T> = T & { index: number };

/** What is examined: an offer as it was sent, and as it was read. */
export interface Subject {
  /** As the API sent it. */
  raw: JsonObject;
  /** As the library reads it. */
  offer: Offer;
  /** What the library could not read. */
  issues: readonly DecodeIssue[];
  /** The entries that are used, in the order sent. */
  creatives: readonly Entry<Partial<Creative> & { url: string }>[];
  events: readonly Entry<Omit<OfferEvent, 'id'> & { id: string | null }>[];
  /** When it was read, in milliseconds since 1970. */
  now: number;
}

/** Puts together what is examined. */
export function toSubject(raw: JsonObject, offer: Offer, issues: readonly DecodeIssue[], now: number): Subject {
  return {
    raw,
    offer,
    issues,
    now,
    creatives: entriesOf(raw, 'creatives', CREATIVE_FIELDS).filter(({ url }) => url) as Subject['creatives'],
    events: entriesOf(raw, 'events', EVENT_FIELDS).filter(({ name }) => name) as Subject['events'],
  };
}

/** The API's name of an offer's field, as it stands in this one: the first that says something, else the first choice. */
export function wireName(raw: JsonObject, field: keyof typeof OFFER_FIELDS): string {
  return nameIn(raw, namesOf(OFFER_FIELDS, field));
}

/** The names of a field, first choice first. */
export function namesOf(table: FieldTable, field: string): readonly string[] {
  return table[field]?.[1] ?? [field];
}

/** Whether a field says something that could be read, or was sent and says nothing: not absent, and no issue. */
export function isSound({ raw, issues }: Subject, field: keyof typeof OFFER_FIELDS): boolean {
  const name = wireName(raw, field);
  return name in raw && !issues.some(({ path }) => path === name);
}

function entriesOf<Table extends FieldTable>(
  raw: JsonObject,
  field: 'creatives' | 'events',
  table: Table,
): Entry<FieldsOf<Table>>[] {
  const entries = raw[wireName(raw, field)];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry, index) => (isObject(entry) ? [{ ...readFields(entry, table, () => {}), index }] : []));
}
