import { API_PATH } from '../model/wire-names.js';
import { readBody } from '../server/read-body.js';
import type { Answer, FailureReason } from './answer.js';
import type { Scrubber } from './without-secret.js';

/** What to ask, and how. */
export interface AskOptions {
  /** Where the API is, without a slash at its end. */
  baseUrl: string;
  offerId: string;
  /** Sent to the API and nowhere else. */
  token: string;
  fetch: typeof fetch;
  /** How long the whole answer may take, in milliseconds. */
  timeoutMs: number;
  /** Takes the token out of what comes back. */
  scrub: Scrubber;
  /** The clock, in milliseconds since 1970. */
  now: () => number;
}

/** Asks the API for an offer, once. Follows no redirect, as the token would go along. Never throws. */
export async function ask(options: AskOptions): Promise<Answer> {
  const { baseUrl, offerId, token, timeoutMs } = options;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  // Not every `fetch` heeds its signal.
  const late = new Promise<never>((_, reject) => {
    stop.signal.onabort = () => reject(stop.signal.reason);
  });
  try {
    const request = options.fetch(`${baseUrl}${API_PATH}/${offerId}`, {
      headers: { accept: 'application/json', authorization: `ApiToken ${token}` },
      redirect: 'manual',
      signal: stop.signal,
    });
    return await Promise.race([request.then((response) => read(response, options)), late]);
  } catch (error) {
    const code = findCode(error);
    return { kind: 'failed', reason: stop.signal.aborted ? 'timeout' : toReason(code), code };
  } finally {
    clearTimeout(timer);
    // Whatever is still on its way must not keep the process.
    stop.signal.onabort = null;
    stop.abort();
  }
}

async function read(response: Response, { scrub, now }: AskOptions): Promise<Answer> {
  const sent = (name: string) => response.headers.get(name);
  const heads = [...response.headers].flat().join('\n');
  const raw = await readBody(response);
  let [json, bare]: unknown[] = [];
  try {
    json = JSON.parse(raw ?? '');
    bare = scrub.json(json);
  } catch {
    // `bare` stays undefined, which no JSON is.
  }
  const body = raw === null ? null : scrub.text(raw);
  const header = (name: string) => {
    const value = sent(name);
    return value === null ? null : scrub.text(value);
  };
  return {
    kind: 'answered',
    status: response.status,
    headers: {
      'content-type': header('content-type'),
      'retry-after': header('retry-after'),
      location: header('location'),
      date: header('date'),
    },
    body,
    json: bare,
    echoesToken:
      body !== raw ||
      (bare !== undefined && JSON.stringify(bare) !== JSON.stringify(json)) ||
      scrub.text(heads) !== heads,
    at: now(),
  };
}

/** What Node calls it: `fetch failed` holds the reason somewhere below. Anything but such a name is not passed on. */
export function findCode(error: unknown): string | null {
  for (let [at, depth] = [error, 0]; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && /^[A-Z][A-Z_\d]{2,50}$/.test(code)) return code;
    // Each address of a host was tried.
    const { errors } = at as { errors?: unknown };
    const below = Array.isArray(errors) ? findCode(errors[0]) : null;
    if (below) return below;
  }
  return null;
}

/** What such a name stands for. */
export function toReason(code: string | null): FailureReason {
  if (code === null) return 'network';
  if (/^(ENOTFOUND|EAI_\w+)$/.test(code)) return 'dns';
  if (code === 'ECONNREFUSED') return 'refused';
  if (/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/.test(code)) return 'timeout';
  return /CERT|TLS|SSL|UNABLE_TO_|EPROTO/.test(code) ? 'tls' : 'network';
}
