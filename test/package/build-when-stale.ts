import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = ['dist/index.js', 'dist/styles.css', 'dist/unlayered.css', 'dist/index.d.ts'];
const MADE_FROM = [
  'src',
  'vite.config.ts',
  '.ci/unlayer.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
];

const timesUnder = (path: string): number[] => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return [stats.mtimeMs];
  // The folder's own time too: it moves when a file is removed.
  return [stats.mtimeMs, ...readdirSync(path).flatMap((name) => timesUnder(join(path, name)))];
};

const isStale = () => {
  try {
    const built = Math.min(...BUILT.map((path) => statSync(join(root, path)).mtimeMs));
    return Math.max(...MADE_FROM.flatMap((path) => timesUnder(join(root, path)))) > built;
  } catch {
    return true;
  }
};

/** Vitest's global setup of the package tests: builds `dist` when it is absent or older than what it is made from. */
export default function buildWhenStale(): void {
  if (isStale()) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: true });
}
