import type { OfferEvent } from 'gokart-offers-react';
import { readSample } from './api.js';
import { escapeHtml, htmlPage, seeOther } from './html.js';
import { arrivalOf, arrive, sendPostback } from './network.js';

/** Follows a tracking link: passes the visitor on to the advertiser, so that reloading that page is no second click. */
export function answerNetwork(offerId: string, url: URL, from: string | null): Response {
  if (!arrive(url, from)) {
    return htmlPage(page('This click counts for nobody', '<p>It came without a click id or a member id.</p>'), 400);
  }
  const params = new URLSearchParams({ click: url.searchParams.get('pub_click_id') ?? '' });
  return new Response(null, {
    status: 302,
    headers: { location: `/advertiser/${offerId}?${params}`, 'cache-control': 'no-store' },
  });
}

/** Plays the advertiser at the end of a click: shows what arrived, and has a button for every step. */
export function answerAdvertiser(offerId: string, query: URLSearchParams, now: string): Response {
  const clickId = query.get('click') ?? '';
  const arrival = arrivalOf(clickId);
  const { name, events } = readSample(offerId);
  const rows = [
    ['Offer', offerId],
    ['Click id', clickId],
    ['Member id', arrival?.memberId ?? ''],
    ['Came from', arrival?.from ?? 'not told'],
  ];
  const steps =
    arrival && events.length > 0
      ? `
<h2>Complete a step</h2>
<p>It is ${sayWhen(now)} here, by the clock of <a href="/progress">My progress</a>. Every button makes the network send a postback.</p>
<ol>${events.map((event) => stepRow(clickId, event, lastOf(clickId, event))).join('')}</ol>`
      : '';
  return htmlPage(
    page(
      name,
      `<p class="lead">The advertiser’s own site, played by the demo. This is what reached it:</p>
<dl>${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value ?? '')}</dd></div>`).join('')}</dl>
${verdictOn(arrival?.times ?? 0)}${steps}`,
    ),
  );
}

/** A step was completed, or decided upon: the network tells the partner, and the page comes back where it was. */
export async function answerStep(offerId: string, form: FormData, now: string): Promise<Response> {
  const [clickId = '', event = '', status = ''] = ['click', 'event', 'status'].map((name) =>
    String(form.get(name) ?? ''),
  );
  const isDecided = status === 'paid' || status === 'rejected';
  const last = arrivalOf(clickId)?.postbacks.findLast(({ eventId }) => eventId === event);
  await sendPostback(clickId, event, {
    at: isDecided && last ? last.at : now,
    status: isDecided ? status : null,
  });
  return seeOther(`/advertiser/${offerId}?${new URLSearchParams({ click: clickId })}#${encodeURIComponent(event)}`);
}

const lastOf = (clickId: string, event: OfferEvent) =>
  arrivalOf(clickId)?.postbacks.findLast(({ eventId }) => eventId === event.id);

function stepRow(clickId: string, { id, name, repeatable }: OfferEvent, last: ReturnType<typeof lastOf>): string {
  const said = last ? `Completed ${sayWhen(last.at)}${last.status ? `, ${last.status}` : ''}.` : 'Not completed.';
  const buttons = [
    (!last || repeatable) && ['', last ? 'Complete again' : 'Complete'],
    last && last.status !== 'paid' && ['paid', 'Pay'],
    last && last.status !== 'rejected' && ['rejected', 'Reject'],
  ].filter((button) => Array.isArray(button));
  return `<li id="${escapeHtml(id)}"><form method="post" role="group" aria-label="${escapeHtml(name)}">
<input type="hidden" name="click" value="${escapeHtml(clickId)}"><input type="hidden" name="event" value="${escapeHtml(id)}">
<p><b dir="auto">${escapeHtml(name)}</b> <span>${said}</span></p>
${buttons.map(([status, label]) => `<button name="status" value="${status}">${label}</button>`).join('\n')}
</form></li>`;
}

function verdictOn(times: number): string {
  if (times === 1) return '<p class="good">This click id is new: the reward can be told to belong to this click.</p>';
  return `<p class="bad" role="alert">${
    times > 1
      ? `This click id arrived ${times} times. A click id that is used twice breaks attribution: only the first click can be paid.`
      : 'The network does not know this click id. Choose an offer on the site.'
  }</p>`;
}

const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

const sayWhen = (at: string) => `<time datetime="${at}">${WHEN.format(new Date(at))} UTC</time>`;

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 ui-serif, Georgia, serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: start center; padding-block-start: clamp(1rem, 10vh, 8rem); box-sizing: border-box; background: light-dark(#f4ede4, #201a16); color: light-dark(#2b211a, #f1e8df); }
main { box-sizing: border-box; width: min(40rem, 100%); padding: 2.5rem 1.5rem; }
h1 { margin: 0; font-size: clamp(1.75rem, 6vw, 2.75rem); line-height: 1.15; text-wrap: balance; overflow-wrap: anywhere; }
.lead { margin: 0.75rem 0 2rem; }
dl { margin: 0; border-block-start: 1px solid light-dark(#d9cabb, #4a3d33); }
dl div { display: grid; grid-template-columns: 7.5rem 1fr; padding-block: 0.625rem; border-block-end: 1px solid light-dark(#d9cabb, #4a3d33); }
dd { margin: 0; font: 0.9375rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
.good, .bad { margin: 2rem 0; padding: 0.875rem 1rem; border-radius: 0.5rem; background: light-dark(#dfecd9, #22361f); }
.bad { background: light-dark(#f8d9d2, #54221a); }
h2 { margin: 3rem 0 0.5rem; font-size: 1.5rem; line-height: 1.2; }
ol { margin: 1.5rem 0 3rem; padding: 0; list-style: none; border-block-start: 1px solid light-dark(#d9cabb, #4a3d33); }
li { padding-block: 0.75rem; border-block-end: 1px solid light-dark(#d9cabb, #4a3d33); scroll-margin-block: 4rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
form p { flex: 1 1 16rem; margin: 0; overflow-wrap: anywhere; }
form span { display: block; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
button { min-block-size: 2.5rem; padding: 0.375rem 1rem; border: 1px solid; border-radius: 0.5rem; background: none; color: inherit; font: inherit; cursor: pointer; }
button:hover { background: light-dark(#e9ded1, #33291f); }
a { color: inherit; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } }
`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – the advertiser</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
${body}
<p><a href="/progress">Back to Brightwheels Rewards</a></p>
</main>
</body>
</html>
`;
}
