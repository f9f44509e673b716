import { expect, it } from 'vitest';
import type { Answer, NoAnswer } from '../../src/doctor/answer.js';
import { CATALOGUE, type FindingCode } from '../../src/doctor/catalogue.js';
import type { Question } from '../../src/doctor/question.js';
import {
  answered,
  cleanCreative,
  cleanEvent,
  cleanOffer,
  envelope,
  examine,
  failed,
  findIn,
  NOW,
  type Wire,
} from './clean.js';

/** A clean offer without some of its fields. */
const without = (...names: string[]): Wire =>
  Object.fromEntries(Object.entries(cleanOffer()).filter(([name]) => !names.includes(name)));

const link = (rest: string, start = 'https://link.test/offer-link/redirect/1') =>
  cleanOffer({ trackingUrl: `${start}${rest}` });
const ids = '?pub_click_id={x}&pub_member_id=';
const creatives = (...all: Wire[]) => cleanOffer({ creatives: all });
const events = (...all: Wire[]) => cleanOffer({ events: all });
const html = (keyPoints: string) => cleanOffer({ keyPoints });

/** One fault in an offer that is clean but for it: what is found, and nothing else; what it says, and what to do. */
const IN_AN_OFFER: [fault: string, offer: Wire, code: FindingCode, says: RegExp, fix: RegExp][] = [
  [
    'no name for the link',
    without('trackingUrl'),
    'name-missing',
    /no `trackingUrl`, `offerLink`.* or `url`/,
    /Swagger/,
  ],
  ['no name for the end', without('expiryDate'), 'name-missing', /no `expiryDate`, `expirationDate`/, /Swagger/],
  [
    'a step without a name of ours',
    events(omit(cleanEvent(1), 'deadlineDays'), cleanEvent(2)),
    'name-missing',
    /Of 2 steps, 1 have no `deadlineDays`/,
    /Swagger/,
  ],
  [
    'a name spelled otherwise',
    { ...without('expiryDate'), expiry_date: null },
    'name-renamed',
    /`expiryDate` is missing.*`expiry_date`/,
    /table of names/,
  ],
  [
    'a name with more behind it',
    { ...without('payout'), payoutAmount: 3 },
    'name-renamed',
    /`payout` is missing.*`payoutAmount`/,
    /Swagger/,
  ],
  [
    'an alias',
    { ...without('termsAndDisclaimers'), terms: '<p>Once.</p>' },
    'name-alias',
    /`terms` for `termsAndDisclaimers`/,
    /Nothing/,
  ],
  [
    'two names of one field',
    cleanOffer({ pendingDays: 5 }),
    'name-twice',
    /`pendingTime` and `pendingDays`/,
    /correct/,
  ],
  [
    'new names',
    cleanOffer({ createdBy: {}, tier: 'gold' }),
    'name-new',
    /`createdBy` \(object\) and `tier` \(string\)/,
    /newer version/,
  ],
  ['a new name in steps', events(cleanEvent(1, { mood: 1 })), 'name-new', /steps.*`mood` \(number\)/, /newer version/],
  [
    'a payout below 0',
    cleanOffer({ payout: -1 }),
    'field-unreadable',
    /`payout` holds a number that is no number from 0/,
    /Correct/,
  ],
  [
    'a date that is none',
    cleanOffer({ expiryDate: '31.12.2026' }),
    'field-unreadable',
    /`expiryDate`.*“31\.12\.2026”/,
    /Correct/,
  ],
  [
    'deadlines that are words',
    events(cleanEvent(1), cleanEvent(2, { deadlineDays: 'soon' }), cleanEvent(3, { deadlineDays: 'later' })),
    'field-unreadable',
    /`events\[1\]\.deadlineDays` \(and 1 more like it\)/,
    /Correct/,
  ],
  [
    'a list with something else in it',
    cleanOffer({ categories: ['Games', {}] }),
    'field-partly',
    /`categories`/,
    /Correct/,
  ],
  [
    'a step without a name',
    events(cleanEvent(1), cleanEvent(2, { name: '' })),
    'entry-left-out',
    /`events\[1\]`.*needs a name/,
    /Correct/,
  ],
  [
    'a text as a picture',
    cleanOffer({ creatives: [cleanCreative(1), 'x.png'] }),
    'entry-left-out',
    /`creatives\[1\]`/,
    /Correct/,
  ],
  ['no link', cleanOffer({ trackingUrl: null }), 'link-missing', /`trackingUrl` says nothing/, /Ask GoKart/],
  [
    'only a link past the counter',
    cleanOffer({ trackingUrl: '', trackingSystemLink: 'https://a.test' }),
    'link-missing',
    /`trackingSystemLink`.*never used/,
    /Ask GoKart/,
  ],
  [
    'an http link',
    link(ids, 'http://link.test/offer-link/redirect/1'),
    'link-insecure',
    /`trackingUrl` is http/,
    /https/,
  ],
  ['an advertiser’s link', link(ids, 'https://shop.test/start'), 'link-elsewhere', /not counted for you/, /Compare/],
  [
    'a link without a place for ids',
    link(''),
    'link-placeholder-missing',
    /no `pub_click_id` and `pub_member_id`/,
    /one click/,
  ],
  [
    'a link with a click id of its own',
    link('?pub_click_id=4711&pub_member_id='),
    'link-id-fixed',
    /`pub_click_id`/,
    /placeholder/,
  ],
  ['a placeholder that nobody fills', link(`${ids}&sub={subid}`), 'link-placeholder-open', /`sub`/, /Ask GoKart/],
  ...['avi', 'wmv', 'mkv'].map((type): (typeof IN_AN_OFFER)[number] => [
    `a video as ${type}`,
    creatives(cleanCreative(1, { url: `https://cdn.test/a.${type}?sig=1` })),
    'media-unplayable',
    new RegExp(`creatives\\[0\\].*“a\\.${type}”`),
    /mp4/,
  ]),
  ['a mov', creatives(cleanCreative(1, { url: 'https://cdn.test/a.mov' })), 'media-mostly-playable', /“a\.mov”/, /mp4/],
  [
    'an http picture',
    creatives(cleanCreative(1, { url: 'http://cdn.test/a.png' })),
    'media-insecure',
    /`creatives\[0\]` is http/,
    /https/,
  ],
  ['no pictures', cleanOffer({ creatives: [] }), 'media-none', /no picture/, /Add one/],
  [
    'two pictures in one place',
    creatives(cleanCreative(1), cleanCreative(2, { order: 0 })),
    'media-order-twice',
    /`creatives\[0\]` and `creatives\[1\]`.*0/,
    /Number/,
  ],
  [
    'two pictures with one id',
    creatives(cleanCreative(1), cleanCreative(2, { id: 'c1' })),
    'media-id-twice',
    /“c1”/,
    /unique/,
  ],
  [
    'two steps in one place',
    events(cleanEvent(1), cleanEvent(2, { displayOrder: 1 })),
    'step-order-twice',
    /`events\[0\]` and `events\[1\]`.*display order, 1/,
    /Number/,
  ],
  ['two steps with one id', events(cleanEvent(1), cleanEvent(2, { id: 'e1' })), 'step-id-twice', /“e1”/, /unique/],
  [
    'two steps with one tracking id',
    events(cleanEvent(1), cleanEvent(2, { trackingEventId: 'level_1' })),
    'tracking-id-twice',
    /“level_1”.*first one only/,
    /its own/,
  ],
  [
    'a step nobody can name',
    events(cleanEvent(1, { id: null, trackingEventId: null })),
    'step-unidentified',
    /`events\[0\]`, “Reach level 1”/,
    /tracking event id/,
  ],
  ['a sequence from 2', events(cleanEvent(2)), 'sequence-start', /starts with 2/, /from 1/],
  [
    'a gap in the sequence',
    events(cleanEvent(1), cleanEvent(4), cleanEvent(5)),
    'sequence-gap',
    /from 1 to 4/,
    /Compare/,
  ],
  [
    'a deadline of no days',
    events(cleanEvent(1), cleanEvent(2, { deadlineDays: 0 })),
    'deadline-zero',
    /`events\[1\]`, “Reach level 2”,/,
    /empty/,
  ],
  [
    'a deadline of the first step',
    events(cleanEvent(1, { deadlineDays: 3 })),
    'deadline-first',
    /`events\[0\]`/,
    /terms/,
  ],
  [
    'a later step due sooner',
    events(cleanEvent(1), cleanEvent(2, { deadlineDays: 9 }), cleanEvent(3, { deadlineDays: 2 })),
    'deadline-order',
    /within 2 days, sooner than “Reach level 2”/,
    /Compare/,
  ],
  [
    'a wait between steps',
    events(cleanEvent(1), cleanEvent(2, { minTimeFromPreviousEvent: 3 })),
    'wait-without-unit',
    /unit/,
    /`minTimeUnit`/,
  ],
  [
    'one event, says the type',
    cleanOffer({ offerType: 'SingleEvent' }),
    'type-contradicted',
    /“SingleEvent”.*3 steps/,
    /Compare/,
  ],
  [
    'several events, says the type',
    cleanOffer({ events: [], payout: 3 }),
    'type-contradicted',
    /“MultiEvent”.*no steps/,
    /Compare/,
  ],
  ['a new type', cleanOffer({ offerType: 'Raffle' }), 'type-new', /“Raffle”/, /Nothing/],
  [
    'no payout at all',
    events(cleanEvent(1, { payout: null })),
    'payout-none',
    /Neither the offer nor any of its steps/,
    /Ask GoKart/,
  ],
  [
    'a step without a payout',
    events(cleanEvent(1), cleanEvent(2, { payout: null })),
    'payout-partly',
    /“Reach level 2”/,
    /state 0/,
  ],
  [
    'a total that is none',
    cleanOffer({ payout: 7 }),
    'payout-contradicted',
    /`payout`.*not what its steps come to/,
    /Compare/,
  ],
  ['an end that has passed', cleanOffer({ expiryDate: '2026-06-15T11:59:59Z' }), 'ended', /has ended/, /another offer/],
  ['a start to come', cleanOffer({ launchDate: '2026-06-15T12:00:01Z' }), 'not-started', /starts later/, /expect/],
  [
    'an end before the start',
    cleanOffer({ expiryDate: '2026-01-01T00:00:00Z' }),
    'dates-crossed',
    /`expiryDate`.*not after `launchDate`/,
    /Correct/,
  ],
  [
    'a country that is none',
    cleanOffer({ countries: ['USA', 'EU', 'Narnia'] }),
    'country-unreadable',
    /“EU” and “Narnia”/,
    /Correct/,
  ],
  ['ages that are none', cleanOffer({ age: 'grown-ups' }), 'age-unreadable', /“grown-ups”/, /18-24/],
  [
    'blank terms',
    cleanOffer({ termsAndDisclaimers: '<p>&nbsp;</p>\n' }),
    'terms-blank',
    /`termsAndDisclaimers`/,
    /before the click/,
  ],
  ['a blank text', cleanOffer({ offerDetails: '<p></p>\n' }), 'text-blank', /`offerDetails`/, /expect/],
  [
    'no text',
    cleanOffer({ headline: null, shortDescription: null, keyPoints: null, offerDetails: null }),
    'texts-none',
    /`headline`, `shortDescription`, `keyPoints` and `offerDetails`/,
    /what to do/,
  ],
  ['a script', html('<script>alert(1)</script><p>Hi</p>'), 'html-dropped', /`keyPoints` holds `<script>`/, /words/],
  [
    'a style sheet and a picture',
    html('<style>p{}</style><p>Hi <img src="x"></p>'),
    'html-dropped',
    /`<style>` and `<img>`/,
    /words/,
  ],
  [
    'a link without a scheme',
    html('<p><a href="/help">Help</a></p>'),
    'html-link-dropped',
    /`keyPoints` holds a link/,
    /whole address/,
  ],
  ['too long a text', html(`<p>${'word '.repeat(14_000)}</p>`), 'html-cut', /`keyPoints`.*64 kB/, /Shorten/],
  [
    'markup in a plain text',
    cleanOffer({ headline: 'Fish &amp; chips' }),
    'text-markup',
    /`headline`/,
    /Take the markup out/,
  ],
];

