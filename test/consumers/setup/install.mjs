import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';
import { progress } from './progress.mjs';

const consumers = fileURLToPath(new URL('..', import.meta.url));

/** What a run of an app by hand leaves in its folder. */
const LEFT_BEHIND = new Set(['node_modules', '.next', '.react-router', '.astro', 'dist', 'build']);

/**
 * Puts apps into a new folder outside of this repository: whatever an app does not install itself is then not found, and
 * nothing of another run is.
 */
export function createInstaller(tarball) {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'gokart-consumers-'));
  /** The folder an app is put together in from `parts`, with the tarball installed. */
  async function install(name, parts) {
    const folder = join(parent, parts.at(-1));
    if (!existsSync(folder)) {
      for (const part of parts) {
        cpSync(join(consumers, part), folder, {
          recursive: true,
          filter: (path) => !LEFT_BEHIND.has(basename(path)) || path === join(consumers, part),
        });
      }
      await progress(`${name}: install`, () => installInto(folder, tarball));
    }
    return folder;
  }
  return { install, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Installs what the lockfile says, then the tarball, which no lockfile can name: its checksum differs with every change. */
async function installInto(folder, tarball) {
  await run('npm', ['ci', '--ignore-scripts', '--prefer-offline'], { cwd: folder });
  await run('npm', ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', tarball], {
    cwd: folder,
  });
  if (!existsSync(join(folder, 'node_modules/gokart-offers-react/dist/index.js'))) {
    throw new Error(`npm installed ${tarball}, but gokart-offers-react is not in ${folder}.`);
  }
}
