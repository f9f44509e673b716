import { FAILING_PATH } from '../app/failing-offers.js';
import { renderSite } from '../app/render.js';
import { answerPostback, forget, startedBy } from '../progress.js';
import { handler } from '../server.js';
import { answerAdvertiser, answerNetwork, answerStep } from './advertiser.js';
import { clockOf } from './clock.js';
import { answerFailing } from './failing.js';
import { escapeHtml, htmlPage, seeOther, toScriptJson } from './html.js';
import { POSTBACK_KEY } from './network.js';
import { memberOf, readCookie, signIn, signOut, toOwnPath, visitorOf } from './session.js';
import { findView } from './views.js';

/** Answers every request but those for the page's own files. */
export async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const { pathname, searchParams } = url;
  if (isBelow(pathname, '/api/offers')) return handler(request);
  if (isBelow(pathname, FAILING_PATH)) return answerFailing(request);

  if (request.method === 'POST') return answerForm(request, pathname);
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });

  if (pathname === '/postback') return answerPostback(searchParams, POSTBACK_KEY);
  if (pathname === '/api/progress') return answerProgress(request);
  const sent = /^\/network\/api\/v1\/offer-link\/redirect\/([^/]+)$/.exec(pathname)?.[1];
  if (sent !== undefined) return answerNetwork(sent, url, request.headers.get('referer'));
  const arrived = ADVERTISER.exec(pathname)?.[1];
  if (arrived !== undefined) return answerAdvertiser(arrived, searchParams, nowOf(request));

  return answerPage(request, url);
}

const isBelow = (pathname: string, base: string) => pathname === base || pathname.startsWith(`${base}/`);

const ADVERTISER = /^\/advertiser\/([^/]+)$/;

const nowOf = (request: Request) => clockOf(request) ?? new Date().toISOString();

/** What a visitor has started and done, as JSON for their page. */
function answerProgress(request: Request): Response {
  const memberId = memberOf(request);
  const headers = { 'cache-control': 'no-store' };
  return Response.json(memberId === null ? [] : startedBy(memberId), {
    status: memberId === null ? 401 : 200,
    headers,
  });
}

async function answerForm(request: Request, pathname: string): Promise<Response> {
  if (pathname === '/session/end') return signOut(request);
  if (pathname === '/progress/forget') {
    forget(memberOf(request) ?? '');
    return seeOther('/progress', { 'set-cookie': 'clock=; Path=/; Max-Age=0' });
  }
  const arrived = ADVERTISER.exec(pathname)?.[1];
  if (arrived !== undefined) return answerStep(arrived, await request.formData(), nowOf(request));
  if (pathname !== '/session') return new Response(null, { status: 405 });
  const next = (await request.formData()).get('next');
  return signIn(toOwnPath(typeof next === 'string' ? next : null));
}

/**
 * The page's policy: nothing inline runs, and nothing but a Trusted Types policy of this name may read HTML. Pictures
 * and videos may come from wherever advertisers keep theirs.
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: https: http:",
  "media-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types gokart-offers',
].join('; ');

async function answerPage(request: Request, url: URL): Promise<Response> {
  const visitor = visitorOf(request);
  const { view, title, status } = await findView(url, visitor?.id ?? null, request.signal);
  const data = {
    visitor: visitor && { name: visitor.name, about: visitor.about },
    path: url.pathname,
    today: new Date().toISOString(),
    clock: clockOf(request),
    view,
  };
  const scheme = readCookie(request, 'scheme');
  const html = `<!doctype html>
<html lang="en" dir="${readCookie(request, 'direction') === 'rtl' ? 'rtl' : 'ltr'}" data-scheme="${scheme === 'dark' || scheme === 'light' ? scheme : 'system'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Brightwheels Rewards</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/demo/app/site.css">
<script type="application/json" id="page-data">${toScriptJson(data)}</script>
<script type="module" src="/demo/app/main.tsx"></script>
</head>
<body>
<div id="site">${renderSite(data)}</div>
</body>
</html>
`;
  return htmlPage(html, status, { 'content-security-policy': POLICY });
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="12" fill="none" stroke="#0b7a5b" stroke-width="6"/><circle cx="16" cy="16" r="4" fill="#0b7a5b"/></svg>',
)}`;
