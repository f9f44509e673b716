// Astro 5 with React islands: an endpoint for offers, cards that the server makes, some of which come alive.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { assertCard, assertProgress, assertReadable, cardOf } from './checks/card.mjs';
import { developing } from './checks/development.mjs';
import { layoutShiftsOf, onPage, requestsOf } from './checks/look.mjs';
import { cardChecks, clickChecks, missingOnServer } from './checks/pages.mjs';
import { checkSite } from './setup/site.mjs';

/** The pages whose island loads with the page, and what a visitor has of each before or without any script. */
const PAGES = [
  { path: '/', requests: 0, withoutScript: 'card' },
  { path: '/browser', requests: 1, withoutScript: 'skeleton' },
];

const scriptsOf = async ({ served }) => (await served()).filter(({ url }) => url.endsWith('.js')).length;

const checks = [
  ...cardChecks(PAGES),
  ...clickChecks('/'),
  missingOnServer('/missing', 404),
  ['/ says what the visitor has done, and by when to go on', onPage('/', {}, assertProgress)],
  [
    '/visible has the card before any script, which comes when it is in view, with no request for the offer',
    onPage('/visible', {}, async (visit) => {
      await assertCard(visit.page);
      assert.equal(await scriptsOf(visit), 0);
      await cardOf(visit.page).scrollIntoViewIfNeeded();
      await cardOf(visit.page).getByRole('button', { name: /next/i }).waitFor();
      assert.ok((await scriptsOf(visit)) > 0);
      assert.equal(await requestsOf(visit), 0);
      assert.deepEqual(await layoutShiftsOf(visit), []);
    }),
  ],
  [
    '/static is the whole card with no script at all',
    onPage('/static', {}, async (visit) => {
      await assertReadable(visit.page);
      assert.equal(await scriptsOf(visit), 0);
    }),
  ],
  developing('/', (folder, port) => [
    join(folder, 'node_modules/astro/astro.js'),
    ['dev', '--host', '127.0.0.1', '--port', port],
  ]),
];

/** Builds, serves and checks the app in `folder`; sets the exit code when something is wrong. */
export async function check(folder) {
  await checkSite({
    name: 'astro',
    folder,
    serve: () => [join(folder, 'dist/server/entry.mjs'), []],
    checks,
    built: ['dist'],
    statics: { folder: 'dist/client', path: '/' },
    served: ['/', '/visible', '/browser', '/static', '/missing'].map((path) => [path]),
    holders: [/\/$/, /\/visible$/],
  });
}
