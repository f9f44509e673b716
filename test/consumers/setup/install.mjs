import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';

/**
 * Installs an app from its lockfile, then the tarball, which no lockfile can name: its checksum differs with every
 * change of the library. What the lockfile gave is kept while the lockfile stays the same.
 */
export async function install(folder, tarball) {
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, '.installed-from');
  const lockfile = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockfile) {
    await run('npm', ['ci', '--ignore-scripts'], { cwd: folder });
    writeFileSync(stamp, lockfile);
  }
  rmSync(join(modules, 'gokart-offers-react'), { recursive: true, force: true });
  await run('npm', ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', tarball], {
    cwd: folder,
  });
  if (!existsSync(join(modules, 'gokart-offers-react', 'dist', 'index.js'))) {
    throw new Error(`npm installed ${tarball}, but gokart-offers-react is not in ${modules}.`);
  }
}
