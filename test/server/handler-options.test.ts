import { describe, expect, it } from 'vitest';
import { createOfferHandler, type OfferHandlerOptions } from '../../src/server/index.js';
import { createSource, ID } from './api.js';

const { source } = createSource();
const good: OfferHandlerOptions = { source, basePath: '/api/offers' };

describe('createOfferHandler', () => {
  it.each([
    ['no source', { source: undefined }, /source is missing or no source\. Pass what/],
    ['a source that is none', { source: {} }, /source is missing or no source/],
    ['a part of a source', { source: { getOffer: source.getOffer } }, /no source\. Pass .* keep all of it/],
    ['no basePath', { basePath: undefined }, /basePath is missing or not a path, so .* Pass/],
    ['an empty basePath', { basePath: '' }, /basePath is missing/],
    ['a blank basePath', { basePath: ' ' }, /basePath is missing/],
    ['a URL as basePath', { basePath: 'https://shop.example/api/offers' }, /basePath is missing or not a path/],
    ['a host as basePath', { basePath: '//shop.example/api' }, /basePath is missing or not a path/],
    ['a basePath with a query', { basePath: '/api/offers?x' }, /basePath is missing or not a path/],
    ['a basePath with a backslash', { basePath: '\\api' }, /basePath is missing or not a path/],
    ['a member that is none', { member: 'm-42' }, /member is not a function/],
    ['an onEvent that is none', { onEvent: {} }, /onEvent is not a function/],
    ['a signInUrl that leads anywhere', { member: () => null, signInUrl: '//evil.example' }, /signInUrl is neither/],
    [
      'a signInUrl without a member',
      { signInUrl: '/sign-in' },
      /signInUrl is given but member is not, so .* Pass member/,
    ],
  ])('refuses %s, saying what to write', (_, overrides, message) => {
    expect(() => createOfferHandler({ ...good, ...overrides } as OfferHandlerOptions)).toThrow(message);
    expect(() => createOfferHandler({ ...good, ...overrides } as OfferHandlerOptions)).toThrow(TypeError);
  });

  it('refuses to be made of nothing', () => {
    expect(() => createOfferHandler(undefined as unknown as OfferHandlerOptions)).toThrow(/the options are missing/);
  });

  it.each([
    ['/api/offers', `/api/offers/${ID}`],
    ['api/offers', `/api/offers/${ID}`],
    ['/api/offers/', `/api/offers/${ID}`],
    ['/über uns', `/%C3%BCber%20uns/${ID}`],
    ['/', `/${ID}`],
  ])('mounted at %j it answers %s', async (basePath, path) => {
    const response = await createOfferHandler({ source, basePath })(new Request(`https://shop.example${path}`));
    expect(response.status).toBe(200);
  });
});
