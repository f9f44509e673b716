import { expect, it } from 'vitest';
import { decodeOfferPage } from '../../src/model/decode-page.js';
import { isOfferPage } from '../../src/model/is-offer-page.js';
import { buildOffer } from '../../src/testing/index.js';

const page = {
  items: [buildOffer(), buildOffer({ id: '5f0d8a52-0c53-4c3a-9a39-0d7f6e1a2b3c' })],
  pageIndex: 0,
  pageSize: 10,
  totalCount: 2,
  totalPages: 1,
  hasPreviousPage: false,
  hasNextPage: false,
};

it('what our handler sends needs no decoder, and would come out of it the same', () => {
  expect(isOfferPage(page)).toBe(true);
  expect(decodeOfferPage(page)).toEqual({ page, issues: [] });
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['a list alone', page.items],
  ['an envelope', { isSuccessful: true, data: page }],
  ['no items', { ...page, items: undefined }],
  ['an item that has to be decoded', { ...page, items: [{ ...page.items[0], keyPoints: '<p>Hi</p>' }] }],
  ['an item that is none', { ...page, items: [null] }],
  ['one item of several that is none', { ...page, items: [page.items[0], null] }],
  ['items that are no list', { ...page, items: { 0: page.items[0], length: 1 } }],
  ...['pageIndex', 'pageSize', 'totalCount', 'totalPages'].flatMap((name) =>
    ['2', -1, 1.5, null, undefined].map((value): [string, unknown] => [
      `a ${name} of ${value}`,
      { ...page, [name]: value },
    ]),
  ),
  ...['hasPreviousPage', 'hasNextPage'].flatMap((name) =>
    [1, 'true', null, undefined].map((value): [string, unknown] => [
      `a ${name} of ${value}`,
      { ...page, [name]: value },
    ]),
  ),
])('%s does', (_, json) => {
  expect(isOfferPage(json)).toBe(false);
});
