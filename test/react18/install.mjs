// React 18.3 for the tests that run on it; npm's own lockfile in node_modules tells what is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

const readPackages = (path) => {
  const { packages } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  return Object.entries(packages).filter(([name]) => name !== '');
};

const isInstalled = () => {
  if (!existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) return false;
  const installed = new Map(readPackages('node_modules/.package-lock.json'));
  return readPackages('package-lock.json').every(([name, { version }]) => installed.get(name)?.version === version);
};

/** Installs React 18.3 into this folder from its lockfile, unless that is what is there. Throws when it cannot. */
export function installReact18() {
  if (isInstalled()) return;
  console.log('Installing React 18.3 for the tests that run on it (npm ci --prefix test/react18).');
  const { status, error } = spawnSync('npm', ['ci', '--silent', '--prefix', folder], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`npm ci in test/react18 ${error ? `failed: ${error.message}` : `ended with ${status}`}.`);
}
