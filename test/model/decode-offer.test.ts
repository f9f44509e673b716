import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { isOfferError } from '../../src/model/offer-error.js';
import type { FieldTable } from '../../src/model/read.js';
import type { Offer } from '../../src/model/types.js';
import { CREATIVE_FIELDS, EVENT_FIELDS, OFFER_FIELDS, TARGETING_FIELDS } from '../../src/model/wire-names.js';

const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';
const minimal = { id: ID, name: 'Orchard Quest' };
const decode = (fields: object) => decodeOffer({ ...minimal, ...fields });
const issuesAt = (path: string, fields: object) => decode(fields).issues.filter((issue) => issue.path === path);

/** Every field of a table with each of its names. */
const namesOf = (table: FieldTable) =>
  Object.entries(table).flatMap(([field, [, names = [field]]]) => names.map((name) => [field, name] as const));

/** The error of a decoding that must fail. */
function failure(json: unknown) {
  try {
    decodeOffer(json);
  } catch (error) {
    return error;
  }
  throw new Error('decoded');
}

describe('what an answer may be wrapped in', () => {
  const page = { indexFrom: 0, pageIndex: 0, pageSize: 10, totalCount: 1, totalPages: 1, items: [minimal] };
  it.each([
    ['a bare offer', minimal],
    ['the envelope', { isSuccessful: true, responseId: 'x', messages: [], data: minimal }],
    ['a page of one as data', { isSuccessful: true, data: page }],
    ['a page of one under data.offers', { isSuccessful: true, data: { offers: page } }],
    ['a bare page of one', page],
    ['a list of one', [minimal]],
    ['an offer with fields named like a page’s', { ...minimal, items: [{ ...minimal, name: 'Other' }], offers: [] }],
    ['such an offer in the envelope', { isSuccessful: true, data: { ...minimal, items: [], offers: 3 } }],
  ])('%s', (_, json) => {
    expect(decodeOffer(json).offer).toMatchObject({ id: ID, name: 'Orchard Quest' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['text', 'hello'],
    ['an empty object', {}],
    ['an empty page', { data: { items: [] } }],
    ['a page of two', { data: { items: [minimal, minimal] } }],
    ['an envelope without data', { isSuccessful: true, data: null }],
    ['no id', { name: 'x' }],
    ['an id that is no UUID', { id: '42', name: 'x' }],
    ['a numeric id', { id: 42, name: 'x' }],
    ['no name', { id: ID }],
    ['a blank name', { id: ID, name: ' \n ' }],
    ['a name that is no text', { id: ID, name: 12 }],
  ])('%s is malformed, and the message says what to do', (_, json) => {
    const error = failure(json);
    expect(isOfferError(error) && error.kind).toBe('malformed');
    expect((error as Error).message).toMatch(/^The answer cannot be read as (an|one) offer\. .+; .+\.$/);
  });
});

it.each([
  ['a list of 0', [], 'one offer. It is a list of 0; ask for one offer by its id.'],
  ['a list of 2', [minimal, minimal], 'one offer. It is a list of 2; ask for one offer by its id.'],
  ['a text', 'hello', 'one offer. It is string and no object; check the URL.'],
  ['nothing', null, 'one offer. It is null and no object; check the URL.'],
  ['a list of lists', [[]], 'one offer. It is array and no object; check the URL.'],
  ['another id', { id: 42, name: 'x' }, 'an offer. Its `id` is number and no UUID; check the URL.'],
  ['no id', { name: 'x' }, 'an offer. Its `id` is absent and no UUID; check the URL.'],
  ['no name', { id: ID }, `an offer. Offer ${ID} has no \`name\`; give it one in GoKart.`],
])('of %s it is said what it is', (_, json, said) => {
  expect((failure(json) as Error).message).toBe(`The answer cannot be read as ${said}`);
});

describe('names', () => {
  const readable: Record<string, unknown> = {
    payoutId: ID,
    keyPoints: '<p>x</p>',
    offerDetails: 'x',
    termsAndDisclaimers: 'x',
    categories: ['x'],
    trackingUrl: 'https://x.example/',
    budget: 4,
    launchDate: '2026-01-01T00:00:00.000Z',
    expiryDate: '2026-01-01T00:00:00.000Z',
    repeatable: true,
    payout: 4,
    pendingDays: 4,
    creatives: [{ id: 'x', url: 'https://x.example/x.png' }],
    events: [{ id: 'x', name: 'x' }],
    asOf: '2026-01-01T00:00:00.000Z',
    targeting: { age: '18-24' },
  };
  const rows = namesOf(OFFER_FIELDS);
  it.each(rows)('%s is read from %s', (field, name) => {
    const empty = decode({}).offer[field as keyof Offer];
    expect(decode({ [name]: readable[field] ?? 'x' }).offer[field as keyof Offer]).not.toEqual(empty);
  });

  it.each(namesOf(TARGETING_FIELDS))(
    'targeting.%s is read from %s, beside the other fields or under targeting',
    (field, name) => {
      const expected = field === 'age' ? 'x' : ['x'];
      expect(decode({ [name]: 'x' }).offer.targeting).toHaveProperty(field, expected);
      expect(decode({ targeting: { [name]: 'x' } }).offer.targeting).toHaveProperty(field, expected);
    },
  );

  it.each(namesOf(EVENT_FIELDS))('an event’s %s is read from %s', (field, name) => {
    const value = ['id', 'name', 'trackingEventId'].includes(field) ? 'x' : field === 'repeatable' ? true : 5;
    expect(decode({ events: [{ name: 'y', [name]: value }] }).offer.events[0]).toHaveProperty(field, value);
  });

  it.each(namesOf(CREATIVE_FIELDS))('a creative’s %s is read from %s', (field, name) => {
    const url = 'https://x.example/x.png';
    const value = { id: 'x', url, displayOrder: 5, metadata: { width: 3 } }[field];
    expect(decode({ creatives: [{ url, [name]: value }] }).offer.creatives[0]).toHaveProperty(field, value);
  });

  it('a null yields to an alias that has more to say', () => {
    expect(decode({ pendingTime: null, pendingDays: 3 }).offer.pendingDays).toBe(3);
  });

  it('the link that bypasses the click layer is never read', () => {
    expect(decode({ trackingSystemLink: 'https://x.example/' }).offer.trackingUrl).toBeNull();
  });

  it('unknown fields are ignored without an issue', () => {
    expect(decode({ brandNew: 1 }).issues).toEqual(decode({}).issues);
    expect(decode({ brandNew: 1 }).offer).not.toHaveProperty('brandNew');
  });
});

describe('values', () => {
  it.each([
    ['payout', 12.5, 12.5],
    ['payout', '12.50', 12.5],
    ['payout', ' 7 ', 7],
    ['payout', '1e3', 1000],
    ['payout', '1E3', 1000],
    ['payout', '1e12', 1e12],
    ['payout', '1.5e+2', 150],
    ['payout', '25e-1', 2.5],
    ['payout', '\t7\n', 7],
    ['payout', '10.05', 10.05],
    ['payout', '7.', null],
    ['payout', '.7', null],
    ['payout', '7e', null],
    ['payout', '7e1.5', null],
    ['payout', '7 8', null],
    ['payout', '7x', null],
    ['payout', 'x7', null],
    ['payout', '--7', null],
    ['payout', '1e999', null],
    ['payout', '-0', 0],
    ['payout', -0, 0],
    ['payout', 0, 0],
    ['payout', -1, null],
    ['payout', 'abc', null],
    ['payout', '', null],
    ['payout', true, null],
    ['payout', null, null],
    ['payout', '0x10', null],
    ['payout', [5], null],
    ['payout', Number.POSITIVE_INFINITY, null],
    ['pendingTime', '14', 14],
    ['pendingTime', 1.5, null],
    ['pendingTime', -3, null],
    ['pendingTime', 0, 0],
    ['pendingTime', 2 ** 53, null],
    ['budget', '1000.5', 1000.5],
    ['allowRepetitions', 'True', true],
    ['allowRepetitions', ' TRUE ', true],
    ['allowRepetitions', 'false', false],
    ['allowRepetitions', false, false],
    ['allowRepetitions', 'no', null],
    ['allowRepetitions', 'untrue', null],
    ['allowRepetitions', 'falsely', null],
    ['allowRepetitions', 1, null],
    ['allowRepetitions', [true], null],
    ['allowRepetitions', {}, null],
    ['headline', '  Hi\0 ', 'Hi'],
    ['headline', '\ud83d\ude00 cut in two: \ud83d', '\ud83d\ude00 cut in two:'],
    ['headline', '\udc00', null],
    ['headline', '', null],
    ['headline', 5, null],
    ['offerType', 'SomethingNew', 'SomethingNew'],
    ['trackingUrl', 'javascript:alert(1)', null],
    ['trackingUrl', '/go', null],
    ['trackingUrl', 'HTTP://x.example', 'http://x.example/'],
    ['trackingUrl', 'https://x.example/a?pub_click_id={unique_1}', 'https://x.example/a?pub_click_id={unique_1}'],
    ['payoutId', 'nope', null],
    ['payoutId', ` ${ID.toUpperCase()} `, ID],
    ['launchDate', '2026-03-03T22:00:00+00:00', '2026-03-03T22:00:00.000Z'],
    ['launchDate', '2026-03-03T22:00:00', '2026-03-03T22:00:00.000Z'],
    ['launchDate', '2026-03-03', '2026-03-03T00:00:00.000Z'],
    ['launchDate', '2026-03-03T22:00:00.1234567+0200', '2026-03-03T20:00:00.123Z'],
    ['launchDate', '0001-01-01T00:00:00', null],
    ['launchDate', ' 0001-01-01 ', null],
    ['launchDate', 'tomorrow', null],
    ['launchDate', '03/03/2026', null],
    ['launchDate', '2026-13-40', null],
    ['launchDate', 1772575200000, null],
    ['categories', ['Games', 7, null, '', {}], ['Games', '7']],
    ['categories', ' a\0 ', ['a']],
    ['categories', ['  a  ', '\0', ' b\0'], ['a', 'b']],
    ['categories', [null], []],
    ['categories', '', []],
    ['categories', 7, ['7']],
    ['categories', 'Banking', ['Banking']],
    ['categories', null, []],
    ['categories', {}, []],
    ['keyPoints', '<p></p>\n', null],
    ['keyPoints', 5, null],
  ])('%s %j is %j', (name, value, expected) => {
    const field = { pendingTime: 'pendingDays', allowRepetitions: 'repeatable' }[name] ?? name;
    expect(decode({ [name]: value }).offer[field as keyof Offer]).toEqual(expected);
  });

  it.each([
    ['payout', 'lots', { path: 'payout', expected: 'number from 0', received: 'string' }],
    ['endDate', {}, { path: 'endDate', expected: 'ISO 8601 instant', received: 'object' }],
    ['creatives', 'x', { path: 'creatives', expected: 'list', received: 'string' }],
    ['budget', [], { path: 'budget', expected: 'number from 0', received: 'array' }],
    ['keyPoints', 5, { path: 'keyPoints', expected: 'HTML or rich text tree', received: 'number' }],
    ['categories', ['a', {}], { path: 'categories', expected: 'list of text', received: 'partly something else' }],
    ['categories', { 0: 'a' }, { path: 'categories', expected: 'list of text', received: 'object' }],
    ['payoutId', 'nope', { path: 'payoutId', expected: 'UUID', received: 'string' }],
    ['headline', true, { path: 'headline', expected: 'text', received: 'boolean' }],
    ['trackingUrl', '/go', { path: 'trackingUrl', expected: 'https or http URL', received: 'string' }],
    ['pendingTime', 1.5, { path: 'pendingTime', expected: 'whole number from 0', received: 'number' }],
    ['allowRepetitions', 'no', { path: 'allowRepetitions', expected: 'true or false', received: 'string' }],
    ['launchDate', 'x0001-01-01', { path: 'launchDate', expected: 'ISO 8601 instant', received: 'string' }],
    ['states', {}, { path: 'states', expected: 'list of text', received: 'object' }],
    ['keyPoints', [5], { path: 'keyPoints', expected: 'rich text tree', received: 'partly something else' }],
  ])('%s %j is an issue that names the place and never the value', (name, value, issue) => {
    expect(issuesAt(name, { [name]: value })).toEqual([issue]);
  });

  it('an absent optional field is an issue, a null one is not', () => {
    expect(issuesAt('payout', {})).toEqual([{ path: 'payout', expected: 'number from 0', received: 'absent' }]);
    expect(issuesAt('payout', { payout: null })).toEqual([]);
    expect(issuesAt('keyPoints', {})).toEqual([
      { path: 'keyPoints', expected: 'HTML or rich text tree', received: 'absent' },
    ]);
  });

  it.each<[string, unknown]>([
    ['headline', ' \0\n'],
    ['launchDate', '0001-01-01T00:00:00'],
    ['launchDate', ' 0001-01-01'],
    ['categories', ['a', null, '']],
    ['categories', []],
    ['keyPoints', '<p></p>'],
  ])('%s %j states nothing, which is no issue', (name, value) => {
    expect(issuesAt(name, { [name]: value })).toEqual([]);
  });

  it('what only we write may be absent, or something else', () => {
    const paths = ['asOf', 'revision', 'termsHash', 'targeting', 'id', 'name', ''];
    expect(decode({}).issues.filter(({ path }) => paths.includes(path))).toEqual([]);
    expect(decode({ revision: 'r', termsHash: 't' }).offer).toMatchObject({ revision: 'r', termsHash: 't' });
    expect(decode({ revision: 7, termsHash: ' ' }).offer).toMatchObject({ revision: null, termsHash: null });
    expect(decode({ targeting: 'everyone', countries: ['US'] }).offer.targeting.countries).toEqual(['US']);
  });

  it('an issue of an entry names its place in the list', () => {
    const events = [{ id: 'a', name: 'x', payout: 'lots' }, 7];
    expect(decode({ events }).issues).toEqual(
      expect.arrayContaining([
        { path: 'events[0].payout', expected: 'number from 0', received: 'string' },
        { path: 'events[1]', expected: 'usable entry', received: 'another, left out' },
      ]),
    );
    const creatives = [{ url: 'https://x.example/a.png', order: '1.5', metadata: [] }];
    expect(decode({ creatives }).issues).toEqual(
      expect.arrayContaining([
        { path: 'creatives[0].id', expected: 'text', received: 'absent' },
        { path: 'creatives[0].order', expected: 'whole number', received: 'string' },
        { path: 'creatives[0].metadata', expected: 'object', received: 'array' },
      ]),
    );
  });

  it('where several names stand, an issue names the first that is there', () => {
    expect(issuesAt('pendingDays', { pendingDays: 'x' })).toHaveLength(1);
    expect(issuesAt('startDate', { launchDate: null, startDate: 'x' })).toHaveLength(1);
    expect(decode({ launchDate: null, startDate: null }).issues.filter(({ path }) => /Date$/.test(path))).toEqual([
      { path: 'expiryDate', expected: 'ISO 8601 instant', received: 'absent' },
    ]);
  });
});

describe('creatives and events', () => {
  it('come in their order, equal ones in the order sent', () => {
    const events = [
      ['any', null, 1],
      ['b', 2, 2],
      ['a', 2, 1],
      ['late', 10, 0],
      ['first', 1, 9],
      ['any-last', null, null],
      ['a2', 2, 1],
    ].map(([name, sequenceNumber, displayOrder]) => ({ id: name, name, sequenceNumber, displayOrder }));
    expect(decode({ events }).offer.events.map(({ id }) => id)).toEqual([
      'first',
      'a',
      'a2',
      'b',
      'late',
      'any',
      'any-last',
    ]);
    const creatives = [2, null, 0, 1].map((order) => ({ id: `c${order}`, order, url: 'https://x.example/a.png' }));
    expect(decode({ creatives }).offer.creatives.map(({ id }) => id)).toEqual(['c0', 'c1', 'c2', 'cnull']);
  });

  it('that cannot be used are left out with an issue', () => {
    const { offer, issues } = decode({
      creatives: [
        null,
        { url: 'javascript:1' },
        { url: 'data:text/html,x' },
        { id: 'ok', url: 'data:image/png;base64,AA' },
      ],
      events: ['x', {}, { name: ' ' }, { id: 'ok', name: 'Install' }],
    });
    expect(offer.creatives.map(({ id }) => id)).toEqual(['ok']);
    expect(offer.events.map(({ id }) => id)).toEqual(['ok']);
    for (const path of ['creatives[0]', 'creatives[1]', 'creatives[2]', 'events[0]', 'events[1]', 'events[2]']) {
      expect(issues).toContainEqual(expect.objectContaining({ path }));
    }
  });

  it('are told apart when ids repeat or are missing', () => {
    const names = ['x', 'x', 'x~2', '', 'event-4', 'x'];
    const { offer } = decode({ events: names.map((id) => ({ id, name: 'n' })) });
    expect(offer.events.map(({ id }) => id)).toEqual(['x', 'x~2~2', 'x~2', 'event-4~4', 'event-4', 'x~6']);
  });

  it('10,000 odd events decode, with at most 1,001 issues', () => {
    const { offer, issues } = decode({
      events: Array.from({ length: 10_000 }, (_, i) => ({ id: 'same', name: `n${i}` })),
    });
    expect(new Set(offer.events.map(({ id }) => id)).size).toBe(10_000);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ path: '', received: 'more' });
  });
});

