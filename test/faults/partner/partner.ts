import { dehydrate, QueryClient } from '@tanstack/react-query';
import type { Offer } from '../../../src/model/types.js';
import { offerQueryOptions } from '../../../src/query/offer-query-options.js';
import { createOfferHandler, createOfferSource, type OfferHandler } from '../../../src/server/index.js';
import { createSandbox, type Sandbox, type SandboxFault, sampleOffers } from '../../../src/testing/index.js';

/** How a test wants its partner. */
export interface PartnerSettings {
  /** What the API has. @default every sample */
  offers?: readonly Offer[] | undefined;
  /** How long each of the API's answers takes, in milliseconds. @default 0 */
  latencyMs?: number | undefined;
}

/** What a test may change of its partner. */
export interface PartnerChange extends PartnerSettings {
  /** What goes wrong from now on, by offer id, for `list` or for `*`; `null`: nothing. */
  faults?: Record<string, SandboxFault | null> | undefined;
}

/** A partner's server: the real source and handler over the API in memory. */
export interface Partner {
  handler: OfferHandler;
  change: (change: PartnerChange) => void;
  /** How many calls have reached the API. */
  calls: () => number;
  /** What a server component does: prefetches an offer, and writes down what it has. */
  prefetch: (id: string) => Promise<unknown>;
}

/** How long the source waits for the API, in milliseconds: long enough to answer, short enough to be waited for. */
const PATIENCE_MS = 150;
const TOKEN = 'faults';

/** A partner whose handler is mounted at `basePath`; pages ask for it at `baseUrl`. */
export function createPartner(basePath: string, baseUrl: string, settings: PartnerSettings): Partner {
  let current: PartnerSettings = settings;
  let before = 0;
  const open = (): Sandbox =>
    createSandbox({
      token: TOKEN,
      offers: current.offers ?? Object.values(sampleOffers),
      latencyMs: current.latencyMs,
    });
  let sandbox = open();
  const source = createOfferSource({
    baseUrl: sandbox.baseUrl,
    token: TOKEN,
    fetch: (input, init) => sandbox.fetch(input, init),
    publish: { payout: 'as-is' },
    timeoutMs: PATIENCE_MS,
    requestsPerMinute: 10_000,
  });
  return {
    handler: createOfferHandler({ source, basePath, member: () => 'm-42', allowedOrigins: ['*'] }),
    change({ faults = {}, ...rest }) {
      if (Object.keys(rest).length > 0) {
        current = { ...current, ...rest };
        before += sandbox.requests.length;
        sandbox = open();
      }
      for (const [target, fault] of Object.entries(faults)) sandbox.setFault(target, fault);
    },
    calls: () => before + sandbox.requests.length,
    async prefetch(id) {
      const queryClient = new QueryClient();
      await queryClient.prefetchQuery(offerQueryOptions(id, { baseUrl, getOffer: source.getOffer }));
      return dehydrate(queryClient);
    },
  };
}
