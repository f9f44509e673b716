import assert from 'node:assert/strict';
import { start } from '../setup/command.mjs';
import { findFreePort } from '../setup/listen.mjs';
import { untilReady } from '../setup/site.mjs';
import { openPage } from '../setup/visit.mjs';
import { assertCard } from './card.mjs';
import { onPage } from './look.mjs';

/** What Vite and React tell a developer at each page, and nothing else. */
const OF_DEVELOPMENT = [
  /^console.debug: \[vite\] connecting/,
  /^console.debug: \[vite\] connected/,
  /^console.info: .*Download the React DevTools/,
];

/**
 * The page at `path` while its developer works on it: nothing is bundled, and React says in full what it minds.
 * `serve` gives the program that serves the site meanwhile and its arguments, from the site's folder and a port.
 */
export const developing = (path, serve) => [
  `${path} while it is being developed: the card, and the console has nothing to say of it`,
  async (site) => {
    const port = await findFreePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = { ...site.env, PORT: String(port), SITE_ORIGIN: site.origin };
    const server = start(...serve(site.folder, port), { cwd: site.folder, env });
    try {
      await untilReady(origin, server);
      await warmUp(site.browser, origin + path);
      const look = async ({ page }) => {
        await assertCard(page);
        return OF_DEVELOPMENT;
      };
      await onPage(path, {}, look)({ ...site, origin });
      assert.doesNotMatch(server.output, /error|warn/i);
    } finally {
      await server.stop();
    }
  },
];

/** At the first visit Vite finds what it has to prepare, and may load the page anew when it has. */
async function warmUp(browser, url) {
  const { page, close } = await openPage(browser);
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  await assertCard(page);
  await page.waitForLoadState('networkidle');
  await close();
}