describe('asOf', () => {
  it('is when the answer was read, unless a relay says when it did', () => {
    const asOf = '2026-06-15T12:00:00.000Z';
    expect(decodeOffer(minimal).offer.asOf).toBeNull();
    expect(decodeOffer(minimal, { asOf }).offer.asOf).toBe(asOf);
    expect(decodeOffer({ ...minimal, asOf: '2026-01-01T00:00:00Z' }, { asOf }).offer.asOf).toBe(
      '2026-01-01T00:00:00.000Z',
    );
  });
});

describe('laws', () => {
  const names = [OFFER_FIELDS, TARGETING_FIELDS, EVENT_FIELDS, CREATIVE_FIELDS].flatMap((table) =>
    namesOf(table).map(([, name]) => name),
  );
  const scalar = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.string(),
    fc.constantFrom(
      '<p>a<b>b</b></p>',
      '<ul><li>x',
      '2026-03-03T22:00:00',
      'https://x.example/a.mp4',
      '12.5',
      ID,
      0,
      3,
    ),
  );
  const part = fc.dictionary(fc.constantFrom(...names), scalar, { maxKeys: 12 });
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({
      id: fc.constant(ID),
      name: fc.string({ minLength: 1 }),
      creatives: fc.array(part),
      events: fc.array(part),
    }),
    part.map((fields) => ({ ...fields, id: ID, name: 'x' })),
  );

  it('any JSON gives an offer or a malformed OfferError, and an offer decodes to itself without an issue', () => {
    fc.assert(
      fc.property(anything, (json) => {
        let offer: Offer;
        try {
          offer = decodeOffer(json).offer;
        } catch (error) {
          expect(isOfferError(error) && error.kind).toBe('malformed');
          return;
        }
        const relayed = JSON.parse(JSON.stringify(offer));
        expect(decodeOffer(relayed)).toEqual({ offer, issues: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
