// The Next.js App Router app: builds it, serves it, and looks at it as a visitor and as a curious one.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAILING_PAGES, PAGES, pageChecks } from './checks/next-pages.mjs';
import { checkSite } from './setup/site.mjs';

/** What Next.js logs of a stream whose offer could not be read: that, and not why. */
const FAILED_STREAM = /⨯ Error: redacted\n +at ignore-listed frames \{\n +digest: '\d+'\n\}/g;

/** A page is asked for as a page, as what the router fetches, and as what it fetches before a visitor goes there. */
const ASKED_AS = [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }];

const RENDERED = PAGES.filter((path) => path !== '/');

/** Builds, serves and checks the app in `folder`; sets the exit code when something is wrong. */
export async function check(folder) {
  const next = join(folder, 'node_modules/next/dist/bin/next');
  await checkSite({
    name: 'next',
    folder,
    // Under CI, Next.js warns of a cache that is not there; a build from nothing is what is wanted.
    prepare: () => mkdirSync(join(folder, '.next/cache'), { recursive: true }),
    serve: (port) => [next, ['start', '--hostname', '127.0.0.1', '--port', port]],
    checks: pageChecks,
    built: ['.next/server', '.next/static'],
    statics: { folder: '.next/static', path: '/_next/static/' },
    served: [...PAGES, ...FAILING_PAGES].flatMap((path) => ASKED_AS.map((headers) => [path, headers])),
    holders: RENDERED.flatMap((path) => [new RegExp(`${path}$`), new RegExp(`${path} rsc$`)]),
    silent: FAILED_STREAM,
  });
}
