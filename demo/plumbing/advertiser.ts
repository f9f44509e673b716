import { nameOfSample } from './api.js';
import { escapeHtml, htmlPage } from './html.js';

/** How often each click id came in. */
const arrivals = new Map<string, number>();

/**
 * Plays the network: the tracking link of a sample leads here. Counts the click and passes it on to the advertiser, so
 * that reloading the advertiser's page is no second click.
 */
export function answerNetwork(offerId: string, query: URLSearchParams): Response {
  const clickId = query.get('pub_click_id') ?? '';
  const memberId = query.get('pub_member_id') ?? '';
  if (clickId === '' || clickId === 'PUB_CLICK_ID' || memberId === '') {
    return htmlPage(page('This click counts for nobody', '<p>It came without a click id or a member id.</p>'), 400);
  }
  arrivals.set(clickId, (arrivals.get(clickId) ?? 0) + 1);
  const params = new URLSearchParams({ click: clickId, member: memberId });
  return new Response(null, {
    status: 302,
    headers: { location: `/advertiser/${offerId}?${params}`, 'cache-control': 'no-store' },
  });
}

/** Plays the advertiser at the end of a click: shows what arrived, and whether the click id was used before. */
export function answerAdvertiser(offerId: string, query: URLSearchParams, referrer: string | null): Response {
  const name = nameOfSample(offerId) ?? 'An advertiser';
  const clickId = query.get('click') ?? '';
  const times = arrivals.get(clickId) ?? 0;
  const rows = [
    ['Offer', offerId],
    ['Click id', clickId],
    ['Member id', query.get('member') ?? ''],
    ['Came from', referrer ?? 'not told'],
  ];
  const verdict =
    times === 1
      ? '<p class="good">This click id is new: the reward can be told to belong to this click.</p>'
      : times > 1
        ? `<p class="bad" role="alert">This click id arrived ${times} times. A click id that is used twice breaks attribution: only the first click can be paid.</p>`
        : '<p class="bad" role="alert">The network does not know this click id. Choose an offer on the site.</p>';
  return htmlPage(
    page(
      name,
      `<p class="lead">The advertiser’s own site, played by the demo. This is what reached it:</p>
<dl>${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value ?? '')}</dd></div>`).join('')}</dl>
${verdict}`,
    ),
  );
}

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
<p><a href="/">Back to Brightwheels Rewards</a></p>
</main>
</body>
</html>
`;
}
