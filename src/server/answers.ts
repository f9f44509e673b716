import { matchesEtag } from './etag.js';
import { type Failure, retryAfterHeader } from './failure.js';
import { toCacheControl } from './lifetime.js';
import { MISSING_MS } from './slot.js';
import type { ReadyAnswer } from './source.js';

const NOT_KEPT = { 'cache-control': 'no-store' };

/** As long as the source itself does not ask again, so that a cache in front need not ask here. */
const NOT_THERE = { 'cache-control': `public, s-maxage=${MISSING_MS / 1000}` };

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' };

/**
 * An offer or a page of offers as JSON, or 304 where the asker has it. Every cache may keep it, and for as long as the
 * source does: `Age` counts from when the API was asked.
 *
 * @param ifNoneMatch the request's header; `null` when it has none.
 * @param durationMs how long the answer took so far.
 */
export function answerReady(ready: ReadyAnswer, ifNoneMatch: string | null, durationMs: number): Response {
  const { etag, whole, notModified } = ready.cache === 'miss' ? toHeaders(ready, durationMs) : toHeadersOfSecond(ready);
  if (ifNoneMatch !== null && matchesEtag(ifNoneMatch, etag)) {
    return new Response(null, { status: 304, headers: notModified });
  }
  return new Response(ready.json as BodyInit, { status: 200, headers: whole });
}

function toHeaders({ revision, readAt, lifetime, cache }: ReadyAnswer, durationMs?: number) {
  const etag = `W/"${revision}"`;
  const notModified = {
    age: String(toAge(readAt)),
    'cache-control': toCacheControl(lifetime),
    etag,
    'server-timing': `cache;desc=${cache}${durationMs === undefined ? '' : `;dur=${durationMs.toFixed(1)}`}`,
  };
  return { etag, notModified, whole: { ...JSON_TYPE, ...notModified } };
}

/** The headers last sent with an answer, by its bytes. */
const lastSent = new WeakMap<Uint8Array, { age: number; ready: ReadyAnswer; headers: ReturnType<typeof toHeaders> }>();

/** What was not waited for has the same headers for a second, in which thousands may ask. */
function toHeadersOfSecond(ready: ReadyAnswer): ReturnType<typeof toHeaders> {
  const age = toAge(ready.readAt);
  const last = lastSent.get(ready.json);
  if (last?.age === age && last.ready.readAt === ready.readAt && last.ready.cache === ready.cache) return last.headers;
  const headers = toHeaders(ready);
  lastSent.set(ready.json, { age, ready, headers });
  return headers;
}

/** In whole seconds, as `Age` counts. */
function toAge(readAt: number): number {
  return Math.max(0, Math.floor((Date.now() - readAt) / 1000));
}

/** A failure as JSON. No cache keeps it, but for an offer that is not there. */
export function answerFailure(failure: Failure, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ error: failure }), {
    status: failure.status,
    headers: { ...JSON_TYPE, ...NOT_KEPT, ...retryAfterHeader(failure), ...headers },
  });
}

/** That there is no such offer, which caches may keep for a moment. */
export function answerNotThere(failure: Failure): Response {
  return answerFailure(failure, NOT_THERE);
}

/** On everything under `/go`: it is about one visitor and one moment. */
const GO_HEADERS = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };

/**
 * Sends the visitor on. `strict-origin`: the network may see from which site a click came, never from which page, also
 * where the site's own policy would tell.
 */
export function answerRedirect(location: string): Response {
  return new Response(null, { status: 302, headers: { ...GO_HEADERS, location, 'referrer-policy': 'strict-origin' } });
}

/** Words for a visitor who followed a link and cannot be sent on. Fixed text of ours: nothing is escaped. */
export interface PlainPage {
  status: number;
  title: string;
  text: string;
}

/** A plain page: readable without styles, loads nothing, cannot be framed. */
export function answerPage({ status, title, text }: PlainPage, headers: Record<string, string> = {}): Response {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>
</html>
`;
  return new Response(html, {
    status,
    headers: {
      ...GO_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
