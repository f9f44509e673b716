import { type Failure, retryAfterHeader } from './failure.js';

/** As long as the browser's own copy is fresh. The same bytes for everyone, so shared caches may keep them as well. */
const FRESH = 'public, max-age=60';

/** An offer or a page of offers as JSON. */
export function answerJson(body: unknown): Response {
  return json(200, body, { 'cache-control': FRESH });
}

/** A failure as JSON, never kept by a cache. */
export function answerFailure(failure: Failure, headers: Record<string, string> = {}): Response {
  return json(
    failure.status,
    { error: failure },
    { 'cache-control': 'no-store', ...retryAfterHeader(failure), ...headers },
  );
}

function json(status: number, body: unknown, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers },
  });
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
