import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './dist.js';

it('has types that fit a partner’s strictest settings, and TanStack’s own', { timeout: 60_000 }, () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, 'test/package/exact');
  try {
    execFileSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { encoding: 'utf8' });
  } catch (error) {
    expect((error as { stdout: string }).stdout).toBe('');
  }
});
