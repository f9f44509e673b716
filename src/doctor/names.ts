import { isObject } from '../model/is-object.js';
import { describe, type FieldTable, nameIn } from '../model/read.js';
import {
  BYPASS,
  CREATIVE_FIELDS,
  EVENT_FIELDS,
  ID,
  NAME,
  OFFER_FIELDS,
  TARGETING,
  TARGETING_FIELDS,
} from '../model/wire-names.js';
import { type JsonObject, namesOf, wireName } from './subject.js';

/** Which part of an offer a name stands in; rules of the targeting stand in the offer itself. */
export type NamePlace = 'offer' | 'creative' | 'event';

/** How a field of ours was found. */
export interface NameUse {
  in: NamePlace;
  /** Our name of it, as in `Offer`; of the targeting `targeting.age`. */
  field: string;
  /** Every name it is known by, first choice first. */
  names: readonly string[];
  /** The names under which it stands, first choice first; none where it is missing everywhere. */
  found: readonly string[];
  /** Where its first choice would stand, as in `events[].payout`. */
  path: string;
  /** Entries of the list without it; of an offer 1 where it is missing. */
  missing: number;
  /** How many entries there are; of an offer 1. */
  of: number;
}

/** A name of the API's that nothing reads. */
export interface NewName {
  in: NamePlace;
  name: string;
  /** What kind of value stands there, never the value. */
  kind: string;
}

/** Two names of one field that do not say the same. */
export interface Contradiction {
  in: NamePlace;
  /** Where the name stands that is read, as in `events[].payout`. */
  path: string;
  /** The name that is read. */
  name: string;
  /** One that is not. */
  other: string;
}

/** Which names an offer uses. */
export interface NameReport {
  uses: NameUse[];
  fresh: NewName[];
  contradictions: Contradiction[];
}

/** Ours, as a relay sends them: no names of the API's. */
const OURS = ['asOf', 'revision', 'termsHash'];

/** Goes through all names of an offer as it was sent, by the one table of names. */
export function readNames(raw: JsonObject): NameReport {
  const report: NameReport = { uses: [], fresh: [], contradictions: [] };
  const rules = raw[TARGETING];
  const creatives = listIn(raw, 'creatives');
  const events = listIn(raw, 'events');

  const all = isObject(rules) ? { ...raw, ...rules } : raw;
  look(report, { in: 'offer', path: '', entries: [raw], table: OFFER_FIELDS, prefix: '' });
  look(report, { in: 'offer', path: '', entries: [all], table: TARGETING_FIELDS, prefix: `${TARGETING}.` });
  const path = (list: 'creatives' | 'events') => `${wireName(raw, list)}[].`;
  look(report, { in: 'creative', path: path('creatives'), entries: creatives, table: CREATIVE_FIELDS, prefix: '' });
  look(report, { in: 'event', path: path('events'), entries: events, table: EVENT_FIELDS, prefix: '' });

  const ofOffer = [...known(OFFER_FIELDS), ...known(TARGETING_FIELDS), ID, NAME, TARGETING, BYPASS, ...OURS];
  noteNew(report, 'offer', isObject(rules) ? [raw, rules] : [raw], ofOffer);
  noteNew(report, 'creative', creatives, known(CREATIVE_FIELDS));
  noteNew(report, 'event', events, known(EVENT_FIELDS));
  return report;
}

/** Where to look. */
interface Look {
  in: NamePlace;
  /** What comes before a name in a path. */
  path: string;
  entries: JsonObject[];
  table: FieldTable;
  /** What comes before our name of a field. */
  prefix: string;
}

function look(report: NameReport, { in: place, path, entries, table, prefix }: Look): void {
  for (const field of Object.keys(table)) {
    const names = [...namesOf(table, field)];
    const used = new Set(entries.map((entry) => nameIn(entry, names)).filter((_, at) => has(entries[at], names)));
    const missing = entries.filter((entry) => !has(entry, names)).length;
    const found = names.filter((name) => used.has(name));
    report.uses.push({
      in: place,
      field: prefix + field,
      names,
      found,
      path: path + names[0],
      missing,
      of: entries.length,
    });
    for (const entry of entries) noteContradiction(report, place, path, entry, names);
  }
}

function noteContradiction(
  report: NameReport,
  place: NamePlace,
  path: string,
  entry: JsonObject,
  names: string[],
): void {
  const [name, ...others] = names.filter((each) => entry[each] != null);
  for (const other of others) {
    const isKnown = report.contradictions.some((one) => one.in === place && one.name === name && one.other === other);
    if (name === undefined || isKnown || JSON.stringify(entry[name]) === JSON.stringify(entry[other])) continue;
    report.contradictions.push({ in: place, path: path + name, name, other });
  }
}

function noteNew({ fresh }: NameReport, place: NamePlace, entries: JsonObject[], all: string[]): void {
  const seen = new Set(all);
  for (const entry of entries) {
    for (const [name, value] of Object.entries(entry)) {
      if (seen.has(name)) continue;
      seen.add(name);
      fresh.push({ in: place, name, kind: describe(value) });
    }
  }
}

function listIn(raw: JsonObject, field: 'creatives' | 'events'): JsonObject[] {
  const entries = raw[wireName(raw, field)];
  return Array.isArray(entries) ? entries.filter(isObject) : [];
}

function known(table: FieldTable): string[] {
  return Object.keys(table).flatMap((field) => namesOf(table, field));
}

function has(entry: JsonObject | undefined, names: string[]): boolean {
  // As the decoder: what is `undefined` is absent.
  return names.some((name) => entry?.[name] !== undefined);
}
