import { thingsArt } from '../art/things.js';
import { type SampleSource, wireOffer } from './wire.js';

/** What each attack would run: it leaves a trace, `globalThis.gkoHostile`, that a test can look for. */
const RUN = 'globalThis.gkoHostile=1';

/** Attacks that sanitisers have let through, each a piece of HTML. */
const ATTACKS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"><a href="javascript:${RUN}"><text>svg link</text></a></svg>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  // Read as an attribute with scripting on, as an element with scripting off.
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<form id="outer"><div></form><form id="inner"><input name="attributes"><button formaction="javascript:${RUN}">Go</button></form></div>`,
  `<template><script>${RUN}</script></template><object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  '<base href="https://hostile.example/"><meta http-equiv="refresh" content="0;url=https://hostile.example/">',
  '<style>@import "https://hostile.example/a.css"; body { display: none }</style><link rel="stylesheet" href="https://hostile.example/b.css">',
  `<p style="position:fixed;inset:0" class="gko-card" id="root" onmouseover="${RUN}">Styled to cover the page</p>`,
  // Text in one namespace, an element in another once it is parsed a second time. Last, since all that follows lands inside it.
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
];

/** Links that must not be followed, and two that may. */
const LINKS = [
  `<a href="javascript:${RUN}">plain</a>`,
  `<a href=" &#1;java\tscript:${RUN}">with a tab</a>`,
  `<a href="&#106;avascript&colon;${RUN}">as entities</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">data</a>`,
  `<a href="vbscript:${RUN}">vbscript</a>`,
  '<a href="//hostile.example/">without a scheme</a>',
  `<a href="https://nightjar.example/help" target="_top" onclick="${RUN}">help page</a>`,
  '<a href="mailto:help@nightjar.example">mail</a>',
];

/** A sample of everything that must not run. */
export const hostileSamples = {
  hostileHtml: {
    about:
      'Scripts, handlers, javascript: links, nested forms, SVG and mutation XSS in every text, link and creative. Whatever ran would set globalThis.gkoHostile.',
    wire: (origins) =>
      wireOffer(origins, {
        id: '18f135d2-5f55-4203-b018-50c5a38fd547',
        name: `Nightjar VPN <img src=x onerror=${RUN}>`,
        headline: `"><script>${RUN}</script> Browse like nobody is watching`,
        shortDescription: `</script><script>${RUN}</script>\u2028\u0000Private by default.`,
        keyPoints: `<ul>\n<li>Readable point</li>\n${ATTACKS.map((attack) => `<li>${attack}</li>`).join('\n')}\n</ul>\n`,
        offerDetails: `<p>Readable details.</p>${ATTACKS.map((attack) => `<div>${attack}</div>`).join('')}`,
        termsAndDisclaimers: `<p>Readable terms.</p><ul>${LINKS.map((link) => `<li>${link}</li>`).join('')}</ul>`,
        categories: ['<b>Security</b>', `javascript:${RUN}`],
        trackingUrl: `javascript:${RUN}`,
        offerType: `MultiEvent" onload="${RUN}`,
        payout: 4.2,
        creatives: [
          { id: 'good', order: 3, url: thingsArt.nightjar, metadata: null },
          { id: 'script', order: 0, url: `javascript:${RUN}`, metadata: null },
          { id: 'page', order: 1, url: `data:text/html,<script>${RUN}</script>`, metadata: null },
          { id: 'good', order: 4, url: svgWithScript(), metadata: { ['__proto__']: { polluted: true } } },
          'https://hostile.example/just-a-string.png',
        ],
        events: [
          {
            id: '"><img>',
            name: `Install <img src=x onerror=${RUN}>`,
            trackingEventId: '__proto__',
            displayOrder: 1,
            sequenceNumber: 1,
            minTimeFromPreviousEvent: null,
            deadlineDays: -1,
            pendingTime: null,
            payout: '1e999',
            allowRepetitions: null,
          },
          { id: 'nameless', name: null },
        ],
      }),
  },
} satisfies Record<string, SampleSource>;

/** Pictures run no scripts, so this one may be shown; inlined into the page it would run. */
function svgWithScript(): string {
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" onload="${RUN}"><script>${RUN}</script><path fill="#39307a" d="M0 0h1200v675H0z"/></svg>`,
  )}`;
}
