import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOfferSource, type OfferSourceOptions } from '../../src/server/index.js';
import { BASE_URL, TOKEN } from './api.js';

const good: OfferSourceOptions = { baseUrl: BASE_URL, token: TOKEN, publish: { payout: 'hidden' } };

function create(overrides: object): unknown {
  return createOfferSource({ ...good, ...overrides } as OfferSourceOptions);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createOfferSource', () => {
  it.each([
    ['neither tenant nor baseUrl', { baseUrl: undefined }, /neither tenant nor baseUrl is given, so .* Pass one/],
    ['both', { tenant: 'acme' }, /both tenant and baseUrl are given, so .* Pass one/],
    ['a tenant with a dot', { baseUrl: undefined, tenant: 'acme.evil' }, /tenant is not one part .* so .* Pass/],
    ['a tenant with a slash', { baseUrl: undefined, tenant: 'acme/evil' }, /tenant is not one part/],
    ['a tenant with an at sign', { baseUrl: undefined, tenant: 'acme@evil' }, /tenant is not one part/],
    ['a tenant that starts with a hyphen', { baseUrl: undefined, tenant: '-acme' }, /tenant is not one part/],
    ['a blank tenant', { baseUrl: undefined, tenant: '' }, /tenant is not one part/],
    ['a tenant that is too long', { baseUrl: undefined, tenant: 'a'.repeat(64) }, /tenant is not one part/],
    ['a tenant that is no text', { baseUrl: undefined, tenant: 1 }, /tenant is not one part/],
    ['a relative baseUrl', { baseUrl: '/api' }, /baseUrl is not an absolute http\(s\) URL .* Pass/],
    ['a baseUrl of another scheme', { baseUrl: 'ftp://api.test' }, /baseUrl is not/],
    ['a baseUrl with a query', { baseUrl: `${BASE_URL}?x=1` }, /baseUrl is not/],
    ['a baseUrl with a fragment', { baseUrl: `${BASE_URL}#x` }, /baseUrl is not/],
    ['a baseUrl with a user', { baseUrl: 'https://user:pass@api.test' }, /baseUrl is not/],
    ['no token', { token: undefined }, /token is missing or blank, .* Pass the API token/],
    ['a blank token', { token: ' \n' }, /token is missing or blank/],
    ['a token that is only the scheme', { token: 'ApiToken ' }, /token holds|token is missing/],
    ['a token with a line break', { token: `${TOKEN}\nx: y` }, /token holds spaces, line breaks/],
    ['a token beyond ASCII', { token: `${TOKEN}ü` }, /token holds spaces, line breaks/],
    ['a token that is no text', { token: 5 }, /token is missing or blank/],
    ['no publish', { publish: undefined }, /publish\.payout is missing/],
    ['no payout rule', { publish: {} }, /publish\.payout is missing/],
    ['a share above 1', { publish: { payout: { share: 60 } } }, /publish\.payout is missing or not a rule/],
    ['a fetch that is none', { fetch: 'fetch' }, /fetch is not a function/],
    ['an onIssue that is none', { onIssue: true }, /onIssue is not a function/],
    ['no time', { timeoutMs: 0 }, /timeoutMs is not a number of milliseconds above 0/],
    ['an endless time', { timeoutMs: Number.POSITIVE_INFINITY }, /timeoutMs is not/],
    ['a time that is text', { timeoutMs: '10' }, /timeoutMs is not/],
  ])('refuses %s, saying what to write and never the token', (_, overrides, message) => {
    let error: unknown;
    try {
      create(overrides);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toMatch(/^gokart-offers: createOfferSource: /);
    expect((error as Error).stack).not.toContain(TOKEN);
  });

  it('refuses to be made of nothing', () => {
    expect(() => createOfferSource(undefined as unknown as OfferSourceOptions)).toThrow(/the options are missing/);
  });

  it('refuses to run in a browser, where every visitor could read the token', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    expect(() => create({})).toThrow(/running in a browser, .* Create the source on your server/);
  });

  it('runs in a worker, which has neither window nor document', () => {
    vi.stubGlobal('self', {});
    expect(() => create({})).not.toThrow();
  });

  it('demands a payout rule of the compiler too', () => {
    // @ts-expect-error publish.payout is required
    const noPayout: OfferSourceOptions = { baseUrl: BASE_URL, token: TOKEN, publish: {} };
    // @ts-expect-error one of tenant and baseUrl, not both
    const both: OfferSourceOptions = { ...good, tenant: 'acme', baseUrl: BASE_URL };
    // @ts-expect-error one of tenant and baseUrl
    const neither: OfferSourceOptions = { token: TOKEN, publish: { payout: 'hidden' } };
    expect([noPayout, both, neither]).toHaveLength(3);
  });
});
