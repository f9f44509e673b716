import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePages, nextPage, type OfferListParams, toListParams } from '../../src/model/offer-list.js';
import type { Offer, OfferPage } from '../../src/model/types.js';
import { buildOffer } from '../../src/testing/index.js';

const pageOf = (items: Offer[], more: Partial<OfferPage> = {}): OfferPage => ({
  items,
  pageIndex: 0,
  pageSize: 12,
  totalCount: items.length,
  totalPages: 1,
  hasPreviousPage: false,
  hasNextPage: false,
  ...more,
});

describe('what a list is of', () => {
  const said = { pageSize: 12, orderBy: 'CreatedAt', ascending: false };
  it.each<[OfferListParams, OfferListParams]>([
    [{}, said],
    [{ search: undefined, offerType: undefined }, said],
    [{ search: '', offerType: '' }, said],
    [{ search: ' \n ' }, said],
    [{ search: ' bingo ' }, { ...said, search: 'bingo' }],
    [{ search: 'x'.repeat(300) }, { ...said, search: 'x'.repeat(200) }],
    [{ offerType: 'MultiEvent' }, { ...said, offerType: 'MultiEvent' }],
    [
      { orderBy: 'Name', ascending: true },
      { ...said, orderBy: 'Name', ascending: true },
    ],
    [{ orderBy: undefined, ascending: undefined }, said],
    [{ pageSize: 100 }, { ...said, pageSize: 100 }],
    [{ pageSize: 1 }, { ...said, pageSize: 1 }],
    [{ pageSize: 101 }, { ...said, pageSize: 100 }],
    [{ pageSize: Number.POSITIVE_INFINITY }, { ...said, pageSize: 100 }],
    [{ pageSize: 0 }, { ...said, pageSize: 1 }],
    [{ pageSize: -7 }, { ...said, pageSize: 1 }],
    [{ pageSize: 24.9 }, { ...said, pageSize: 24 }],
    [{ pageSize: Number.NaN }, said],
    [{ pageSize: '24' as never }, { ...said, pageSize: 24 }],
    [{ pageSize: 'many' as never }, said],
    [{ pageSize: null as never }, said],
    [{ page: 3 } as never, said],
  ])('%j is %j', (given, expected) => {
    expect(toListParams(given)).toStrictEqual(expected);
  });

  it('is the same said twice', () => {
    const anything = fc.record(
      {
        pageSize: fc.oneof(fc.integer(), fc.double()),
        search: fc.string({ maxLength: 300 }),
        offerType: fc.string(),
        orderBy: fc.string({ minLength: 1 }),
        ascending: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (params) => {
        const once = toListParams(params);
        expect(toListParams(once)).toStrictEqual(once);
      }),
    );
  });
});

describe('the page after', () => {
  const full = [buildOffer()];
  it.each<[string, OfferPage, number, number | undefined]>([
    ['the first', pageOf(full, { hasNextPage: true }), 0, 1],
    ['a later one', pageOf(full, { hasNextPage: true, pageIndex: 4 }), 4, 5],
    ['the last', pageOf(full), 0, undefined],
    ['one of a relay that does not say which it sent', pageOf(full, { hasNextPage: true, pageIndex: 0 }), 7, 8],
    ['an empty one that says there is more', pageOf([], { hasNextPage: true }), 3, undefined],
  ])('%s', (_, page, asked, expected) => {
    expect(nextPage(page, asked)).toBe(expected);
  });
});

describe('offers of several pages', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => buildOffer({ id })) as [Offer, Offer, Offer];

  it('come in the order of the pages', () => {
    expect(mergePages([pageOf([a, b]), pageOf([c])]).offers).toEqual([a, b, c]);
  });

  it('an offer that has moved to a later page stays where it was, and is what was read last', () => {
    const newer = { ...b, payout: 99 };
    expect(mergePages([pageOf([a, b]), pageOf([newer, c])]).offers).toEqual([a, newer, c]);
  });

  it('how many there are is what the last page says, and never fewer than are there', () => {
    expect(mergePages([pageOf([a], { totalCount: 50 }), pageOf([b], { totalCount: 49 })]).totalCount).toBe(49);
    expect(mergePages([pageOf([a, b, c], { totalCount: 2 })]).totalCount).toBe(3);
    expect(mergePages([])).toEqual({ offers: [], totalCount: 0 });
  });

  const someOffer = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }))
    .map(([id, payout]) => buildOffer({ id: `offer-${id}`, payout }));
  const somePages = fc.array(
    fc.array(someOffer, { maxLength: 6 }).map((items) => pageOf(items)),
    { maxLength: 6 },
  );
  const ids = (pages: OfferPage[]) => mergePages(pages).offers.map(({ id }) => id);

  it('law: each is there once, and none is lost', () => {
    fc.assert(
      fc.property(somePages, (pages) => {
        const sent = pages.flatMap(({ items }) => items.map(({ id }) => id));
        expect(ids(pages)).toEqual([...new Set(sent)]);
      }),
    );
  });

  it('law: one more page moves nothing that is there', () => {
    fc.assert(
      fc.property(somePages, fc.array(someOffer), (pages, more) => {
        const before = ids(pages);
        expect(ids([...pages, pageOf(more)]).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('law: what is there is what was read last', () => {
    fc.assert(
      fc.property(somePages, (pages) => {
        const sent = pages.flatMap(({ items }) => items);
        for (const offer of mergePages(pages).offers) {
          expect(offer).toBe(sent.findLast(({ id }) => id === offer.id));
        }
      }),
    );
  });
});