it.each(IN_AN_OFFER)('is found, and nothing else: %s', (_, offer, code, says, fix) => {
  const findings = findIn(offer);
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(findings[0]?.message).toMatch(says);
  expect(findings[0]?.fix).toMatch(fix);
});

it('takes one number that is skipped for a gap', () => {
  const findings = findIn(events(cleanEvent(1), cleanEvent(3)));
  expect(findings).toMatchObject([{ code: 'sequence-gap', message: expect.stringContaining('from 1 to 3') }]);
});

it('finds no contradiction in a single payout beside a step that pays nothing', () => {
  const step = cleanEvent(1, { payout: 0 });
  expect(findIn(cleanOffer({ offerType: 'SingleEvent', payout: 5, events: [step] }))).toEqual([]);
  expect(findIn(cleanOffer({ payout: 5, events: [step] }))).toMatchObject([{ code: 'payout-contradicted' }]);
});

const noAnswer = (reason: NoAnswer['reason'], code: string | null): Answer => ({ kind: 'failed', reason, code });
const clean = envelope(cleanOffer());

/** One fault on the way, or in the answer as a whole. */
const ON_THE_WAY: [
  fault: string,
  answer: Answer,
  code: FindingCode,
  says: RegExp,
  fix: RegExp,
  asked?: Partial<Question>,
][] = [
  ['no answer in time', noAnswer('timeout', null), 'timeout', /within 10 seconds/, /--timeout/],
  ['an unknown host', noAnswer('dns', 'ENOTFOUND'), 'host-unknown', /“api\.sandbox\.test” \(`ENOTFOUND`\)/, /--tenant/],
  [
    'an unknown host behind a proxy',
    noAnswer('dns', 'ENOTFOUND'),
    'host-unknown',
    /no address/,
    /NODE_USE_ENV_PROXY/,
    { hasProxy: true },
  ],
  ['nobody there', noAnswer('refused', 'ECONNREFUSED'), 'connection-refused', /Nothing listens/, /start it/],
  ['a certificate', noAnswer('tls', 'CERT_HAS_EXPIRED'), 'tls-failed', /CERT_HAS_EXPIRED/, /NODE_EXTRA_CA_CERTS/],
  ['a lost connection', noAnswer('network', 'ECONNRESET'), 'network-failed', /ECONNRESET/, /try again/],
  ['401', answered(failed('no'), { status: 401 }), 'unauthorized', /401.*“Refused” and “no”.*`r-1`/, /token is whole/],
  ['403', answered(failed(), { status: 403 }), 'forbidden', /403/, /Ask GoKart/],
  ['404', answered(failed(), { status: 404 }), 'offer-not-found', /no such offer/, /id in GoKart/],
  [
    '404 of something else',
    answered(undefined, { status: 404 }),
    'address-not-found',
    /not as the API does/,
    /--base-url/,
  ],
  [
    '429',
    answered(failed(), { status: 429, headers: { ...answered(1).headers, 'retry-after': '90' } }),
    'rate-limited',
    /429/,
    /90 seconds/,
  ],
  ['500', answered(failed(), { status: 500 }), 'server-failed', /500/, /later/],
  [
    'a redirect',
    answered(undefined, { status: 302, headers: { ...answered(1).headers, location: 'https://b.test/x?y' } }),
    'redirected',
    /302.*“https:\/\/b\.test”/,
    /--base-url/,
  ],
  ['another refusal', answered(failed(), { status: 400 }), 'request-refused', /400/, /--base-url/],
  ['8 MB', answered(undefined, { body: null }), 'answer-too-large', /8 MB/, /--tenant/],
  [
    'a page for people',
    answered(undefined, { body: '<title> Sign in </title>' }),
    'not-json',
    /page for people with the title “Sign in”/,
    /proxy/,
  ],
  ['half an answer', answered(undefined, { body: '{"data":{' }), 'not-json', /cut off/, /--base-url/],
  ['nothing', answered(undefined, { body: '' }), 'not-json', /nothing in it/, /--base-url/],
  ['a failure with status 200', answered(failed('margin')), 'unsuccessful', /“margin”/, /support/],
  ['no offer', answered(envelope('hello')), 'no-offer', /cannot be read as one offer/, /--tenant/],
  ['an id that is none', answered(envelope(cleanOffer({ id: 7 }))), 'no-offer', /`id` is number/, /--tenant/],
  ['an offer without a name', answered(envelope(cleanOffer({ name: ' ' }))), 'no-offer', /no `name`/, /report/],
  [
    'two offers',
    answered(envelope({ items: [cleanOffer(), cleanOffer()] })),
    'several-offers',
    /list of 2 offers/,
    /--tenant/,
  ],
  ['no offers', answered(envelope({ items: [] })), 'several-offers', /list of 0 offers/, /id/],
  [
    'another offer',
    answered(envelope(cleanOffer({ id: '11111111-361f-4b34-9a62-686df8f5506a' }))),
    'other-offer',
    /11111111-/,
    /relay/,
  ],
  ['no envelope', answered(cleanOffer()), 'no-envelope', /without the API’s envelope/, /relay/],
  ['an echo', answered(clean, { echoesToken: true }), 'token-echoed', /repeats your token/, /new token/],
  [
    'a clock that is wrong',
    answered(clean, { headers: { ...answered(1).headers, date: 'Mon, 15 Jun 2026 11:00:00 GMT' } }),
    'clock-differs',
    /60 minutes/,
    /Set the clock/,
  ],
  ['http', answered(clean), 'token-in-clear', /“api\.test”/, /https/, { baseUrl: 'http://api.test' }],
];

