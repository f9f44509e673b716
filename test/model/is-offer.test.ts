import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { isOffer } from '../../src/model/is-offer.js';
import { parseRichText } from '../../src/model/rich-text/parse-rich-text.js';
import type { RichTextNode } from '../../src/model/types.js';
import { buildCreative, buildEvent, buildOffer, sampleOffers } from '../../src/testing/index.js';

const relay = (json: unknown): unknown => JSON.parse(JSON.stringify(json) ?? 'null');
const offer = buildOffer({ events: [buildEvent()] });

it('an offer is one', () => {
  expect(isOffer(offer)).toBe(true);
});

/** A path, and what may stand there and what may not. */
type Row = [path: string, right: readonly unknown[], wrong: readonly unknown[], orNull?: 'or null'];
type Values = readonly [right: readonly unknown[], wrong: readonly unknown[]];

describe('each field', () => {
  const events = [buildEvent({ id: 'a' }), buildEvent({ id: 'b', completionSequence: null })];
  const whole = buildOffer({ creatives: [buildCreative()], events });
  /** The offer with something else in one place, such as `events.0.name`. */
  const withIn = (path: string, value: unknown) => {
    const changed = relay(whole) as Record<string, unknown>;
    const names = path.split('.');
    const last = names.pop() ?? '';
    let part = changed;
    for (const name of names) part = part[name] as Record<string, unknown>;
    part[last] = value;
    return changed;
  };
  const id = '5f0d8a52-0c53-4c3a-9a39-0d7f6e1a2b3c';
  const text: Values = [
    ['x', 'two words'],
    ['', ' x', 'x ', 'a\0b', 5, ['x'], undefined],
  ];
  const amount: Values = [
    [0, 12.5, 1e300],
    [-0.01, '5', Number.NaN, Number.POSITIVE_INFINITY, undefined],
  ];
  const count: Values = [
    [0, 7],
    [-1, 1.5, '7', 2 ** 53, undefined],
  ];
  const place: Values = [
    [0, -3, 7],
    [1.5, '7', 2 ** 53, undefined],
  ];
  const flag: Values = [
    [true, false],
    ['true', 0, undefined],
  ];
  const instant: Values = [
    ['2026-11-22T10:00:00.000Z'],
    ['2026-11-22', '2026-11-22T10:00:00Z', '2026-02-30T10:00:00.000Z', 'soon', 0, undefined],
  ];
  const tree: Values = [
    [['x'], [{ tag: 'p', children: ['x'] }]],
    ['x', [], [5], {}, undefined],
  ];
  const texts: Values = [
    [[], ['x'], ['x', 'y']],
    ['x', [''], ['x', ' y'], [5], [null], null, undefined],
  ];
  const each = (paths: string, [right, wrong]: Values, ...orNull: ['or null'?]) =>
    paths.split(' ').map((path): Row => [path, right, wrong, ...orNull]);

  it.each<Row>([
    ['id', [id], [id.toUpperCase(), 'x', '', null, undefined]],
    ['payoutId', [id], [id.toUpperCase(), 'x', '', undefined], 'or null'],
    ['name', text[0], [...text[1], null]],
    ...each('headline shortDescription offerType budgetType revision termsHash targeting.age', text, 'or null'),
    ...each('launchDate expiryDate asOf', instant, 'or null'),
    ...each('payout budget events.0.payout', amount, 'or null'),
    ...each('pendingDays', count, 'or null'),
    ...each('repeatable events.0.repeatable', flag, 'or null'),
    ...each('keyPoints offerDetails termsAndDisclaimers', tree, 'or null'),
    ['trackingUrl', ['https://x.example/'], ['https://x.example', 'ftp://x.example/', '/x', '', undefined], 'or null'],
    ...each('categories', texts),
    ['targeting', [whole.targeting], [null, [], 'x', undefined]],
    ...each('targeting.countries targeting.states targeting.zipCodes targeting.genders targeting.devices', texts),
    ['creatives', [[]], [null, 'x', {}, [null], ['x'], undefined]],
    ['creatives.0.id', text[0], [...text[1], null]],
    ['creatives.0.url', ['https://x.example/a.png', 'data:image/png;base64,AA'], ['/a.png', 'data:text/html,x', null]],
    ['creatives.0.metadata', [{}, { width: 3 }], ['x', [], undefined], 'or null'],
    ['events', [[]], [null, 'x', {}, [null], ['x'], undefined]],
    ['events.0.id', text[0], [...text[1], null, 'b']],
    ['events.0.name', text[0], [...text[1], null]],
    ...each('events.0.trackingEventId', text, 'or null'),
    ...each('creatives.0.displayOrder events.1.displayOrder', place, 'or null'),
    ...each('events.0.completionSequence', place, 'or null'),
    // After the first, which has the sequence 1.
    ...each(
      'events.1.completionSequence',
      [
        [1, 7],
        [0, ...place[1]],
      ],
      'or null',
    ),
    ...each('events.0.minTimeSincePrevious events.0.deadlineDays events.0.pendingDays', count, 'or null'),
  ])('%s', (path, right, wrong, orNull) => {
    for (const value of right) expect([value, isOffer(withIn(path, value))]).toEqual([value, true]);
    for (const value of wrong) expect([value, isOffer(withIn(path, value))]).toEqual([value, false]);
    if (orNull) expect(isOffer(withIn(path, null))).toBe(true);
  });

  it('that is unknown changes nothing', () => {
    expect(isOffer({ ...whole, brandNew: 1 })).toBe(true);
  });
});

