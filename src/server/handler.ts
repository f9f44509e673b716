import { answerFailure, answerNotThere, answerPage, answerReady } from './answers.js';
import { type Cors, toCors } from './cors.js';
import { ownFailure, retryAfterHeader, toFailure } from './failure.js';
import { answerGo } from './go.js';
import { type CheckedHandlerOptions, checkHandlerOptions, type OfferHandlerOptions } from './handler-options.js';
import { readListParams } from './list-params.js';
import { toPage } from './pages.js';
import { MAX_URL_LENGTH, refuseRequest } from './refuse-request.js';
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
 * JSON may be kept by any cache for as long as the source keeps it (`Cache-Control`, `Age`, `ETag`); `/go` by none.
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
    const at = Date.now();
    const started = performance.now();
    const route = matchRoute(toPathname(request.url), checked.basePath);
    // A link is followed from anywhere.
    const cors = route.name === 'go' ? NO_CORS : toCors(request, checked.allowedOrigins);
    const response = await answer(request, route, cors, checked, started);
    for (const name in cors.headers) response.headers.set(name, cors.headers[name] ?? '');
    checked.emit({
      type: 'request',
      at: new Date(at).toISOString(),
      method: request.method,
      route: route.name,
      offerId: route.offerId,
      status: response.status,
      durationMs: performance.now() - started,
    });
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

const NO_CORS: Cors = { isRefused: false, headers: {} };

/** An address too long to be looked at has the path of none of ours. */
function toPathname(url: string): string {
  return url.length > MAX_URL_LENGTH ? '' : new URL(url).pathname;
}

async function answer(
  request: Request,
  route: Route,
  cors: Cors,
  options: CheckedHandlerOptions,
  started: number,
): Promise<Response> {
  const refusal = refuseRequest(request, route, cors);
  if (refusal !== null) return refusal;
  try {
    return await answerRoute(request, route, options, started);
  } catch (error) {
    return answerError(error, request, route, options);
  }
}

async function answerRoute(
  request: Request,
  route: Route,
  options: CheckedHandlerOptions,
  started: number,
): Promise<Response> {
  if (route.name === 'go') return answerGo(request, route.offerId ?? '', options);
  // Looked up where something has to be waited for: in some runtimes it is costly.
  const reading = {
    get signal() {
      return request.signal;
    },
  };
  const ifNoneMatch = request.headers.get('if-none-match');
  if (route.offerId !== null) {
    const ready = await options.source.answerOffer(route.offerId, reading);
    return answerReady(ready, ifNoneMatch, performance.now() - started);
  }
  const { params, problem } = readListParams(new URL(request.url).searchParams);
  if (problem !== null) return answerFailure(ownFailure('bad-request', 400, problem));
  return answerReady(await options.source.answerList(params, reading), ifNoneMatch, performance.now() - started);
}

// `signal` is not there in every runtime, whatever the types say.
function answerError(error: unknown, request: Request, route: Route, { emit }: CheckedHandlerOptions): Response {
  if (request.signal?.aborted) return new Response(null, { status: HUNG_UP, headers: { 'cache-control': 'no-store' } });
  const failure = toFailure(error);
  if (failure.status !== 404) emit({ type: 'error', at: new Date().toISOString(), offerId: route.offerId, error });
  if (route.name === 'go') return answerPage(toPage(failure), retryAfterHeader(failure));
  return failure.kind === 'not-found' ? answerNotThere(failure) : answerFailure(failure);
}
