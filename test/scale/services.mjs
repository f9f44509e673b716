// Finds redis-server and nginx, or installs Debian's packages where it may, or says what is missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is started, and the package it is in. On Debian nginx is in a folder that is not on everyone's PATH. */
const PROGRAMS = { 'redis-server': 'redis-server', nginx: 'nginx' };

const FOLDERS = [
  ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
];

function find(program) {
  return FOLDERS.map((folder) => join(folder, program)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function apt(...args) {
  // Debian starts what it installs; ours are started by us, on ports of our own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const { status, error } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status === 0) return;
  throw new Error(
    `"apt-get ${args.join(' ')}" ${error ? error.message : `ended with ${status}`}. Install redis-server and nginx yourself.`,
  );
}

/**
 * The paths of `redis-server` and `nginx`. Prints a line about what it uses.
 *
 * @throws where one is missing and cannot be installed, with the packages' names.
 */
export function findServices() {
  const missing = Object.keys(PROGRAMS).filter((program) => !find(program));
  if (missing.length > 0) {
    const packages = missing.map((program) => PROGRAMS[program]);
    if (!mayInstall()) {
      throw new Error(
        `${missing.join(' and ')} not found on the PATH. Install ${packages.join(' and ')} (on Debian: ` +
          `sudo apt-get install ${packages.join(' ')}; on macOS: brew install ${packages.join(' ').replace('-server', '')}).`,
      );
    }
    console.log(`Installing ${packages.join(' and ')} (apt-get install).`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const [redis, nginx] = Object.keys(PROGRAMS).map(find);
  if (!redis || !nginx) throw new Error('redis-server and nginx were installed and still cannot be found on the PATH.');
  console.log(`Redis: ${redis} · nginx: ${nginx}`);
  return { redis, nginx };
}
