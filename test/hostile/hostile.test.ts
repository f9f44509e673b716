import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { buildPage } from './build.js';
import { isHarmless, KNOWN, STOPPED_IN_PARSER } from './known.js';
import { creativesOf, type Texts, wireOf } from './offers.js';
import { allPayloads } from './payloads/all.js';
import { colors } from './payloads/colors.js';
import { type Outcome, runBatches } from './run-batches.js';
import { type Site, serve } from './site.js';
import { themesOf } from './themes.js';

const form = process.env.HOSTILE_FORM === 'long' ? 'long' : 'short';
const payloads = allPayloads(form);
/** In the short form three texts share an offer, and each has a third of its fields; in the long form it has all of them. */
const perOffer = form === 'long' ? 1 : 3;
const offers = Array.from(
  { length: Math.ceil(payloads.length / perOffer) },
  (_, at): Texts => payloads.slice(at * perOffer, (at + 1) * perOffer).map(({ text }) => text),
);
const themes = themesOf(colors());

let browser: Browser;
let site: Site;
let outcome: Outcome;
beforeAll(async () => {
  const executablePath = (await findInstalledChromium()) ?? undefined;
  const launched = chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath });
  const built = await buildPage();
  browser = await launched;
  site = await serve(built, offers, themes);
  const started = performance.now();
  outcome = await runBatches(browser, site.origin, offers.length, form === 'long' ? 1 : 3);
  const seconds = Math.round((performance.now() - started) / 1000);
  // Past the console, which is guarded.
  process.stdout.write(
    `Hostile content: ${payloads.length} payloads in ${offers.length} offers and ${themes.length} themes in ${seconds} s.\n`,
  );
}, 3_000_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The first few of each, as one fault comes with many. */
const few = (faults: readonly string[]) => [...new Set(faults)].slice(0, 10);

describe(`${payloads.length} hostile texts in the fields of ${offers.length} offers, and ${themes.length} themes of hostile values`, () => {
  it('are as many as is said', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(form === 'long' ? 20_000 : 5000);
    expect(new Set(payloads.map(({ text }) => text)).size).toBe(payloads.length);
  });

  it('run nothing, call nothing, pollute nothing and go nowhere', () => {
    expect(few(outcome.ran)).toEqual([]);
  });

  it('give a strict policy with Trusted Types nothing to stop', () => {
    expect(few(outcome.stopped)).toEqual([]);
  });

  it('ask no host for anything but pictures and videos, open nothing and print nothing', () => {
    expect(few(outcome.outside)).toEqual([]);
  });

  it('ask for those pictures and videos alone that an offer names', () => {
    const toAsked = (text: string) => {
      try {
        const url = new URL(text);
        url.hash = '';
        return [url.href];
      } catch {
        return [];
      }
    };
    // As they are, for plain props; and without what no page can hold, as a decoder leaves that out.
    const namedBy = (text: string) => [text, text.replace(/[\0\p{Cs}]/gu, '').trim()].flatMap(toAsked);
    const named = new Set(
      offers.flatMap((texts, index) => creativesOf(texts, index).flatMap(({ url }) => namedBy(String(url)))),
    );
    // Of a host with a space in it Node makes nothing, see known.ts.
    const isNamed = (url: string) => toAsked(url).some((asked) => named.has(asked)) || /^https?:\/\/[^/]*%20/.test(url);
    expect(few(outcome.media.filter((url) => !isNamed(url)))).toEqual([]);
    expect(outcome.media.length).toBeGreaterThan(0);
  });

  it('bring no element, attribute, address or token into a page that is not allowed', () => {
    expect(few(outcome.forbidden)).toEqual([]);
  });

  it('come alive as they were sent: React recovers from nothing', () => {
    expect(few(outcome.recovered)).toEqual([]);
  });

  it('are read by both parsers as the same tree, but for what is known, which is harmless in both', () => {
    const htmlOf = ({ index, field }: (typeof outcome.differences)[number]) =>
      String(wireOf(offers[index] as Texts, index)[field]);
    const unknown = outcome.differences.filter((one) => !KNOWN.some(({ isIn }) => isIn(htmlOf(one))));
    expect(unknown.slice(0, 5).map((one) => ({ html: htmlOf(one), ...one }))).toEqual([]);
    expect(outcome.differences.filter(({ server, browser }) => !isHarmless(server) || !isHarmless(browser))).toEqual(
      [],
    );
  });

  // Not ours to prevent, and only where a page reads HTML itself.
  it('make a browser that parses HTML tell of what does nothing there, and of nothing else', () => {
    expect(few(outcome.stoppedInParser.filter((what) => !STOPPED_IN_PARSER.test(what)))).toEqual([]);
  });
});
