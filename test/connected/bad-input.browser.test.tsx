import { focusManager } from '@tanstack/react-query';
import { act, cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createOfferClient,
  OfferCard,
  OfferEmbed,
  type OfferErrorKind,
  OfferProvider,
  PayoutBadge,
} from '../../src/index.js';
import { requestJson } from '../../src/internal/request-json.js';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { isOfferError } from '../../src/model/offer-error.js';
import { createOfferHandler, type OfferSource } from '../../src/server/index.js';
import { lifetimeOf } from '../../src/server/lifetime.js';
import { createSandbox, type SandboxFaultKind } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';
import { answerTo, samples } from './bad-input/arbitraries.js';
import { expectHarmless, hasRun, proveTrapWorks } from './bad-input/traps.js';

const ID = samples.singleEvent.wire.id;
const REWARD = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };

// The decoder is loaded on demand, in a time of its own that no test's clock moves.
beforeAll(async () => void (await import('../../src/client/decode-on-demand.js')));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Retries wait while a page is hidden, as one of several that are tested side by side may be.
  focusManager.setFocused(true);
});
afterEach(() => {
  vi.useRealTimers();
  focusManager.setFocused(undefined);
  expect(hasRun(), 'something of the input was executed').toBe(false);
});
afterAll(async () => {
  expect(hasRun()).toBe(false);
  await proveTrapWorks();
});

/** An embed whose requests are answered by `ask`, which takes the place of the network. */
const mount = (id: string, ask: (request: Request) => Response | Promise<Response>) => {
  const fetch: typeof globalThis.fetch = async (url, init) =>
    ask(new Request(new URL(String(url), location.origin), init));
  const client = createOfferClient({ baseUrl: '/api/offers', fetch });
  return render(
    <OfferProvider client={client} reward={REWARD} onLoadError={() => {}}>
      <OfferEmbed id={id} />
    </OfferProvider>,
  ).container;
};

/** Lets time pass, retries included, until the embed shows something else than that it loads. */
const settle = async (container: Element) => {
  for (let second = 0; second < 120; second++) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(second === 0 ? 0 : 1000);
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
    if (container.querySelector('[role=alert], article')) return;
  }
};

/** Asserts that there is a card with a name and a link, or a failure with a sentence; returns which. */
const expectCardOrFailure = (container: Element): 'card' | OfferErrorKind => {
  expectHarmless(container);
  const article = container.querySelector('article');
  if (article) {
    expect(article.querySelector('h3')?.textContent?.trim()).toBeTruthy();
    const link = article.querySelector('a.gko-link');
    // What has ended, or not begun, leads nowhere.
    if (article.dataset.state !== 'running') expect(link).toHaveAttribute('aria-disabled', 'true');
    else expect(link?.getAttribute('href')).toMatch(/^\/api\/offers\/[0-9a-f-]{36}\/go$/);
    return 'card';
  }
  const alert = container.querySelector<HTMLElement>('[role=alert]');
  expect(alert?.textContent?.trim(), 'neither a card nor a failure').toBeTruthy();
  return alert?.dataset.kind as OfferErrorKind;
};

/**
 * The real handler over a source that asks as the real one does, which refuses to run in a browser; that one meets the
 * same input in bad-input.test.ts.
 */
const behindHandler = (fetch: typeof globalThis.fetch) => {
  const getOffer = async (id: string, { signal }: { signal?: AbortSignal } = {}) => {
    const url = `https://api.brightwheels.example/api/v1/sdk-offer-management/partner/${id}`;
    const headers = { authorization: 'ApiToken local' };
    const who = { who: 'The API', whenRefused: '', timeoutMs: 5000 };
    return decodeOffer(await requestJson({ url, headers, fetch, signal, ...who })).offer;
  };
  const answerOffer: OfferSource['answerOffer'] = async (id, options) => {
    const readAt = Date.now();
    const json = new TextEncoder().encode(JSON.stringify(await getOffer(id, options)));
    return { json, revision: '', readAt, lifetime: lifetimeOf(readAt, 0), cache: 'miss' };
  };
  const none = () => Promise.reject();
  const source: OfferSource = {
    getOffer,
    answerOffer,
    listOffers: none,
    answerList: none,
    getTrackingUrl: none,
    getTrackedOffer: none,
  };
  return createOfferHandler({ source, basePath: '/api/offers' });
};

