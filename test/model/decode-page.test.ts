import { describe, expect, it } from 'vitest';
import { decodeOfferPage } from '../../src/model/decode-page.js';
import { isOfferError } from '../../src/model/offer-error.js';
import { buildOffer } from '../../src/testing/index.js';

const offers = ['3eb57088-361f-4b34-9a62-686df8f5506a', '5f0d8a52-0c53-4c3a-9a39-0d7f6e1a2b3c'].map((id) =>
  buildOffer({ id }),
);
const counts = { pageIndex: 1, pageSize: 2, totalCount: 6, totalPages: 3 };
const said = { ...counts, hasPreviousPage: true, hasNextPage: true };
const page = { items: offers, ...said };

describe('a page', () => {
  it.each<[string, unknown]>([
    ['as data', { isSuccessful: true, data: page }],
    ['under data.offers', { isSuccessful: true, data: { offers: page } }],
    ['bare', page],
  ])('is found %s', (_, json) => {
    expect(decodeOfferPage(json)).toEqual({ page, issues: [] });
  });

  it.each<[string, unknown]>([
    ['data', { isSuccessful: true, data: offers }],
    ['data.offers', { isSuccessful: true, data: { offers } }],
    ['all there is', offers],
  ])('is made of a list that is %s', (_, json) => {
    const alone = {
      pageIndex: 0,
      pageSize: 2,
      totalCount: 2,
      totalPages: 1,
      hasPreviousPage: false,
      hasNextPage: false,
    };
    expect(decodeOfferPage(json).page).toEqual({ items: offers, ...alone });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['an offer', offers[0]],
    ['an offer with fields named like a page’s', { ...offers[0], items: offers }],
    ['no items', { isSuccessful: true, data: { ...page, items: undefined } }],
    ['items that are no list', { data: { items: { length: 1 } } }],
    ['an envelope without data', { isSuccessful: true, data: null }],
  ])('is none: %s', (_, json) => {
    const decode = () => decodeOfferPage(json);
    expect(decode).toThrow('The answer cannot be read as a list of offers. It has no `items`; check the URL.');
    expect(decode).toThrow(expect.toSatisfy((error) => isOfferError(error) && error.kind === 'malformed'));
  });
});

describe('what a page does not say is reckoned', () => {
  it.each<[string, object, object]>([
    ['nothing', {}, { pageIndex: 0, pageSize: 2, totalCount: 2, totalPages: 1 }],
    ['how many pages', { pageSize: 2, totalCount: 5 }, { pageIndex: 0, totalPages: 3 }],
    ['how many pages of none', { pageSize: 0, totalCount: 5 }, { totalPages: 0, hasNextPage: false }],
    ['whether one comes before the first', { ...counts, pageIndex: 0 }, { hasPreviousPage: false, hasNextPage: true }],
    ['whether one comes after the last', { ...counts, pageIndex: 2 }, { hasPreviousPage: true, hasNextPage: false }],
    ['whether others come around', counts, { hasPreviousPage: true, hasNextPage: true }],
  ])('%s', (_, fields, expected) => {
    expect(decodeOfferPage({ items: offers, ...fields }).page).toMatchObject(expected);
  });

  it('but what it says is believed', () => {
    const odd = { pageIndex: 0, pageSize: 9, totalCount: 1, totalPages: 7, hasPreviousPage: true, hasNextPage: false };
    expect(decodeOfferPage({ items: offers, ...odd }).page).toMatchObject(odd);
  });

  it('and noted, at the place where it should stand', () => {
    expect(decodeOfferPage({ ...page, totalCount: 'many', hasNextPage: null, pageIndex: undefined }).issues).toEqual([
      { path: 'pageIndex', expected: 'whole number from 0', received: 'absent' },
      { path: 'totalCount', expected: 'whole number from 0', received: 'string' },
    ]);
  });
});

describe('the offers of a page', () => {
  it('that cannot be read are left out, and noted', () => {
    const { page: decoded, issues } = decodeOfferPage({ ...page, items: [null, offers[0], { id: 'x' }, offers[1]] });
    expect(decoded.items).toEqual(offers);
    expect(issues).toEqual([
      { path: 'items[0]', expected: 'offer', received: 'another, left out' },
      { path: 'items[2]', expected: 'offer', received: 'another, left out' },
    ]);
  });

  it('say where in the page something is not as it should be', () => {
    const { issues } = decodeOfferPage({ ...page, items: [offers[0], { ...offers[1], payout: 'lots' }] });
    expect(issues).toEqual([{ path: 'items[1].payout', expected: 'number from 0', received: 'string' }]);
  });

  it('were all read when the page was', () => {
    const asOf = '2026-06-15T12:00:00.000Z';
    const items = offers.map((offer) => ({ ...offer, asOf: undefined }));
    expect(decodeOfferPage({ ...page, items }, { asOf }).page.items.map((offer) => offer.asOf)).toEqual([asOf, asOf]);
  });

  it('make no more issues together than one may', () => {
    const items = Array.from({ length: 1001 }, () => null);
    const { issues } = decodeOfferPage({ ...page, items });
    expect(issues).toHaveLength(1001);
    expect(issues[999]).toMatchObject({ path: 'items[999]' });
    expect(issues[1000]).toEqual({ path: '', expected: 'at most 1000 issues', received: 'more' });
  });

  it('hide no failure that is another than theirs', () => {
    const items = [
      {
        get id() {
          throw new TypeError('ours');
        },
      },
    ];
    expect(() => decodeOfferPage({ items })).toThrow('ours');
  });
});
