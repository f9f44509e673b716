import { createOfferHandler, createOfferSource } from 'gokart-offers-react/server';
import { createSandbox, type SandboxFault, sampleOffers } from 'gokart-offers-react/testing';
import { FAILING_PATH, failingOffers } from '../app/failing-offers.js';

const token = crypto.randomUUID();
const sandbox = createSandbox({ token, offers: [sampleOffers.sixStepLadder] });

const faults: Record<keyof typeof failingOffers, SandboxFault> = {
  recovers: { kind: 'server', times: 4 },
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

/** The real handler over the real source, in front of an API in memory that fails. */
export const answerFailing = createOfferHandler({
  source: createOfferSource({
    baseUrl: sandbox.baseUrl,
    token,
    fetch: sandbox.fetch,
    timeoutMs: 500,
    publish: { payout: { share: 0.6 } },
  }),
  basePath: FAILING_PATH,
  member: () => null,
});
