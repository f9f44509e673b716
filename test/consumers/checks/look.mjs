import assert from 'node:assert/strict';
import { openPage } from '../setup/visit.mjs';
import { linkOf } from './card.mjs';

export const SIGNED_IN = { name: 'member', value: 'member-42' };

/**
 * A look at a page, which also keeps all that the page was sent and made of it. Whatever the console was told, failed or
 * went to another host has to be what `look` gives back, in any order; nothing, unless it gives something.
 */
export const onPage = (path, options, look) => async (site) => {
  const visit = await openPage(site.browser, { baseURL: site.origin, ...options });
  try {
    await visit.context.addCookies([{ ...SIGNED_IN, url: site.origin }]);
    await visit.page.goto(path, { waitUntil: 'networkidle' });
    site.documents.push({ url: `the DOM of ${path}`, text: await visit.page.content() });
    const expected = (await look(visit)) ?? [];
    site.documents.push(...(await visit.served()));
    const unexpected = visit.faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
    assert.deepEqual(unexpected, []);
    assert.equal(visit.faults.length, expected.length, visit.faults.join('\n'));
  } finally {
    await visit.close();
  }
};

/** How often the browser asked for an offer. */
export const requestsOf = async ({ served }) =>
  (await served()).filter(({ url }) => /\/api\/offers\/[^/]+$/.test(url)).length;

/** Follows the card's link; gives what the advertiser was told. */
export async function followLink({ page }) {
  await linkOf(page).click();
  await page.getByRole('heading', { name: 'Advertiser' }).waitFor();
  return new URL(page.url()).searchParams;
}

/** What jumped in the page since it was opened, as browsers count it: of each, by how much, and from where to where. */
export const layoutShiftsOf = ({ page }) =>
  page.evaluate(() => {
    const say = ({ top, height }) => `${Math.round(top)} (${Math.round(height)} high)`;
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().flatMap(({ value, sources }) =>
      sources.map(({ node, previousRect, currentRect }) => {
        const what = node?.className || node?.nodeName;
        return `${value.toFixed(4)}: ${what} from ${say(previousRect)} to ${say(currentRect)}`;
      }),
    );
  });