describe('every sample', () => {
  it.each(Object.entries(samples))('%s is a card, through the whole of the way', async (_, { wire }) => {
    const sandbox = createSandbox({ token: 'local', offers: Object.values(samples) });
    const container = mount(wire.id, behindHandler(sandbox.fetch));
    await settle(container);
    expect(expectCardOrFailure(container)).toBe('card');
  });
});

describe('every fault of the API', () => {
  const faults: [SandboxFaultKind, OfferErrorKind][] = [
    ['timeout', 'timeout'],
    ['network', 'network'],
    ['truncated', 'malformed'],
    ['html', 'malformed'],
    ['server', 'server'],
    ['unsuccessful', 'server'],
    ['wrong-page', 'malformed'],
    ['unauthorized', 'unauthorized'],
    ['forbidden', 'forbidden'],
    ['not-found', 'not-found'],
    ['rate-limited', 'rate-limited'],
  ];

  describe.each(faults)('%s', (fault, kind) => {
    it('is a failure that says so, behind the handler, in nobody else’s words', async () => {
      const sandbox = createSandbox({ token: 'local', faults: { '*': fault } });
      const container = mount(ID, behindHandler(sandbox.fetch));
      await settle(container);
      expect(expectCardOrFailure(container)).toBe(kind);
      expect(sandbox.secrets.filter((secret) => container.innerHTML.includes(secret))).toEqual([]);
    });

    it('is a failure where the handler itself answers like that', async () => {
      const sandbox = createSandbox({ token: 'local', faults: { '*': fault } });
      const container = mount(ID, ({ signal }) =>
        sandbox.fetch(`${sandbox.baseUrl}/api/v1/sdk-offer-management/partner/${ID}`, {
          headers: { authorization: 'ApiToken local' },
          signal,
        }),
      );
      await settle(container);
      expect(expectCardOrFailure(container)).toBe(kind);
      expect(sandbox.secrets.filter((secret) => container.innerHTML.includes(secret))).toEqual([]);
    });
  });
});

describe('random answers', { timeout: 60_000 }, () => {
  const RUNS = { numRuns: 100 };
  const outcomes = new Map<string, number>();
  const check = (ask: (json: unknown) => (request: Request) => Response | Promise<Response>) =>
    fc.assert(
      fc
        .asyncProperty(answerTo(ID), async (json) => {
          const container = mount(ID, ask(json));
          await settle(container);
          const outcome = expectCardOrFailure(container);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        })
        .afterEach(cleanup),
      RUNS,
    );

  it('tell the developer once, before the others, of an amount that nothing can write', () => {
    expectConsole('warn', /a payout is negative, 10\^21 or more/);
    render(<PayoutBadge payout={1e21} reward={{ currency: 'USD' }} />);
    cleanup();
  });

  it('of the API are a card or a failure', () => check((json) => behindHandler(async () => Response.json(json))));

  it('of a handler are a card or a failure', () => check((json) => async () => Response.json(json)));

  it('that decode make a card wherever they are shown', () =>
    fc.assert(
      fc
        .property(answerTo(ID), (json) => {
          let offer: ReturnType<typeof decodeOffer>['offer'];
          try {
            offer = decodeOffer(json).offer;
          } catch (error) {
            expect(isOfferError(error) && error.kind === 'malformed', String(error)).toBe(true);
            return;
          }
          const card = <OfferCard offer={offer} reward={{ currency: 'USD' }} baseUrl="/api/offers" locale="ar" />;
          expect(expectCardOrFailure(render(card).container)).toBe('card');
        })
        .afterEach(cleanup),
      RUNS,
    ));

  it('were of both sorts, so that neither went untried', () => {
    expect(outcomes.get('card')).toBeGreaterThan(20);
    expect(outcomes.get('malformed')).toBeGreaterThan(20);
  });
});
