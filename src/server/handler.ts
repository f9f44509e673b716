import { answerFailure, answerNotThere, answerPage, answerReady } from './answers.js';
import { type Cors, toCors } from './cors.js';
import { ownFailure, retryAfterHeader, toFailure } from './failure.js';
import { answerGo } from './go.js';
import { goOn } from './go-on.js';
import { type CheckedHandlerOptions, checkHandlerOptions, type OfferHandlerOptions } from './handler-options.js';
import { readListParams } from './list-params.js';
import { toPage } from './pages.js';
import { MAX_URL_LENGTH, refuseRequest } from './refuse-request.js';
import { matchRoute, type Route } from './route.js';
import type { ReadyAnswer } from './source.js';

/**
 * Answers a request; never throws or rejects. Mount it in any runtime with web `Request` and `Response`. What it has ready
 * it answers without a promise, which servers send faster; `await` takes both.
 */
export type OfferHandler = (request: Request) => Response | Promise<Response>;

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
  return (request) => {
    const at = Date.now();
    const started = performance.now();
    const route = matchRoute(toPathname(request.url), checked.basePath);
    // A link is followed from anywhere.
    const cors = route.name === 'go' ? NO_CORS : toCors(request, checked.allowedOrigins);
    const finish = (response: Response): Response => {
      for (const name in cors.headers) response.headers.set(name, cors.headers[name] ?? '');
      checked.emit?.({
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
    return goOn(
      () => refuseRequest(request, route, cors) ?? answerRoute(request, route, checked, started),
      finish,
      (error) => finish(answerError(error, request, route, checked)),
    );
  };
}

const NO_CORS: Cors = { isRefused: false, headers: {} };

/** An address too long to be looked at has the path of none of ours. Not by a `URL`, as none of ours needs to be decoded. */
function toPathname(url: string): string {
  if (url.length > MAX_URL_LENGTH) return '';
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.slice(start).search(/[?#]/);
  return end < 0 ? url.slice(start) : url.slice(start, start + end);
}

function answerRoute(
  request: Request,
  route: Route,
  options: CheckedHandlerOptions,
  started: number,
): Response | Promise<Response> {
  if (route.name === 'go') return answerGo(request, route.offerId ?? '', options);
  const { source } = options;
  const answer = (ready: ReadyAnswer) =>
    answerReady(ready, request.headers.get('if-none-match'), performance.now() - started);
  // Looked up where something has to be waited for: in some runtimes it is costly.
  const reading = {
    get signal() {
      return request.signal;
    },
  };
  if (route.offerId !== null) {
    const { offerId } = route;
    return goOn(() => source.answerOffer(offerId, reading), answer);
  }
  const { params, problem } = readListParams(new URL(request.url).searchParams);
  if (problem !== null) return answerFailure(ownFailure('bad-request', 400, problem));
  return goOn(() => source.answerList(params, reading), answer);
}

// `signal` is not there in every runtime, whatever the types say.
function answerError(error: unknown, request: Request, route: Route, { emit }: CheckedHandlerOptions): Response {
  if (request.signal?.aborted) return new Response(null, { status: HUNG_UP, headers: { 'cache-control': 'no-store' } });
  const failure = toFailure(error);
  if (failure.status !== 404) emit?.({ type: 'error', at: new Date().toISOString(), offerId: route.offerId, error });
  if (route.name === 'go') return answerPage(toPage(failure), retryAfterHeader(failure));
  return failure.kind === 'not-found' ? answerNotThere(failure) : answerFailure(failure);
}
