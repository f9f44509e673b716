import fc from 'fast-check';
import { createSampleOffers } from '../../../src/testing/index.js';

type Json = unknown;

/** Media and links point at a port that answers nobody. */
export const samples = createSampleOffers({ mediaBase: 'http://127.0.0.1:9', trackingBase: 'http://127.0.0.1:9' });

const RUN = 'globalThis.gkoHostile=1';

/** Text that does harm where it is taken for something else. */
const hostileText = fc.constantFrom(
  `<img src=x onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `<svg onload="${RUN}">`,
  `<a href="javascript:${RUN}">go</a>`,
  `<a href="java\nscript:${RUN}">go</a>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  'http://127.0.0.1:9/a.png',
  'http://127.0.0.1:9/a.mp4',
  '\u0000\u2028\ud800',
  '{name}{count, plural,',
  '</script>',
  '__proto__',
);

/** What turns it into text finds no function to call. */
export const UNSPEAKABLE: Json = { toString: 1, valueOf: 1 };

const unusualNumber = fc.constantFrom(-1, -0, 0, 0.1, 1e-7, 1e21, 1e308, Number.MAX_SAFE_INTEGER, -1e9);

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<Json>(UNSPEAKABLE, [UNSPEAKABLE]),
  hostileText,
  unusualNumber,
  fc.constantFrom('1e999', '12.50', 'NaN', '', ' ', '2026-99-99', '0001-01-01', '+275760-09-13T00:00:00Z'),
  // Rich text as trees, right and wrong.
  fc.array(
    fc.oneof(
      hostileText,
      fc.record({
        tag: fc.oneof(fc.constantFrom('a', 'p', 'br', 'ul', 'script', 'constructor'), hostileText),
        href: hostileText,
        children: fc.oneof(fc.array(hostileText, { maxLength: 2 }), fc.jsonValue({ maxDepth: 1 })),
      }),
    ),
    { maxLength: 3 },
  ),
);

/** Every field an offer, a creative or an event has under any of its names, taken from samples that use them all. */
const namesIn = (objects: readonly object[]) => [...new Set(objects.flatMap((each) => Object.keys(each)))];
const wires = Object.values(samples).map(({ wire }) => wire);
const partsOf = (field: string) =>
  wires.flatMap((wire) =>
    (Array.isArray(wire[field]) ? (wire[field] as unknown[]) : []).filter((part) => part && typeof part === 'object'),
  ) as object[];

/** Every field of an offer, under the API's names and under ours. */
export const OFFER_FIELDS = namesIn([...wires, ...Object.values(samples).map(({ offer }) => offer)]);
const PART_FIELDS = namesIn([...partsOf('creatives'), ...partsOf('events')]);

const part = fc.dictionary(fc.constantFrom(...PART_FIELDS), value, { maxKeys: 8 });
const parts = fc.oneof(fc.array(fc.oneof(part, value), { maxLength: 4 }), value);

/** Of an offer's shape, with whatever in its fields: some decode, some do not. */
const rightShaped = (id: string): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom(...wires),
      fc.dictionary(fc.constantFrom(...OFFER_FIELDS), value, { maxKeys: 12 }),
      fc.record({ creatives: parts, events: parts }, { requiredKeys: [] }),
      fc.boolean(),
    )
    .map(([wire, fields, lists, keepsIdentity]) => ({
      ...wire,
      ...fields,
      ...lists,
      ...(keepsIdentity ? { id, name: wire.name } : { id }),
    }));

/** The answers a server may give when asked for the offer `id`: any JSON, an envelope of any, an offer of any fields. */
export const answerTo = (id: string): fc.Arbitrary<Json> => {
  const offer = rightShaped(id);
  const data = fc.oneof({ weight: 3, arbitrary: offer }, fc.jsonValue({ maxDepth: 3 }));
  return fc
    .oneof(
      { weight: 4, arbitrary: data },
      { weight: 2, arbitrary: fc.record({ isSuccessful: fc.oneof(fc.constant(true), value), data }) },
      {
        weight: 1,
        arbitrary: fc.record({ data: fc.record({ items: fc.array(data, { maxLength: 2 }), totalCount: value }) }),
      },
      { weight: 1, arbitrary: fc.record({ error: fc.record({ kind: value, message: value, retryAfterMs: value }) }) },
      // Through text and back: only what JSON can say.
    )
    .map((json) => JSON.parse(JSON.stringify(json)));
};
