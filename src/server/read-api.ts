import type { Correspondent } from '../internal/error-text.js';
import { requestJson } from '../internal/request-json.js';
import { isOfferError, OfferError } from '../model/offer-error.js';
import { API_PATH } from '../model/wire-names.js';
import { readBody } from './read-body.js';
import type { CheckedSourceOptions } from './source-options.js';
import { withoutToken } from './without-token.js';

/**
 * Asks the API and decodes what it says; no failure of either holds the token. `asOf` is when it was asked, not when it
 * answered: what it says may be that old.
 */
export async function readApi<T>(
  { baseUrl, token, fetch, timeoutMs }: Pick<CheckedSourceOptions, 'baseUrl' | 'token' | 'fetch' | 'timeoutMs'>,
  path: string,
  decode: (json: unknown, options: { asOf: string }) => T,
): Promise<T> {
  const asOf = new Date().toISOString();
  try {
    const json = await requestJson({
      ...whom(timeoutMs),
      url: `${baseUrl}${API_PATH}${path}`,
      fetch: (url, init) => ask(fetch, url, init, token),
      headers: { authorization: `ApiToken ${token}` },
    });
    return decode(json, { asOf });
  } catch (error) {
    throw withoutToken(isRedirect(error) ? redirected(error.status) : error, token);
  }
}

/**
 * `fetch` that follows no redirect, as the token would go along to wherever it points, and reads no more than 8 MB. An
 * API that echoes the token must not have it passed on in an offer.
 */
async function ask(send: typeof fetch, url: string, init: RequestInit, token: string) {
  // Not 'error', which Workers refuse.
  const response = await send(url, { ...init, redirect: 'manual' });
  const { ok, status, headers } = response;
  return { ok, status, headers, text: async () => without(token, (await readBody(response)) ?? '') };
}

/** A token is long; a short one, as in a trial, could be a word of the offer's own. */
function without(token: string, text: string): string {
  return token.length < 16 ? text : text.replaceAll(token, '');
}

/** The API, as failures call it. */
export function whom(timeoutMs: number): Correspondent {
  return {
    who: 'The Partner Offer API',
    whenRefused: 'Check that `token` is valid, belongs to this tenant, and may read this offer.',
    timeoutMs,
  };
}

function isRedirect(error: unknown): error is OfferError & { status: number } {
  return isOfferError(error) && error.status !== null && error.status >= 300 && error.status < 400;
}

function redirected(status: number): OfferError {
  return new OfferError(
    `The Partner Offer API answered ${status}, a redirect, which is not followed because the token would go along. Pass the address it leads to as \`baseUrl\`, if it is the API's.`,
    { kind: 'server', status },
  );
}
