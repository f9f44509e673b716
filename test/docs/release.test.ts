import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };

it('is one version in every file that names it', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: { '': { version: string } } };
  const readme = [...read('README.md').matchAll(/gokart-offers-react-([\w.-]+)\.tgz/g)].map(([, found]) => found);
  expect({
    lock: [lock.version, lock.packages[''].version],
    changelog: read('CHANGELOG.md').match(/^## (.+)$/m)?.[1],
    readme: [...new Set(readme)],
  }).toEqual({ lock: [version, version], changelog: version, readme: [version] });
});

it('has changes to come that are for this package', () => {
  const folder = import.meta.glob('../../.changeset/*.md', { query: '?raw', import: 'default', eager: true });
  const changes = Object.entries(folder).filter(([path]) => !path.endsWith('README.md'));
  const odd = changes.filter(
    ([, text]) => !new RegExp(`^---\n["']${name}["']: (patch|minor|major)\n---\n`).test(`${text}`),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});
