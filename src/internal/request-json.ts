import { isUnsuccessful, readEnvelope } from '../model/envelope.js';
import { isOfferError, OfferError, type OfferErrorKind } from '../model/offer-error.js';
import { type Correspondent, errorText } from './error-text.js';
import { readRelayedError } from './relayed-error.js';
import { parseRetryAfter } from './retry-after.js';

/** One GET of JSON. */
export interface JsonRequest extends Correspondent {
  /** Absolute, or relative where the platform's `fetch` takes that. */
  url: string;
  /** What sends it: `fetch`, or something that answers like it. */
  fetch: (url: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'text'>>;
  /** Request headers. */
  headers?: Record<string, string> | undefined;
  /** Ends it early; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
}

const KINDS: Record<number, OfferErrorKind> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
  504: 'timeout',
};

/**
 * Gets JSON, and turns everything that can go wrong into an {@link OfferError}: no answer, too late, a failing status,
 * an answer that says `isSuccessful: false`, or one that is no JSON. Only the caller's own abort is thrown as it is.
 */
export async function requestJson(request: JsonRequest): Promise<unknown> {
  const { signal } = request;
  signal?.throwIfAborted();
  // Not `AbortSignal.timeout`, which no test's clock can move and which runs on after the answer.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), request.timeoutMs);
  const stop = AbortSignal.any(signal ? [signal, late.signal] : [late.signal]);
  // Not every `fetch` that is handed in heeds its signal.
  const stopped = new Promise<never>((_, reject) => {
    stop.onabort = () => reject(stop.reason);
  });
  try {
    return await Promise.race([ask(request, stop), stopped]);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (isOfferError(cause)) throw cause;
    const kind = late.signal.aborted ? 'timeout' : 'network';
    throw new OfferError(errorText(kind, request), { kind, cause });
  } finally {
    clearTimeout(timer);
    // Node keeps what listens to a signal made of others, and with it the answer.
    stop.onabort = null;
  }
}

async function ask(request: JsonRequest, signal: AbortSignal): Promise<unknown> {
  const headers = { accept: 'application/json', ...request.headers };
  const response = await request.fetch(request.url, { headers, signal });
  const body = await response.text();
  const { ok, status } = response;
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // `json` stays undefined, which no JSON is.
  }
  if (ok && json !== undefined && !isUnsuccessful(json)) return json;
  const relayed = readRelayedError(json);
  const said = { ...readEnvelope(json), ...relayed };
  const kind = said.kind ?? KINDS[status] ?? (ok && json === undefined ? 'malformed' : 'server');
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), Date.now()) ?? said.retryAfterMs ?? null;
  // Another page's "not found" says nothing of the offer. A failing gateway may still be one that leads to the handler.
  const isElsewhere = !relayed && status < 500 && kind !== 'rate-limited';
  throw new OfferError(errorText(kind, request, status, isElsewhere), { ...said, kind, status, retryAfterMs });
}
