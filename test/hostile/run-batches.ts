import type { Browser } from 'playwright';
import type { DifferentTree, HostilePage, Way } from './client.entry.js';
import { BATCH, FAILURES } from './site.js';
import { heard, type PageWindow, visit } from './visit.js';

/** What came of some offers in a page. Every list but `media` and `differences` should be empty. */
export interface Outcome {
  /** What ran, or tried to. */
  ran: string[];
  /** What the policy had to stop. */
  stopped: string[];
  /** What it had to stop while the browser parsed HTML: see known.ts. */
  stoppedInParser: string[];
  /** Requests, windows and messages that should not be. */
  outside: string[];
  /** What must not be in a page and was. */
  forbidden: string[];
  /** What React had to recover from. */
  recovered: string[];
  /** HTML that the two parsers read as different trees. */
  differences: DifferentTree[];
  /** Pictures and videos that were asked for. */
  media: string[];
}

const EMPTY = (): Outcome => ({
  ran: [],
  stopped: [],
  stoppedInParser: [],
  outside: [],
  forbidden: [],
  recovered: [],
  differences: [],
  media: [],
});

type Page = Awaited<ReturnType<typeof visit>>['page'];
type Done<Name extends keyof HostilePage> = Awaited<ReturnType<HostilePage[Name]>>;

/** Calls a function of the page. */
const ask = <Name extends keyof HostilePage>(page: Page, name: Name, ...args: Parameters<HostilePage[Name]>) =>
  page.evaluate(
    ([called, given]) => (globalThis as PageWindow).gkoPage[called as 'show'](...(given as [Way, string, number])),
    [name, args] as const,
  ) as unknown as Promise<Done<Name>>;

/** Everything that is done with one page of offers. */
async function runBatch(
  browser: Browser,
  origin: string,
  batch: number,
  count: number,
  often: number,
): Promise<Outcome> {
  const outcome = EMPTY();
  const visited = await visit(browser, origin, `/?batch=${batch}`);
  const { page } = visited;
  const note = async (inParser = false) => {
    const { ran, stopped, outside } = await heard(visited);
    outcome.ran.push(...ran);
    outcome[inParser ? 'stoppedInParser' : 'stopped'].push(...stopped);
    // The console repeats what the policy stopped.
    outcome.outside.push(
      ...outside.filter((what) => !(inParser && /violates the following Content Security/.test(what))),
    );
  };
  const show = async (way: Way, address: string, of = count) => {
    outcome.forbidden.push(...(await ask(page, 'show', way, address, of)));
    await note();
  };
  try {
    await page.waitForFunction(() => 'gkoPage' in globalThis, null, { timeout: 120_000 });
    outcome.forbidden.push(...(await ask(page, 'findForbidden')));
    if (batch === 0) outcome.forbidden.push(...(await ask(page, 'findLeaks')));
    outcome.recovered.push(...(await ask(page, 'hydrate')));
    outcome.forbidden.push(...(await ask(page, 'findForbidden')));
    await note();
    outcome.differences.push(...(await ask(page, 'decode', `/relay/${batch}`)));
    await note(true);
    await show('decoded', '');
    if (batch % often === 0) await show('plain', `/plain/${batch}`);
    if (batch % 16 === 0) await show('tiles', '/api/offers');
  } catch (error) {
    outcome.outside.push(`batch ${batch} came to an end: ${String(error).slice(0, 500)}`);
  } finally {
    outcome.media.push(...visited.media);
    await page.close();
  }
  return outcome;
}

/** A page of the list that has nothing on it. */
const NONE = 100_000;

/** Offers that the API fails to give, in hostile words. */
async function runFailures(browser: Browser, origin: string): Promise<Outcome> {
  const outcome = EMPTY();
  const visited = await visit(browser, origin, `/?batch=${NONE}`);
  try {
    await visited.page.waitForFunction(() => 'gkoPage' in globalThis, null, { timeout: 120_000 });
    outcome.forbidden.push(...(await ask(visited.page, 'show', 'failures', '/failing/0', FAILURES)));
    const { ran, stopped, outside } = await heard(visited);
    outcome.ran.push(...ran);
    outcome.stopped.push(...stopped);
    outcome.outside.push(...outside);
  } catch (error) {
    outcome.outside.push(`failures came to an end: ${String(error).slice(0, 500)}`);
  } finally {
    await visited.page.close();
  }
  return outcome;
}

/**
 * Goes through so many offers, two pages at a time: while one is rendered in Node, the other is in the browser.
 *
 * @param often of how many pages one is also shown as plain props
 */
export async function runBatches(browser: Browser, origin: string, offers: number, often: number): Promise<Outcome> {
  const batches = Array.from({ length: Math.ceil(offers / BATCH) }, (_, batch) => batch);
  const all = EMPTY();
  const add = (outcome: Outcome) => {
    for (const name of Object.keys(all) as (keyof Outcome)[]) (all[name] as unknown[]).push(...outcome[name]);
  };
  const next = async (): Promise<void> => {
    const batch = batches.shift();
    if (batch === undefined) return;
    add(await runBatch(browser, origin, batch, Math.min(BATCH, offers - batch * BATCH), often));
    await next();
  };
  // Mostly waits: what fails is asked for again.
  await Promise.all([next(), next(), runFailures(browser, origin).then(add)]);
  return all;
}
