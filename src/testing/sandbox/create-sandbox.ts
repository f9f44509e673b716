import { sampleOffers } from '../create-sample-offers.js';
import { FaultPlan } from './fault-plan.js';
import { VENDOR_SECRETS } from './faults.js';
import { toPostback } from './postback.js';
import type { Sandbox, SandboxOptions, SandboxRequest, ServableOffer } from './sandbox.js';
import { answerCall } from './vendor.js';
import { wait } from './wait.js';

/**
 * The Partner Offer API in memory, with its token check, envelope, paging and faults: what a partner develops and tests
 * against without an account. Only web standards, so it runs in Node, in a browser and in a worker.
 *
 * @throws TypeError without a token, or when something in `offers` has no id.
 * @example
 * const sandbox = createSandbox({ token: 'local', offers: [sampleOffers.sixStepLadder], latencyMs: 200 });
 * const source = createOfferSource({ baseUrl: sandbox.baseUrl, token: 'local', fetch: sandbox.fetch, publish: { payout: 'as-is' } });
 * sandbox.setFault('*', { kind: 'rate-limited', times: 1, retryAfter: '5' });
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { token, latencyMs = 0, shape = 'plain' } = options;
  if (typeof token !== 'string' || token.trim() === '') {
    throw new TypeError(
      'createSandbox: `token` is missing or blank, so no caller could be let in. Pass any text, such as "local".',
    );
  }
  const plan = new FaultPlan(options.faults);
  const vendor = { catalogue: toCatalogue(options.offers ?? Object.values(sampleOffers)), plan, shape };
  const requests: SandboxRequest[] = [];

  return {
    baseUrl: 'https://api.brightwheels.example',
    requests,
    secrets: VENDOR_SECRETS,
    setFault: (target, fault) => plan.set(target, fault),
    complete: (trackingUrl, event, completion) => toPostback(vendor.catalogue, trackingUrl, event, completion),
    async fetch(input, init) {
      const sent = new Request(input, init);
      // The signal of `init` itself: a Request's own follows it, but only as long as the Request is alive.
      const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
      signal?.throwIfAborted();
      const url = new URL(sent.url);
      const request: SandboxRequest = {
        method: sent.method,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headerNames: [...sent.headers.keys()].sort(),
        authorised: sent.headers.get('authorization') === `ApiToken ${token}`,
        outcome: null,
      };
      requests.push(request);
      try {
        if (latencyMs > 0) await wait(latencyMs, signal);
        const response = await answerCall(vendor, request, signal);
        request.outcome = response.status;
        return response;
      } catch (error) {
        request.outcome = signal?.aborted ? 'aborted' : 'failed';
        throw error;
      }
    },
  };
}

function toCatalogue(offers: Iterable<ServableOffer>): Map<string, Readonly<Record<string, unknown>>> {
  const catalogue = new Map<string, Readonly<Record<string, unknown>>>();
  for (const entry of offers) {
    const offer = ('wire' in entry ? entry.wire : entry) as Readonly<Record<string, unknown>>;
    if (typeof offer.id !== 'string') {
      throw new TypeError(
        'createSandbox: an entry of `offers` has no `id`. Pass samples, offers of the API or offers of the model.',
      );
    }
    catalogue.set(offer.id.toLowerCase(), offer);
  }
  return catalogue;
}
