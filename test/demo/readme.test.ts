import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as client from 'gokart-offers-react';
import * as server from 'gokart-offers-react/server';
import * as testing from 'gokart-offers-react/testing';
import * as theme from 'gokart-offers-react/theme';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What a sample imports from the partner's own code. */
const PARTNERS_OWN = {
  'session.ts': 'export declare function sessionOf(request: Request): { userId: string } | null;\n',
  'store.ts': `import type { OfferClickEvent } from 'gokart-offers-react/server';
type Told = { at: string; status: string | null | undefined };
export declare function findClick(clickId: string | null): Promise<OfferClickEvent | null>;
export declare function saveCompletion(click: OfferClickEvent, event: string, told: Told): Promise<void>;
`,
};

/** The pages of the docs that have samples of their own; the others show the README's. */
const recipes = readFileSync(join(root, 'stories/docs/Recipes.mdx'), 'utf8');

/** The samples: each begins with a comment that names its file. */
const samplesOf = (text: string) =>
  [...text.matchAll(/^```tsx?\n(\/\/ (\S+)\n[\s\S]*?)^```/gm)].map(([, code = '', path = '']) => ({ path, code }));

/** Names in backticks in the first column of the table under a line that holds `heading`. */
function namesInTable(heading: string): string[] {
  const table = readme.slice(readme.indexOf(heading)).match(/(?:^\|.*\n)+/m)?.[0] ?? '';
  const cells = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();
}

const PAGES = [
  ['README', readme],
  ['recipes', recipes],
] as const;

it.each(PAGES)('names the file of every sample: %s', (_, text) => {
  const samples = samplesOf(text);
  expect(samples.length).toBeGreaterThan(5);
  expect(samples).toHaveLength(text.match(/^```tsx?$/gm)?.length ?? 0);
});

it.each(PAGES)('has samples that type-check: %s', { timeout: 60_000 }, (name, text) => {
  const samples = samplesOf(text);
  const folder = join(root, 'node_modules/.cache/samples', name);
  rmSync(folder, { recursive: true, force: true });
  const files = [...Object.entries(PARTNERS_OWN), ...samples.map(({ path, code }) => [path, code] as const)];
  for (const [path, code] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: relative(folder, join(root, 'tsconfig.base.json')),
      // As in a Next.js app: most samples are for one.
      compilerOptions: {
        types: ['node', 'vite/client'],
        skipLibCheck: true,
        module: 'esnext',
        moduleResolution: 'bundler',
      },
      files: files.map(([path]) => path),
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  } catch (error) {
    expect((error as { stdout: string }).stdout).toBe('');
  }
});

it.each([
  ['From `gokart-offers-react`:', client],
  ['From `gokart-offers-react/server`', server],
  ['From `gokart-offers-react/testing`', testing],
  ['From `gokart-offers-react/theme`', theme],
])('lists every export: %s', (heading, exports) => {
  expect(namesInTable(heading)).toEqual(Object.keys(exports).sort());
});

it('points to files that are there', () => {
  const links = [...readme.matchAll(/(?:\]\(|src(?:set)?=")(?!https?:)([^)"#]+)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('has every section that a page of the docs shows', () => {
  const folder = join(root, 'stories/docs');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const shown = pages.flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/section\('([^']+)'\)/g),
  ]);
  expect(shown.length).toBeGreaterThan(5);
  const headings = new Set([...readme.matchAll(/^#{2,4} (.+)$/gm)].map(([, title]) => title));
  expect(shown.map(([, title]) => title).filter((title) => !headings.has(title))).toEqual([]);
});

it('shows in its docs, and links from them, stories and pages that are there', () => {
  const files = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((name) => /\.(stories\.tsx|mdx)$/.test(name))
    .map((name) => [name, readFileSync(join(root, 'stories', name), 'utf8')] as const);
  const slug = (text: string) =>
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
  const pages = new Set(
    texts.flatMap(([name, text]) => {
      const title = /\btitle(?:=|: )["']([^"']+)["']/.exec(text)?.[1] ?? '';
      const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, story = '']) => story);
      return (name.endsWith('.mdx') ? ['docs'] : ['docs', ...names]).map((story) => `${slug(title)}--${slug(story)}`);
    }),
  );
  const shown = texts.flatMap(([, text]) =>
    [...text.matchAll(/<Canvas of=\{(\w+)\.(\w+)\}/g)].map(([, file, story]) => `${file}.${story}`),
  );
  const stories = new Set(
    texts.flatMap(([name, text]) =>
      [...text.matchAll(/^export const (\w+)/gm)].map(([, story]) => `${name.replace('.stories.tsx', '')}.${story}`),
    ),
  );
  expect(shown.filter((story) => !stories.has(story))).toEqual([]);

  const links = texts.flatMap(([, text]) => [...text.matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g)]);
  expect(links.length).toBeGreaterThan(4);
  expect(links.map(([, id]) => id).filter((id = '') => !pages.has(id))).toEqual([]);
});
