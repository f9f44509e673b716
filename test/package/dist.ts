import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  name: string;
  bin: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
}

/** The package's own package.json. */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** Every file under `folder` of the package that ends so, relative to the folder, with forward slashes. */
export const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** The text of one built file. */
export const readDist = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');

/**
 * The names a built entry exports, sorted: asked of a Node of its own, which resolves the package by name through
 * the exports map as a partner's server does. Throws when the entry cannot be imported or prints anything.
 */
export const exportsOf = (key: string): string[] => {
  const code = `console.log(JSON.stringify(Object.keys(await import('${manifest.name + key.slice(1)}')).sort()))`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
};
