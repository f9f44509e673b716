import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { createOfferHandler, createOfferSource } from '../../src/server/index.js';
import { createSandbox, type SandboxFault, sampleOffers } from '../../src/testing/index.js';
import { TOKEN } from './api.js';

function createSite(fault?: SandboxFault, shape: 'plain' | 'paged' = 'plain') {
  const sandbox = createSandbox({ token: TOKEN, shape, ...(fault && { faults: { '*': fault } }) });
  const source = createOfferSource({
    baseUrl: sandbox.baseUrl,
    token: TOKEN,
    fetch: sandbox.fetch,
    publish: { payout: 'as-is' },
    ...(fault === 'timeout' && { timeoutMs: 20 }),
  });
  const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => 'm-42' });
  const ask = (path: string) => handler(new Request(`https://shop.example/api/offers${path}`));
  return { ask, sandbox };
}

afterEach(() => vi.useRealTimers());

const samples = Object.entries(sampleOffers);
const shapes = ['plain', 'paged'] as const;

describe.each(shapes)('every sample, in the %s shape', (shape) => {
  it.each(samples)('%s arrives as it is published', async (_, { offer, wire }) => {
    const { ask } = createSite(undefined, shape);
    const response = await ask(`/${wire.id}`);
    expect(response.status).toBe(200);
    const relayed = await response.json();
    const { asOf, revision, termsHash } = relayed;
    expect({ ...offer, asOf, revision, termsHash }).toEqual(relayed);
    expect(revision).toMatch(/^[0-9a-f]{16}$/);
    expect(termsHash === null).toBe(offer.termsAndDisclaimers === null);
    expect(decodeOffer(relayed)).toEqual({ offer: relayed, issues: [] });
  });

  it.each(samples)('%s leads to its tracking link, or says that it cannot', async (name, { wire }) => {
    const response = await createSite(undefined, shape).ask(`/${wire.id}/go`);
    const link = decodeOffer(wire).offer.trackingUrl;
    const status = { expired: 410, notStartedYet: 404 }[name] ?? (link === null ? 502 : 302);
    expect(response.status).toBe(status);
    if (link === null || status !== 302) return;
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(link.replace(/\?.*/, ''));
    expect(location.searchParams.getAll('pub_member_id')).toEqual(['m-42']);
    expect(location.searchParams.getAll('pub_click_id')).toHaveLength(1);
  });

  it('are listed page by page', async () => {
    const { ask } = createSite(undefined, shape);
    const first = await (await ask('?pageSize=3')).json();
    const second = await (await ask('?pageSize=3&page=1')).json();
    expect(first).toMatchObject({ pageIndex: 0, pageSize: 3, totalCount: samples.length, hasNextPage: true });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(6);
  });
});

describe('every fault', () => {
  it.each<[SandboxFault & string, number, string]>([
    ['timeout', 504, 'timeout'],
    ['network', 502, 'network'],
    ['truncated', 502, 'malformed'],
    ['html', 502, 'malformed'],
    ['server', 502, 'server'],
    ['unsuccessful', 502, 'server'],
    ['wrong-page', 502, 'malformed'],
    ['unauthorized', 502, 'unauthorized'],
    ['forbidden', 502, 'forbidden'],
    ['not-found', 404, 'not-found'],
    ['rate-limited', 429, 'rate-limited'],
  ])('%s is a %i, with nothing of the vendor’s', async (fault, status, kind) => {
    const id = sampleOffers.sixStepLadder.wire.id;
    for (const path of ['', `/${id}`, `/${id}/go`]) {
      const { ask, sandbox } = createSite(fault);
      const response = await ask(path);
      expect(response.status, path).toBe(status);
      const text = await response.text();
      if (!path.endsWith('/go')) expect(JSON.parse(text)).toMatchObject({ error: { kind, status } });
      const all = JSON.stringify([...response.headers]) + text;
      for (const secret of sandbox.secrets) expect(all).not.toContain(secret);
    }
  });

  it('over, the offer is there', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { ask } = createSite({ kind: 'rate-limited', times: 1, retryAfter: '5' });
    const path = `/${sampleOffers.sixStepLadder.wire.id}`;
    const busy = await ask(path);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await ask(path)).status).toBe(429);
    vi.setSystemTime(Date.now() + 5_000);
    expect((await ask(path)).status).toBe(200);
  });
});

describe('what the sandbox was sent', () => {
  it('is the token and nothing of the visitor', async () => {
    const { ask, sandbox } = createSite();
    await ask('');
    expect(sandbox.requests).toMatchObject([
      { method: 'GET', authorised: true, headerNames: ['accept', 'authorization'] },
    ]);
  });
});