it.each(ON_THE_WAY)('is found, and nothing else: %s', (_, answer, code, says, fix, asked) => {
  const { findings, offer } = examine(answer, asked);
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(findings[0]?.message).toMatch(says);
  expect(findings[0]?.fix).toMatch(fix);
  if (answer.kind === 'failed' || answer.status !== 200) expect(offer).toBeNull();
});

it('seeds everything that is in the catalogue, but for what asking for files tells', () => {
  const seeded = new Set([...IN_AN_OFFER, ...ON_THE_WAY].map(([, , code]) => code));
  const rest = Object.keys(CATALOGUE).filter((code) => !seeded.has(code as FindingCode));
  expect(rest).toEqual(['media-too-large', 'media-unreachable', 'media-wrong-type', 'media-not-asked']);
});

it('tells what matters by how much it does', () => {
  const severity = (offer: Wire) => findIn(offer).map((finding) => finding.severity);
  expect(severity(without('trackingUrl'))).toEqual(['error']);
  expect(severity(without('expiryDate'))).toEqual(['warning']);
  expect(severity(without('budget'))).toEqual(['note']);
  expect(severity(cleanOffer({ expiryDate: 'soon' }))).toEqual(['error']);
  expect(severity(cleanOffer({ countries: {} }))).toEqual(['warning']);
  expect(severity(cleanOffer({ budget: 'much' }))).toEqual(['note']);
});

it('says a fault of a thousand steps once', () => {
  const many = Array.from({ length: 1000 }, (_, at) => cleanEvent(at + 1, { payout: 'x', pendingTime: {} }));
  const findings = findIn(cleanOffer({ events: many, payout: 1 }));
  expect(findings.length).toBeLessThan(6);
  expect(findings.every(({ message }) => message.length < 1500)).toBe(true);
});

it('finds several at once, each in its place', () => {
  const offer = cleanOffer({ trackingUrl: null, expiryDate: '2026-05-01T00:00:00Z', age: 'x' });
  expect(findIn(offer).map(({ code, path }) => [code, path])).toEqual([
    ['link-missing', 'trackingUrl'],
    ['ended', 'expiryDate'],
    ['age-unreadable', 'age'],
  ]);
});

it('knows no clock of its own', () => {
  const offer = cleanOffer({ expiryDate: '2026-06-15T13:00:00Z' });
  const codes = (now: number) => examine(answered(envelope(offer)), { now }).findings.map(({ code }) => code);
  expect([NOW, NOW + 3_600_000].map(codes)).toEqual([[], ['ended']]);
});

function omit(from: Wire, name: string): Wire {
  return Object.fromEntries(Object.entries(from).filter(([each]) => each !== name));
}
