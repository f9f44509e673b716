import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const git = (root, ...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * The commit that a revision names: its hash and its first line.
 *
 * @throws {Error} when there is none
 */
export function resolveRevision(root, revision) {
  try {
    const [hash, subject] = git(root, 'log', '-1', '--format=%H%n%s', '--end-of-options', revision, '--').split('\n');
    return { hash, subject };
  } catch {
    throw new Error(`There is no revision "${revision}" in this repository.`);
  }
}

/** Writes the files of a commit into a folder, and has its dependencies there: ours when it locks the same. */
export async function checkOut(root, hash, folder, say) {
  await mkdir(folder, { recursive: true });
  const archive = join(folder, '..', `${hash}.tar`);
  git(root, 'archive', '--format=tar', '-o', archive, hash);
  execFileSync('tar', ['-xf', archive, '-C', folder]);

  const locked = (checkout) => readFileSync(join(checkout, 'package-lock.json'), 'utf8');
  if (existsSync(join(root, 'node_modules')) && locked(folder) === locked(root)) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return;
  }
  say('The base locks other dependencies: installing them (npm ci).');
  // Vite sets NODE_ENV to production as it serves, and npm would then leave out what builds Storybook.
  const { status, stderr } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed in the base:\n${stderr}`);
}
