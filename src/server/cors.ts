/**
 * Who may read what is answered here from a page of another site. The answers are the same for everyone and hold nothing
 * of a visitor's, so no credentials are allowed.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export interface Cors {
  /** Whether the request is one of a page that may not read the answer. */
  isRefused: boolean;
  /** Headers for every answer to it, also where it names no origin: a cache must not give one's to another. */
  headers: Readonly<Record<string, string>>;
}

const NONE: Cors = { isRefused: false, headers: {} };

/** What the page of another site may read of an answer besides its body. */
const EXPOSED = { 'access-control-expose-headers': 'age, etag, retry-after, server-timing' };

/** @param allowed origins as a browser sends them; `*` is all of them. */
export function toCors(request: Request, allowed: ReadonlySet<string>): Cors {
  const origin = request.headers.get('origin');
  if (allowed.has('*')) return { isRefused: false, headers: { 'access-control-allow-origin': '*', ...EXPOSED } };
  if (origin === null) return allowed.size === 0 ? NONE : { isRefused: false, headers: { vary: 'origin' } };
  if (allowed.has(origin.toLowerCase())) {
    return { isRefused: false, headers: { vary: 'origin', 'access-control-allow-origin': origin, ...EXPOSED } };
  }
  return { isRefused: !isOwn(request, origin), headers: allowed.size === 0 ? {} : { vary: 'origin' } };
}

/** Behind a proxy the request's own address may have another scheme or port than the visitor's, so the browser is asked first. */
function isOwn({ url, headers }: Request, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const hosts = [new URL(url).host, headers.get('host'), headers.get('x-forwarded-host')];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

/** The answer to a browser that asks beforehand, where it may. */
export function answerPreflight({ headers }: Request, cors: Cors, allow: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...cors.headers,
      'access-control-allow-methods': allow,
      // They are not looked at here, so any may come.
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-max-age': '7200',
      'cache-control': 'no-store',
    },
  });
}
