import { answerFailure, answerPage } from './answers.js';
import { answerPreflight, type Cors } from './cors.js';
import { ownFailure } from './failure.js';
import { ONLY_GET } from './pages.js';
import type { Route } from './route.js';

/** No address of ours is near this: the longest is a list with a search of 200 characters, each up to 12 bytes encoded. */
export const MAX_URL_LENGTH = 4096;

/** The answer to a request for which nothing has to be looked up; `null` for one that is to be answered. */
export function refuseRequest(request: Request, route: Route, cors: Cors): Response | null {
  const { url, method, headers } = request;
  if (url.length > MAX_URL_LENGTH) {
    const text = `The address is longer than ${MAX_URL_LENGTH} characters. Shorten the search.`;
    return answerFailure(ownFailure('bad-request', 414, text));
  }
  if (route.name === 'unknown') {
    const text = 'There is nothing at this address. Ask for {basePath}/{offer id}.';
    return answerFailure(ownFailure('not-found', 404, text));
  }
  if (cors.isRefused) {
    const text =
      'Pages of this origin may not read offers here. The operator of this server can name it in allowedOrigins.';
    return answerFailure(ownFailure('origin-refused', 403, text));
  }
  if (method === 'OPTIONS' && 'access-control-allow-origin' in cors.headers && headers.has('origin')) {
    return answerPreflight(request, cors, route.methods.join(', '));
  }
  if (!route.methods.includes(method)) {
    const allow = route.methods.join(', ');
    if (route.name === 'go') return answerPage(ONLY_GET, { allow });
    return answerFailure(ownFailure('method-not-allowed', 405, `This address answers ${allow} only.`), { allow });
  }
  const length = headers.get('content-length');
  if ((length !== null && length.trim() !== '0') || headers.has('transfer-encoding')) {
    return answerFailure(
      ownFailure('bad-request', 413, 'The request has a body, and nothing here reads one. Send none.'),
    );
  }
  return null;
}
