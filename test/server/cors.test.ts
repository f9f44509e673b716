import { describe, expect, it } from 'vitest';
import { createOfferHandler } from '../../src/server/index.js';
import { createSource, ID } from './api.js';

const SHOP = 'https://shop.example';
const OTHER = 'https://other.example';

function createSite(allowedOrigins?: string[]) {
  const { source, requests } = createSource();
  const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => 'm-42', allowedOrigins });
  const ask = (headers: Record<string, string>, path = `/${ID}`, method = 'GET') =>
    handler(new Request(`${SHOP}/api/offers${path}`, { method, headers }));
  return { ask, requests };
}

/** What a browser looks at, and what a cache does. */
const corsOf = ({ status, headers }: Response) => [
  status,
  headers.get('access-control-allow-origin'),
  headers.get('vary'),
];

describe.each<[string, string[] | undefined, Record<string, string>, (string | number | null)[]]>([
  ['no page of another site', undefined, {}, [200, null, null]],
  ['no page of another site', undefined, { origin: OTHER }, [403, null, null]],
  ['no page of another site', undefined, { origin: 'null' }, [403, null, null]],
  ['no page of another site', undefined, { origin: SHOP }, [200, null, null]],
  ['no page of another site', undefined, { origin: 'http://shop.example' }, [200, null, null]],
  [
    'no page of another site',
    undefined,
    { origin: 'https://front.example', 'sec-fetch-site': 'same-origin' },
    [200, null, null],
  ],
  ['no page of another site', undefined, { origin: SHOP, 'sec-fetch-site': 'cross-site' }, [403, null, null]],
  [
    'no page of another site',
    undefined,
    { origin: 'https://front.example', 'x-forwarded-host': 'front.example' },
    [200, null, null],
  ],
  ['the one named', [OTHER], {}, [200, null, 'origin']],
  ['the one named', [OTHER], { origin: OTHER }, [200, OTHER, 'origin']],
  ['the one named', [OTHER], { origin: SHOP }, [200, null, 'origin']],
  ['the one named', [OTHER], { origin: 'https://third.example' }, [403, null, 'origin']],
  ['the one named', [OTHER], { origin: 'https://other.example.evil.example' }, [403, null, 'origin']],
  ['the one named', [OTHER], { origin: 'http://other.example' }, [403, null, 'origin']],
  ['the one named', [OTHER], { origin: 'null' }, [403, null, 'origin']],
  ['all', ['*'], { origin: OTHER }, [200, '*', null]],
  ['all', ['*'], { origin: 'null' }, [200, '*', null]],
  ['all', ['*'], {}, [200, '*', null]],
])('with %s let in (%j), asked with %j', (_, allowed, headers, expected) => {
  it('an offer is answered so', async () => {
    const { ask, requests } = createSite(allowed);
    const response = await ask(headers);
    expect(corsOf(response)).toEqual(expected);
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
    if (expected[0] === 403) {
      expect(requests).toEqual([]);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.json()).toMatchObject({ error: { kind: 'origin-refused', status: 403 } });
    }
  });

  it('and a click from there is none of it', async () => {
    const { ask } = createSite(allowed);
    expect(corsOf(await ask(headers, `/${ID}/go`))).toEqual([302, null, null]);
  });
});

describe('a browser that asks beforehand', () => {
  const preflight = (origin: string) => ({
    origin,
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'x-session',
  });

  it('is told what it may, where it may', async () => {
    const { ask, requests } = createSite([OTHER]);
    const response = await ask(preflight(OTHER), '', 'OPTIONS');
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': OTHER,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'x-session',
      'access-control-expose-headers': 'age, etag, retry-after, server-timing',
      'access-control-max-age': '7200',
      'cache-control': 'no-store',
      vary: 'origin',
    });
    expect(requests).toEqual([]);
  });

  it.each([
    ['an origin that is not named', [OTHER], preflight('https://third.example'), 403],
    ['no origin named at all', undefined, preflight(OTHER), 403],
    ['no origin', [OTHER], {}, 405],
  ])('is refused with %s', async (_, allowed, headers, status) => {
    const response = await createSite(allowed).ask(headers as Record<string, string>, `/${ID}`, 'OPTIONS');
    expect(response.status).toBe(status);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});

it('a failure can be read by the page that may read the offer', async () => {
  const { ask } = createSite([OTHER]);
  const response = await ask({ origin: OTHER }, '?page=x');
  expect(corsOf(response)).toEqual([400, OTHER, 'origin']);
});

it.each([
  ['a path', ['https://a.example/x']],
  ['a slash at the end', ['https://a.example/']],
  ['no scheme', ['a.example']],
  ['a text', 'https://a.example'],
  ['a number', [1]],
])('is not made with %s as an origin', (_, allowedOrigins) => {
  expect(() => createSite(allowedOrigins as string[])).toThrow(/allowedOrigins is not a list of origins/);
});