describe('what the decoder made is an offer to the letter', () => {
  it.each(Object.entries(sampleOffers))('%s', (_, sample) => {
    expect(isOffer(relay(decodeOffer(sample.wire).offer))).toBe(true);
  });

  it('whatever it was made of', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string(), fc.double(), fc.constantFrom(...DATES));
    const html = fc.array(fc.constantFrom(...HTML), { maxLength: 20 }).map((pieces) => pieces.join(''));
    const raw = fc.record(
      {
        sequenceNumber: value,
        payout: value,
        keyPoints: html,
        offerDetails: html,
        termsAndDisclaimers: fc.oneof(html, value),
        headline: value,
        countries: value,
        launchDate: value,
        expiryDate: value,
        pendingTime: value,
        trackingUrl: fc.oneof(fc.webUrl(), value),
        creatives: fc.array(fc.record({ id: value, url: fc.webUrl(), order: value, metadata: value })),
        events: fc.array(
          fc.record({ id: value, name: fc.string(), payout: value, sequenceNumber: fc.option(fc.nat(3)) }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(raw, (fields) => {
        const decoded = decodeOffer(relay({ ...fields, id: offer.id, name: 'Bingo' }));
        expect(isOffer(relay(decoded.offer))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the decoder would change is none', () => {
  it.each<[string, object]>([
    ['an envelope', { isSuccessful: true, data: offer }],
    ['a page of one', { items: [offer] }],
    ['HTML', { ...offer, keyPoints: '<p>Hello</p>' }],
    ['plain text for rich text', { ...offer, keyPoints: 'Hello' }],
    ['another name for a field', { ...offer, terms: '<p>Hello</p>', termsAndDisclaimers: undefined }],
    ['a field of a newer version that is missing', { ...offer, termsHash: undefined }],
    ['a blank name', { ...offer, name: ' ' }],
    ['half a surrogate pair in a text', { ...offer, headline: 'cut in two: \ud83d' }],
    ['half a surrogate pair in a data URL', { ...offer, creatives: [buildCreative({ url: 'data:image/png,\udc00' })] }],
    ['an id in upper case', { ...offer, id: offer.id.toUpperCase().replace('1', 'A') }],
    ['an amount below 0', { ...offer, payout: -1 }],
    ['an amount as text', { ...offer, payout: '12.5' }],
    ['a date without an offset', { ...offer, launchDate: '2026-11-22T10:00:00' }],
    ['a date that is none', { ...offer, launchDate: 'soon' }],
    ['a link of another kind', { ...offer, trackingUrl: 'javascript:alert(1)' }],
    ['a picture of another kind', { ...offer, creatives: [buildCreative({ url: 'javascript:alert(1)' })] }],
    ['no targeting', { ...offer, targeting: undefined }],
    ['one country', { ...offer, targeting: { ...offer.targeting, countries: 'US' } }],
    ['an id of two events', { ...offer, events: [buildEvent({ id: 'a' }), buildEvent({ id: 'a' })] }],
    [
      'events in another order',
      {
        ...offer,
        events: [buildEvent({ id: 'a', completionSequence: 2 }), buildEvent({ id: 'b', completionSequence: 1 })],
      },
    ],
    ['half an event', { ...offer, events: [{ ...buildEvent(), payout: undefined }] }],
    ['an event that is none', { ...offer, events: [null] }],
  ])('%s', (_, json) => {
    expect(isOffer(relay(json))).toBe(false);
  });

  it.each([[null], [undefined], ['offer'], [5], [[]], [{}]])('%j', (json) => {
    expect(isOffer(json)).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', []],
    ['an empty text', ['']],
    ['an element of its own', [{ tag: 'script', children: ['x'] }]],
    ['a name of an element that is none', [{ tag: { toString: null }, children: ['x'] }]],
    ['a paragraph in a paragraph', [{ tag: 'p', children: [{ tag: 'p', children: ['x'] }] }]],
    ['an item outside of a list', [{ tag: 'li', children: ['x'] }]],
    ['a text in a list', [{ tag: 'ul', children: ['x'] }]],
    ['a break in a list', [{ tag: 'ul', children: [{ tag: 'br' }] }]],
    ['a link in a link', [link('https://a.example/', [link('https://a.example/', ['x'])])]],
    ['a link that runs', [link('javascript:alert(1)', ['x'])]],
    ['a link without a scheme', [link('/terms', ['x'])]],
    ['a link to nowhere', [{ tag: 'a', children: ['x'] }]],
    ['no children', [{ tag: 'p' }]],
    ['empty children', [{ tag: 'p', children: [] }]],
    ['a number', [5]],
    ['null', [null]],
    ['a NUL', ['a\0b']],
    ['half a surrogate pair', ['a\ud83d']],
    ['an element that begins like a paragraph', [{ tag: 'pre', children: ['x'] }]],
    ['an element that ends like a mark', [{ tag: 'menu', children: ['x'] }]],
    ['an element that begins like a link', [{ tag: 'article', children: ['x'] }]],
    ['an element that ends like a list', [{ tag: 'xul', children: [{ tag: 'li', children: ['x'] }] }]],
    ['an element that begins like a list', [{ tag: 'ulx', children: [{ tag: 'li', children: ['x'] }] }]],
    ['a paragraph in a mark', [{ tag: 'em', children: [{ tag: 'p', children: ['x'] }] }]],
    ['a list in a paragraph', [{ tag: 'p', children: [{ tag: 'ul', children: [{ tag: 'li', children: ['x'] }] }] }]],
    ['a mark in a list', [{ tag: 'ol', children: [{ tag: 'em', children: ['x'] }] }]],
    ['a mark in one of its kind, further out', [mark('em', [mark('u', [mark('em', ['x'])])])]],
    ['one node of several', ['x', 5]],
    ['too much', ['x'.repeat(65_537)]],
    ['too deep by one', deep(49, [mark('em', ['x'])])],
    ['too deep', deep(150)],
    ['much too deep', deep(5000)],
  ])('rich text that holds %s', (_, tree) => {
    expect(isOffer({ ...offer, keyPoints: tree })).toBe(false);
  });
});

it.each<[string, unknown]>([
  ['a text', ['x']],
  ['breaks', ['x', { tag: 'br' }, 'y']],
  ['a break in a paragraph', [{ tag: 'p', children: ['x', { tag: 'br' }] }]],
  ['lists in items', [{ tag: 'ol', children: [{ tag: 'li', children: deep(1) }] }]],
  ['a paragraph in an item', [{ tag: 'ul', children: [{ tag: 'li', children: [{ tag: 'p', children: ['x'] }] }] }]],
  ['marks in marks', [mark('strong', [mark('em', [mark('u', [link('https://a.example/', ['x'])])])])]],
  ['a mark twice, side by side', [mark('em', ['x']), mark('em', ['y'])]],
  ['a link to write to', [link('mailto:a@b.example', ['x'])]],
  ['as much as there may be', ['x'.repeat(65_536)]],
  ['as deep as there may be', deep(49)],
])('rich text may hold %s', (_, tree) => {
  expect(isOffer({ ...offer, keyPoints: tree })).toBe(true);
});

const DATES = ['2026-11-22', '2026-11-22T10:00:00Z', '2026-02-30', '0001-01-01T00:00:00', '9999-12-31T23:59:59.999Z'];
const HTML = [
  ...['<p>', '</p>', '<ul>', '<li>', '</li>', '</ul>', '<b>', '</b>', '<br>', '<h2>', '<td>', '</div>', '<i>'],
  ...[
    '<a href="https://a.example/x y">',
    '<a href="/no">',
    '</a>',
    '&nbsp;',
    ' ',
    '\n',
    'text',
    'é&amp;',
    '\0',
    '\ud83d',
    '\ude00',
    '<!--',
  ],
];

function link(href: string, children: unknown[]): object {
  return { tag: 'a', href, children };
}

function mark(tag: string, children: unknown[]): object {
  return { tag, children };
}

function deep(levels: number, innermost: unknown[] = ['x']): unknown[] {
  let nodes = innermost;
  for (let level = 0; level < levels; level++) nodes = [{ tag: 'ul', children: [{ tag: 'li', children: nodes }] }];
  return nodes;
}

describe('laws', () => {
  /** Everything but where white space stands and marks end, which a tree not made by the decoder may have otherwise. */
  const seen = (nodes: readonly RichTextNode[] | null): string =>
    (nodes ?? [])
      .map((node) => (typeof node === 'string' ? node : 'children' in node ? seen(node.children) : ''))
      .join('')
      .replace(/\s/g, '');

  it('an offer to the letter decodes to itself', () => {
    const fields = Object.keys(offer);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        null,
        0,
        1.5,
        true,
        'text',
        ' text',
        [],
        ['a'],
        ...DATES,
        'https://a.example/',
        'HTTP://A.example',
      ),
      fc.constantFrom(offer.targeting, offer.creatives, offer.events, offer.keyPoints),
    );
    const places = fc.tuple(fc.constantFrom('offer', 'targeting', 'creative', 'event'), fc.nat(), value);
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = relay(offer) as Record<string, unknown>;
        for (const [place, at, instead] of changes) {
          const parts: Record<string, unknown> = {
            offer: changed,
            targeting: changed.targeting,
            creative: Object(changed.creatives)[0],
            event: Object(changed.events)[0],
          };
          const part = parts[place] as Record<string, unknown>;
          if (typeof part !== 'object' || part === null) continue;
          const names = place === 'offer' ? fields : Object.keys(part);
          part[names[at % names.length] ?? 'none'] = relay(instead);
        }
        if (!isOffer(changed)) return;
        const decoded = decodeOffer(changed);
        expect(decoded.issues).toEqual([]);
        expect({ ...decoded.offer, keyPoints: null, offerDetails: null, termsAndDisclaimers: null }).toMatchObject({
          ...changed,
          keyPoints: null,
          offerDetails: null,
          termsAndDisclaimers: null,
        });
      }),
      { numRuns: 800 },
    );
  });

  it('a tree that is taken as it is shows what the decoder would have shown', () => {
    const { tree } = fc.letrec<{ tree: RichTextNode[]; node: RichTextNode }>((tie) => ({
      tree: fc.array(tie('node'), { maxLength: 3 }),
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<RichTextNode>('a', 'b c', ' ', { tag: 'br' }),
        fc.record({ tag: fc.constantFrom('p', 'ul', 'ol', 'li', 'strong', 'em', 'u'), children: tie('tree') }),
        fc.record({
          tag: fc.constant('a' as const),
          href: fc.constantFrom('https://a.example/', 'mailto:a@b.example', 'javascript:1', 'https://A.example'),
          children: tie('tree'),
        }),
      ) as fc.Arbitrary<RichTextNode>,
    }));
    let taken = 0;
    fc.assert(
      fc.property(tree, (nodes) => {
        if (!isOffer({ ...offer, keyPoints: nodes })) return;
        taken += 1;
        const parsed = parseRichText(nodes);
        expect(parsed.issues).toEqual([]);
        expect(seen(parsed.nodes)).toBe(seen(nodes));
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
