import { describe, expect, it } from 'vitest';
import { checkListParams, readListParams } from '../../src/server/list-params.js';

describe('readListParams', () => {
  it.each([
    ['', {}],
    ['page=0&pageSize=1', { page: 0, pageSize: 1 }],
    ['page=12&pageSize=100', { page: 12, pageSize: 100 }],
    ['search=a%20b%26page_size%3D1', { search: 'a b&page_size=1' }],
    ['offerType=SingleEvent&orderBy=CreatedAt', { offerType: 'SingleEvent', orderBy: 'CreatedAt' }],
    ['ascending=true', { ascending: true }],
    ['ascending=false', { ascending: false }],
    ['search=&page=&ascending=%20', {}],
    ['utm_source=x&filter.search=y&page_size=99', {}],
  ])('reads %j', (query, params) => {
    expect(readListParams(new URLSearchParams(query))).toEqual({ params, problem: null });
  });

  it.each([
    ['page=-1', 'page has to be a whole number from 0.'],
    ['page=1.5', 'page has to be a whole number from 0.'],
    ['page=1e3', 'page has to be a whole number from 0.'],
    ['page=0x10', 'page has to be a whole number from 0.'],
    ['page=99999999999999999999', 'page has to be a whole number from 0.'],
    ['page=NaN', 'page has to be a whole number from 0.'],
    ['pageSize=0', 'pageSize has to be a whole number from 1 to 100.'],
    ['pageSize=101', 'pageSize has to be a whole number from 1 to 100.'],
    ['page=1&page=2', 'page is given more than once.'],
    [`search=${'a'.repeat(201)}`, 'search has to be at most 200 characters.'],
    ['offerType=a%26b', 'offerType has to be a name such as SingleEvent.'],
    ['orderBy=CreatedAt%20desc', 'orderBy has to be a name such as CreatedAt.'],
    ['ascending=yes', 'ascending has to be true or false.'],
  ])('refuses %j', (query, problem) => {
    expect(readListParams(new URLSearchParams(query))).toEqual({ params: null, problem });
  });
});

describe('checkListParams', () => {
  it.each([
    [{ page: '1' }, 'page has to be a whole number from 0.'],
    [{ page: null }, 'page has to be a whole number from 0.'],
    [{ pageSize: Number.NaN }, 'pageSize has to be a whole number from 1 to 100.'],
    [{ search: 5 }, 'search has to be at most 200 characters.'],
    [{ ascending: 'true' }, 'ascending has to be true or false.'],
  ])('refuses %j of a caller without types', (params, problem) => {
    expect(checkListParams(params)).toEqual({ params: null, problem });
  });

  it('takes undefined as absent and drops what it does not know', () => {
    expect(checkListParams({ page: undefined, other: 1, pageSize: 5 })).toEqual({
      params: { pageSize: 5 },
      problem: null,
    });
  });
});
