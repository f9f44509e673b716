import { answerFailure, answerJson, answerPage } from './answers.js';
import { ownFailure, retryAfterHeader, toFailure } from './failure.js';
import { answerGo } from './go.js';
import { type CheckedHandlerOptions, checkHandlerOptions, type OfferHandlerOptions } from './handler-options.js';
import { readListParams } from './list-params.js';
import { ONLY_GET, toPage } from './pages.js';
import { matchRoute, type Route } from './route.js';

/** Answers a request; never rejects. Mount it in any runtime with web `Request` and `Response`. */
export type OfferHandler = (request: Request) => Promise<Response>;

/** What nginx logs for a visitor who hung up: nobody reads the answer, but events can tell it from a failure. */
const HUNG_UP = 499;

/**
 * Serves offers to the partner's own pages:
 *
 * - GET and HEAD `{basePath}/{uuid}`: an offer as JSON
 * - GET and HEAD `{basePath}?page&pageSize&search&offerType&orderBy&ascending`: a page of offers as JSON
 * - GET `{basePath}/{uuid}/go`: sends a visitor to the advertiser, with a new click id
 *
 * Nothing of a visitor's request is passed on to the API, and nothing of the API's answer but published offers comes back.
 *
 * @throws {TypeError} for options that cannot work.
 *
 * @example
 * export const handler = createOfferHandler({
 *   source,
 *   basePath: '/api/offers',
 *   member: (request) => sessionOf(request)?.userId ?? null,
 *   signInUrl: '/sign-in',
 * });
 */
export function createOfferHandler(options: OfferHandlerOptions): OfferHandler {
  const checked = checkHandlerOptions(options);
  return async (request) => {
    const at = new Date().toISOString();
    const started = performance.now();
    const route = matchRoute(new URL(request.url).pathname, checked.basePath);
    const response = await answer(request, route, checked);
    checked.emit({
      type: 'request',
      at,
      method: request.method,
      route: route.name,
      offerId: route.offerId,
      status: response.status,
      durationMs: performance.now() - started,
    });
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

async function answer(request: Request, route: Route, options: CheckedHandlerOptions): Promise<Response> {
  if (route.name === 'unknown') {
    return answerFailure(
      ownFailure('not-found', 404, 'There is nothing at this address. Ask for {basePath}/{offer id}.'),
    );
  }
  if (!route.allow.split(', ').includes(request.method)) return refuseMethod(route);
  try {
    return await answerRoute(request, route, options);
  } catch (error) {
    return answerError(error, request, route, options);
  }
}

async function answerRoute(request: Request, route: Route, options: CheckedHandlerOptions): Promise<Response> {
  const { signal } = request;
  if (route.offerId === null) {
    const { params, problem } = readListParams(new URL(request.url).searchParams);
    if (problem !== null) return answerFailure(ownFailure('bad-request', 400, problem));
    return answerJson(await options.source.listOffers(params, { signal }));
  }
  if (route.name === 'go') return answerGo(request, route.offerId, options);
  return answerJson(await options.source.getOffer(route.offerId, { signal }));
}

// `signal` is not there in every runtime, whatever the types say.
function answerError(error: unknown, request: Request, route: Route, { emit }: CheckedHandlerOptions): Response {
  if (request.signal?.aborted) return new Response(null, { status: HUNG_UP, headers: { 'cache-control': 'no-store' } });
  const failure = toFailure(error);
  if (failure.status !== 404) emit({ type: 'error', at: new Date().toISOString(), offerId: route.offerId, error });
  return route.name === 'go' ? answerPage(toPage(failure), retryAfterHeader(failure)) : answerFailure(failure);
}

function refuseMethod({ name, allow }: Route): Response {
  if (name === 'go') return answerPage(ONLY_GET, { allow });
  return answerFailure(ownFailure('method-not-allowed', 405, `This address answers ${allow} only.`), { allow });
}
