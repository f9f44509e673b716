// React Router 7 in framework mode: a resource route for offers, and pages whose loaders read through the source.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { assertCard, assertProgress, cardOf } from './checks/card.mjs';
import { developing } from './checks/development.mjs';
import { onPage, requestsOf } from './checks/look.mjs';
import { cardChecks, clickChecks, missingOnServer } from './checks/pages.mjs';
import { checkSite } from './setup/site.mjs';

/** The app's pages, and what a visitor has of each before or without any script. */
const PAGES = [
  { path: '/', requests: 1, withoutScript: 'skeleton' },
  { path: '/prefetched', requests: 0, withoutScript: 'card' },
  { path: '/streamed', requests: 0, withoutScript: 'skeleton' },
];

const PATHS = [...PAGES.map(({ path }) => path), '/missing'];

const checks = [
  ...cardChecks(PAGES),
  ...clickChecks('/prefetched'),
  missingOnServer('/missing', 404),
  ['/prefetched says what the visitor has done, and by when to go on', onPage('/prefetched', {}, assertProgress)],
  [
    'going from one page to the other shows the card again, fetched no second time',
    onPage('/', {}, async (visit) => {
      await cardOf(visit.page).waitFor();
      await visit.page.getByRole('link', { name: 'Prefetched', exact: true }).click();
      await visit.page.waitForURL('**/prefetched');
      await assertCard(visit.page);
      assert.equal(await requestsOf(visit), 1);
    }),
  ],
  [
    'going to a page whose loader does not wait shows the card, with no request for it',
    onPage('/prefetched', {}, async (visit) => {
      await visit.page.getByRole('link', { name: 'Streamed', exact: true }).click();
      await visit.page.waitForURL('**/streamed');
      await assertCard(visit.page);
      assert.equal(await requestsOf(visit), 0);
    }),
  ],
  developing('/prefetched', (folder, port) => [
    join(folder, 'node_modules/@react-router/dev/bin.js'),
    ['dev', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  ]),
];

/** Builds, serves and checks the app in `folder`; sets the exit code when something is wrong. */
export async function check(folder) {
  await checkSite({
    name: 'react-router',
    folder,
    serve: () => [join(folder, 'node_modules/@react-router/serve/bin.js'), ['build/server/index.js']],
    checks,
    built: ['build'],
    statics: { folder: 'build/client', path: '/' },
    served: [...PATHS, ...PATHS.map((path) => `${path === '/' ? '/_' : path}.data`)].map((path) => [path]),
    holders: [/\/prefetched$/, /\/prefetched\.data$/, /\/streamed$/, /\/streamed\.data$/],
  });
}
