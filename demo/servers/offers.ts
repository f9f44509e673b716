import { createOfferHandler, createOfferSource, type OfferApi, type OfferHandler } from 'gokart-offers-react/server';
import { createSandbox } from 'gokart-offers-react/testing';

/**
 * What the environment says: GOKART_TENANT, your tenant's name, and GOKART_TOKEN, its API token. Without a tenant, sample
 * offers from an API in memory stand in its place. Workers hand it over with each request; elsewhere it is `process.env`.
 */
export type Environment = Readonly<Record<string, string | null | undefined>>;

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
  if (tenant) return { tenant, token: token ?? undefined };
  const { baseUrl, fetch } = createSandbox({ token: 'local' });
  return { baseUrl, fetch, token: 'local' };
}

type Api = OfferApi & { token: string | undefined; fetch?: typeof fetch };
