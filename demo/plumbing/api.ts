import type { OfferApi, OfferSourceOptions } from 'gokart-offers-react/server';
import { createSampleOffers, createSandbox } from 'gokart-offers-react/testing';
import { logIssue } from './log.js';

const origin = `http://localhost:${process.env.PORT}`;

/** The samples, with videos and tracking links on this machine. The first is the one the site features. */
const { sixStepLadder, ...others } = createSampleOffers({
  mediaBase: `${origin}/test/media`,
  trackingBase: `${origin}/network`,
});
const samples = [sixStepLadder, ...Object.values(others)];

/** The API in memory. It checks the token like the real one. */
function openSandbox() {
  const token = crypto.randomUUID();
  const sandbox = createSandbox({ token, offers: samples, latencyMs: 150 });
  return { baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token };
}

type Api = OfferApi & Pick<OfferSourceOptions, 'token' | 'fetch' | 'onIssue'>;

/** A real tenant where the environment names one, else the API in memory. */
export const api: Api = process.env.GOKART_TENANT?.trim()
  ? { tenant: process.env.GOKART_TENANT.trim(), token: process.env.GOKART_TOKEN, onIssue: logIssue }
  : openSandbox();

/** The name of a sample, for the page that plays its advertiser. */
export function nameOfSample(id: string): string | null {
  return samples.find(({ wire }) => wire.id === id)?.wire.name ?? null;
}
