import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';
import { createSandbox, type SandboxFault, sampleOffers } from 'gokart-offers-react/testing';
import { FAILING_PATH, failingOffers } from '../app/failing-offers.js';

const token = crypto.randomUUID();
const sandbox = createSandbox({ token, offers: [sampleOffers.sixStepLadder] });

const faults: Record<keyof typeof failingOffers, SandboxFault> = {
  recovers: { kind: 'server', times: 2 },
  timeout: 'timeout',
  server: 'server',
  network: 'network',
  'rate-limited': { kind: 'rate-limited', retryAfter: String(90 * 60) },
  'not-found': 'not-found',
  forbidden: 'forbidden',
  unauthorized: 'unauthorized',
  html: 'html',
  truncated: 'truncated',
  unsuccessful: 'unsuccessful',
};

/** Makes every fault happen again from its beginning. */
export function resetFaults(): void {
  for (const [name, fault] of Object.entries(faults)) {
    sandbox.setFault(failingOffers[name as keyof typeof failingOffers].id, fault);
  }
}

resetFaults();

/**
 * The real handler over the real source, in front of an API in memory that fails. Each case has a source of its own: where
 * the API asks for a pause, a source asks for no offer at all.
 */
const handlers = new Map(
  Object.values(failingOffers).map(({ id }) => {
    const source = createOfferSource({
      baseUrl: sandbox.baseUrl,
      token,
      fetch: sandbox.fetch,
      timeoutMs: 500,
      publish: { payout: { share: 0.6 } },
    });
    return [id, createOfferHandler({ source, basePath: FAILING_PATH, member: () => null })];
  }),
);

/** Answers below {@link FAILING_PATH}. */
export function answerFailing(request: Request): Response | Promise<Response> {
  const id = new URL(request.url).pathname.split('/')[3] ?? '';
  const handler = handlers.get(id) ?? handlers.get(failingOffers['not-found'].id);
  return handler ? handler(request) : new Response(null, { status: 404 });
}
