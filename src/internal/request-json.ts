import { isUnsuccessful, readEnvelope } from '../model/envelope.js';
import { OfferError, type OfferErrorKind } from '../model/offer-error.js';
import { type Correspondent, errorText } from './error-text.js';
import { readBody } from './read-body.js';
import { readRelayedError } from './relayed-error.js';
import { parseRetryAfter } from './retry-after.js';

/** One GET of JSON. */
export interface JsonRequest extends Correspondent {
  /** Absolute, or relative where the platform's `fetch` takes that. */
  url: string;
  /** What sends it. */
  fetch: typeof globalThis.fetch;
  /** Request headers. */
  headers: Record<string, string>;
  /** Ends it early; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Whether an error beneath is kept as `cause`: not where it could hold a secret. @default true */
  keepCause?: boolean;
  /** Anything else for `fetch`, such as `redirect`. */
  init?: RequestInit;
}

const KINDS: Record<number, OfferErrorKind> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
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
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), request.timeoutMs);
  const forward = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', forward, { once: true });
  try {
    // Not every `fetch` that is handed in heeds its signal.
    return await Promise.race([ask(request, stop.signal), whenAborted(stop.signal)]);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (cause instanceof OfferError) throw cause;
    const kind = stop.signal.aborted ? 'timeout' : 'network';
    throw new OfferError(errorText(kind, request), request.keepCause === false ? { kind } : { kind, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function ask(request: JsonRequest, signal: AbortSignal): Promise<unknown> {
  const headers = { accept: 'application/json', ...request.headers };
  const response = await request.fetch(request.url, { ...request.init, headers, signal });
  const body = await readBody(response);
  const { status } = response;
  let json: unknown;
  let isJson = true;
  try {
    json = JSON.parse(body ?? '');
  } catch {
    isJson = false;
  }
  if (response.ok && isJson && !isUnsuccessful(json)) return json;
  const relayed = readRelayedError(json);
  const envelope = readEnvelope(json);
  const kind = relayed?.kind ?? KINDS[status] ?? (response.ok && !isJson ? 'malformed' : 'server');
  throw new OfferError(errorText(kind, request, status), {
    kind,
    status,
    retryAfterMs: parseRetryAfter(response.headers.get('retry-after'), Date.now()) ?? relayed?.retryAfterMs ?? null,
    responseId: relayed?.responseId ?? envelope.responseId,
    messages: envelope.messages,
  });
}
