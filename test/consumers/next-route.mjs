// The route of demo/servers/next as it stands there, built by the Next.js of the app beside it and asked.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, start } from './setup/command.mjs';
import { findFreePort } from './setup/listen.mjs';
import { progress } from './setup/progress.mjs';
import { untilReady } from './setup/site.mjs';

const servers = fileURLToPath(new URL('../../demo/servers', import.meta.url));

/** A path, and what is answered: its status, and a piece of its body or of where it leads. */
const ANSWERS = [
  ['', 200, /"items":\[/],
  ['/{id}', 200, /"id":"{id}"/],
  ['/00000000-0000-4000-8000-000000000000', 404, /"kind":"not-found"/],
  ['/{id}/go', 302, /\/sign-in/],
];

/** What a partner has around the route. `root`: nothing above the installed consumers may be looked at. */
const configOf = (root) => `const root = ${JSON.stringify(root)};
export default { outputFileTracingRoot: root, turbopack: { root } };
`;

/** Puts the example where the library and Next.js are installed as packages; returns the app's folder. */
function copyExample(installed) {
  const root = dirname(installed);
  const copy = join(root, 'next-route');
  const app = join(copy, 'next');
  cpSync(join(servers, 'next/app'), join(app, 'app'), { recursive: true });
  cpSync(join(servers, 'offers.ts'), join(copy, 'offers.ts'));
  symlinkSync(join(installed, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(app, 'next.config.mjs'), configOf(root));
  // Under CI, Next.js warns of a cache that is not there; a build from nothing is what is wanted.
  mkdirSync(join(app, '.next/cache'), { recursive: true });
  return app;
}

/** Builds the example with what is installed in a folder, serves it and asks; throws when an answer is not as it should be. */
export async function check(installed) {
  const app = copyExample(installed);
  const next = join(installed, 'node_modules/next/dist/bin/next');
  await progress('next-route: build', () => run(process.execPath, [next, 'build'], { cwd: app }));
  const port = await findFreePort();
  const offers = `http://127.0.0.1:${port}/api/offers`;
  const server = start(next, ['start', '--hostname', '127.0.0.1', '--port', port], { cwd: app });
  try {
    const list = await progress('next-route: start', () => untilReady(offers, server));
    const { id } = (await list.json()).items[0];
    for (const [path, status, text] of ANSWERS) {
      await progress(`next-route: ${path || 'the list'} is answered with ${status}`, async () => {
        const response = await fetch(offers + path.replace('{id}', id), { redirect: 'manual' });
        assert.equal(response.status, status);
        const said = `${response.headers.get('location') ?? ''}${await response.text()}`;
        assert.match(said, new RegExp(text.source.replace('{id}', id)));
      });
    }
  } finally {
    await server.stop();
  }
}
