// A page built by Vite beside a server on Node: what both versions of React have in common.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { assertProgress, cardOf, linkOf } from './checks/card.mjs';
import { developing } from './checks/development.mjs';
import { onPage } from './checks/look.mjs';
import { cardChecks, clickChecks, missingInBrowser } from './checks/pages.mjs';
import { checkSite } from './setup/site.mjs';

const PATHS = ['/', '/started', '/list', '/es', '/missing'];

const checks = [
  ...cardChecks([{ path: '/', requests: 1 }]),
  ...clickChecks('/'),
  missingInBrowser('/missing'),
  ['/started says what the visitor has done, and by when to go on', onPage('/started', {}, assertProgress)],
  [
    '/list shows the list, page after page, and finds by name',
    onPage('/list', {}, async ({ page }) => {
      await cardOf(page).waitFor();
      assert.equal(await page.getByRole('article').count(), 1);
      await page.getByRole('button', { name: /more/i }).click();
      await page.getByRole('article', { name: 'Ridgeline Running' }).waitFor();
      await page.getByRole('searchbox').fill('ridge');
      await cardOf(page).waitFor({ state: 'detached' });
      assert.equal(await page.getByRole('article').count(), 1);
      assert.equal(await page.locator('.gko-grid-list').evaluate((list) => getComputedStyle(list).display), 'grid');
    }),
  ],
  [
    '/es speaks Spanish',
    onPage('/es', {}, async ({ page }) => {
      await cardOf(page).getByText('Patrocinado').waitFor();
      await cardOf(page).getByText('Hasta 14.443 coins').waitFor();
    }),
  ],
  ...[
    ['light', 'rgb(11, 107, 80)'],
    ['dark', 'rgb(111, 214, 176)'],
  ].map(([colorScheme, accent]) => [
    `the brand that was built as a style sheet is there, in ${colorScheme}`,
    onPage('/', { colorScheme }, async ({ page }) => {
      assert.equal(await linkOf(page).evaluate((link) => getComputedStyle(link).backgroundColor), accent);
    }),
  ]),
  developing('/', (folder, port) => [
    join(folder, 'node_modules/vite/bin/vite.js'),
    ['--host', '127.0.0.1', '--port', port, '--strictPort'],
  ]),
];

/** Builds, serves and checks the app in `folder`, under a name; sets the exit code when something is wrong. */
export async function checkVite(name, folder) {
  await checkSite({
    name,
    folder,
    serve: () => [join(folder, 'server/main.js'), []],
    checks,
    built: ['dist'],
    statics: { folder: 'dist', path: '/' },
    served: PATHS.map((path) => [path]),
    holders: [],
  });
}
