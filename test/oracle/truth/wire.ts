import { readDate } from './dates.js';
import { type Exact, exactly } from './exact.js';

/** JSON as the API sends it. */
export type Wire = Record<string, unknown>;

/** One event as the contract has it. `null`: not stated. */
export interface TrueEvent {
  name: string;
  /** By what postbacks call it: its `id`, and its tracking id. */
  calledBy: string[];
  displayOrder: number | null;
  sequence: number | null;
  minTime: number | null;
  deadlineDays: number | null;
  pendingDays: number | null;
  payout: Exact | null;
  isRepeatable: boolean;
}

/** One picture or video. */
export interface TrueCreative {
  url: string;
  displayOrder: number | null;
}

/** One offer as the contract has it, nothing sorted yet. `null`: not stated. */
export interface TrueOffer {
  isSingleEvent: boolean;
  launch: number | null;
  expiry: number | null;
  isRepeatable: boolean;
  payout: Exact | null;
  pendingDays: number | null;
  creatives: TrueCreative[];
  events: TrueEvent[];
}

/** "Wire name, first choice", then the "aliases to accept": the first that says something. */
const read = (wire: Wire, ...names: string[]): unknown =>
  names.map((name) => wire[name]).find((value) => value !== undefined && value !== null);

// "The schema keeps gaining fields": survive what is absent. What is of another type than the contract's says nothing.
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
/** A number in quotes still states that number: the contract names types, and is silent on what a relay makes of them. */
const number = (value: unknown): number | null =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : typeof value === 'number' ? value : null;
const order = (value: unknown): number | null => (Number.isInteger(number(value)) ? number(value) : null);
const count = (value: unknown): number | null => ((order(value) ?? -1) >= 0 ? order(value) : null);
const money = (value: unknown): Exact | null => ((number(value) ?? -1) >= 0 ? exactly(number(value) ?? 0) : null);
const objects = (value: unknown): Wire[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each)) : [];

function readEvent(wire: Wire): TrueEvent {
  return {
    name: text(wire.name) ?? '',
    calledBy: [
      text(read(wire, 'id', 'eventId')),
      text(read(wire, 'trackingEventId', 'trackingSystemEventId', 'eventIdentifier')),
    ].filter((name) => name !== null),
    displayOrder: order(wire.displayOrder),
    sequence: order(read(wire, 'sequenceNumber', 'completionSequence', 'sequence')),
    minTime: count(wire.minTimeFromPreviousEvent),
    deadlineDays: count(wire.deadlineDays),
    pendingDays: count(read(wire, 'pendingTime', 'pendingDays')),
    payout: money(wire.payout),
    isRepeatable: read(wire, 'allowRepetitions', 'isRepeatable') === true,
  };
}

/** Reads one offer by the table of the contract. */
export function readOffer(wire: Wire): TrueOffer {
  return {
    isSingleEvent: wire.offerType === 'SingleEvent',
    launch: readDate(read(wire, 'launchDate', 'launchedAt', 'startDate')),
    expiry: readDate(read(wire, 'expiryDate', 'expirationDate', 'expiresAt', 'endDate')),
    isRepeatable: read(wire, 'allowRepetitions', 'isRepeatable') === true,
    payout: money(wire.payout),
    pendingDays: count(read(wire, 'pendingTime', 'pendingDays')),
    creatives: objects(wire.creatives).flatMap((creative) => {
      const url = text(creative.url);
      return url ? [{ url, displayOrder: order(read(creative, 'order', 'displayOrder')) }] : [];
    }),
    events: objects(read(wire, 'events', 'offerEvents')).map(readEvent),
  };
}
