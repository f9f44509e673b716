import { createOfferHandler, createOfferSource, type OfferApi, type OfferHandler } from 'gokart-offers-react/server';
import { createSandbox } from 'gokart-offers-react/testing';

/** What the environment says. Workers hand it over with each request; elsewhere it is `process.env`. */
export interface Environment {
  /** Your tenant's name; without it, sample offers from an API in memory stand in its place. */
  GOKART_TENANT?: string | undefined;
  /** The API token of that tenant. */
  GOKART_TOKEN?: string | undefined;
}

/** What a partner writes once, whatever runs it: where offers come from, and what answers the pages. */
export function createOffers(env: Environment): OfferHandler {
  return createOfferHandler({
    source: createOfferSource({ ...apiOf(env), publish: { payout: { share: 0.6 } } }),
    // As the browser sees it: no runtime here cuts anything off the path before the handler reads it.
    basePath: '/api/offers',
    member: (request) => /(?:^|; )member=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null,
    signInUrl: '/sign-in',
  });
}

function apiOf({ GOKART_TENANT: tenant, GOKART_TOKEN: token }: Environment): Api {
  if (tenant) return { tenant, token };
  const { baseUrl, fetch } = createSandbox({ token: 'local' });
  return { baseUrl, fetch, token: 'local' };
}

type Api = OfferApi & { token: string | undefined; fetch?: typeof fetch };
