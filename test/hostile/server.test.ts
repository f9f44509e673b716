import { describe, expect, it } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { isOffer } from '../../src/model/is-offer.js';
import { isHarmless } from './known.js';
import { idOf, plainOf, relayedOf } from './offers.js';
import { allPayloads } from './payloads/all.js';
import { createPartner } from './site.js';

const isLong = process.env.HOSTILE_FORM === 'long';
// Neighbours differ in one thing only; and what an address does here is asked of every one.
const payloads = allPayloads(isLong ? 'long' : 'short').filter(
  ({ family }, index) => isLong || index % 4 === 0 || family === 'links, bare',
);
const LIMIT = { timeout: 600_000 };

/** What answers each payload, a few at a time. */
const answers = async (fails: boolean, path: string): Promise<Response[]> => {
  const handler = createPartner(
    payloads.map(({ text }) => [text]),
    { fails },
  );
  const all: Response[] = [];
  for (const index of payloads.keys()) {
    all.push(await handler(new Request(`https://shop.example/api/offers/${idOf(index)}${path}`)));
  }
  return all;
};

describe(`${payloads.length} hostile texts, on a server`, () => {
  it('lead a visitor to http(s) alone, with the two ids on the link, or nowhere', LIMIT, async () => {
    const all = await answers(false, '/go');
    const wrong = all.filter((response) => {
      const location = response.headers.get('location');
      if (location === null) return response.status !== 502;
      const { protocol, searchParams } = new URL(location);
      const isWhole = searchParams.getAll('pub_member_id').join() === 'member-1' && searchParams.has('pub_click_id');
      return response.status !== 302 || !/^https?:$/.test(protocol) || !/^[\x21-\x7e]+$/.test(location) || !isWhole;
    });
    expect(wrong.map(({ headers }) => headers.get('location'))).toEqual([]);
    expect(all.filter(({ status }) => status === 302).length).toBeGreaterThan(500);
    const pages = new Set(await Promise.all(all.filter(({ status }) => status !== 302).map((page) => page.text())));
    expect(pages.size).toBe(1);
  });

  it('in a failure of the API reach nobody', LIMIT, async () => {
    const all = await answers(true, '');
    const bodies = await Promise.all(all.map((response) => response.json()));
    // An id is passed on where it is one.
    for (const { error } of bodies) expect(error.responseId ?? 'none').toMatch(/^[\w-]{1,64}$/);
    expect(new Set(bodies.map(({ error }) => JSON.stringify({ ...error, responseId: null }))).size).toBe(1);
    expect(new Set(all.map(({ headers }) => headers.get('content-type'))).size).toBe(1);
  });

  it('in what is relayed as an offer come out as an allowed tree, and are not let through as they are', LIMIT, () => {
    for (const [index, { text }] of payloads.entries()) {
      // Without a name it would be no offer.
      for (const json of [relayedOf([text], index), { ...plainOf([text], index), name: 'x' }]) {
        const relayed = JSON.parse(JSON.stringify(json));
        expect(isOffer(relayed)).toBe(false);
        const { offer } = decodeOffer(relayed);
        for (const tree of [offer.keyPoints, offer.offerDetails, offer.termsAndDisclaimers]) {
          expect(isHarmless(JSON.stringify(tree))).toBe(true);
        }
        expect(offer.creatives.every(({ url }) => /^(https?:\/\/|data:image\/)/i.test(url))).toBe(true);
        expect(offer.trackingUrl ?? 'http://').toMatch(/^https?:\/\//);
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
