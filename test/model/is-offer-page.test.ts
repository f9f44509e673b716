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
  ['a count that is none', { ...page, totalCount: '2' }],
  ['a count below 0', { ...page, pageIndex: -1 }],
  ['a count that is missing', { ...page, pageSize: undefined }],
  ['a flag that is none', { ...page, hasNextPage: 1 }],
])('%s does', (_, json) => {
  expect(isOfferPage(json)).toBe(false);
});
