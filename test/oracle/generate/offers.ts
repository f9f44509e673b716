import fc from 'fast-check';
import type { Wire } from '../truth/wire.js';
import { amount, dateText, days, field, fields, instant, oddDate, oddText } from './values.js';

const date = instant.chain(dateText);
const pending = field(['pendingTime', 'pendingDays'], days);
const repeats = field(['allowRepetitions', 'isRepeatable'], fc.boolean());

/** One event. `place` makes its name and ids its own; whether it has them is left to chance. */
const event = (place: number): fc.Arbitrary<Wire> =>
  fields(
    fc.constant({ name: `Step ${place}` }),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant({ id: `event-${place}` }) },
      { weight: 1, arbitrary: fc.constant({ eventId: `event-${place}` }) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    field(['trackingEventId', 'trackingSystemEventId', 'eventIdentifier'], fc.constant(`track_${place}`), oddText),
    field(['displayOrder'], fc.integer({ min: 1, max: 6 })),
    field(
      ['sequenceNumber', 'completionSequence', 'sequence'],
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(0, 2, 10, 1000) },
      ),
    ),
    field(['minTimeFromPreviousEvent'], fc.constantFrom(0, 1, 2, 3, 24, null, null)),
    field(['deadlineDays'], fc.oneof({ weight: 3, arbitrary: days }, { weight: 1, arbitrary: fc.constant(null) })),
    pending,
    field(['payout'], amount),
    repeats,
  );

/** Sequences as most offers have them, so many events a number, in whatever order they are sent. */
const inSequence = (events: readonly Wire[], together: number): Wire[] =>
  events.map((each, place) => {
    const { completionSequence: _, sequence: __, ...rest } = each;
    return { ...rest, sequenceNumber: Math.floor(place / together) + 1 };
  });

const events: fc.Arbitrary<Wire[]> = fc.integer({ min: 0, max: 6 }).chain((length) => {
  const some = fc.tuple(...Array.from({ length }, (_, place) => event(place)));
  const ordered = fc
    .tuple(some, fc.constantFrom(1, 1, 2))
    .chain(([each, together]) => fc.shuffledSubarray(inSequence(each, together), { minLength: length }));
  return fc.oneof(some, ordered);
});

/** At an address that no browser asks: port 1 is one of those it refuses. */
const creative = (place: number): fc.Arbitrary<Wire> =>
  fields(
    fc
      .constantFrom('jpg', 'png', 'bmp', 'gif', 'webp', 'mp4', 'mov', 'avi', 'wmv', 'mkv')
      .map((kind) => ({ id: `creative-${place}`, url: `http://127.0.0.1:1/${place}.${kind}` })),
    field(['order', 'displayOrder'], fc.integer({ min: 0, max: 4 })),
  );

const creatives: fc.Arbitrary<Wire[]> = fc
  .integer({ min: 0, max: 5 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, place) => creative(place))));

/** One offer as the API sends it. */
export const offer: fc.Arbitrary<Wire> = fields(
  fc.uuid({ version: 4 }).map((id) => ({ id, name: 'An offer' })),
  field(['offerType'], fc.constantFrom('SingleEvent', 'MultiEvent', 'MultiEvent', 'SomethingNew')),
  field(['launchDate', 'launchedAt', 'startDate'], date, oddDate),
  field(['expiryDate', 'expirationDate', 'expiresAt', 'endDate'], fc.oneof(date, fc.constant(null)), oddDate),
  repeats,
  field(['payout'], amount),
  pending,
  field(['creatives'], creatives),
  fc.oneof(
    { weight: 30, arbitrary: events.map((some) => ({ events: some })) },
    { weight: 4, arbitrary: events.map((some) => ({ offerEvents: some })) },
    { weight: 1, arbitrary: events.map((some) => ({ events: [null, 'x', ...some, 7] })) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, {}, 'none').map((wrong) => ({ events: wrong })) },
  ),
  fc.constantFrom({}, { somethingNew: { nested: [1, 2] } }),
);

const page = (items: readonly Wire[]): Wire => ({
  indexFrom: 0,
  pageIndex: 0,
  pageSize: 10,
  totalCount: items.length,
  totalPages: 1,
  items,
  hasPreviousPage: false,
  hasNextPage: false,
});

const envelope = (data: unknown): Wire => ({
  responseId: '442c1dfd-9039-4b1a-b94d-082c2db39ecd',
  isSuccessful: true,
  responseTitle: 'Success',
  responseType: 'Success',
  messages: [],
  data,
});

/** The ways in which an offer is sent: itself in an envelope, as a page of one, or bare. */
export const WRAPPINGS = {
  envelope: (wire: Wire) => envelope(wire),
  page: (wire: Wire) => envelope(page([wire])),
  offers: (wire: Wire) => envelope({ offers: page([wire]) }),
  bare: (wire: Wire) => wire,
};
