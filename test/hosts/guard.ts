import { readFileSync } from 'node:fs';
import type { Guard } from './measure.js';

const LONGHANDS: Record<string, readonly string[]> = {
  margin: ['margin-block-start', 'margin-block-end', 'margin-inline-start', 'margin-inline-end'],
  'margin-block': ['margin-block-start', 'margin-block-end'],
  'margin-inline': ['margin-inline-start', 'margin-inline-end'],
  padding: ['padding-block-start', 'padding-block-end', 'padding-inline-start', 'padding-inline-end'],
  'padding-block': ['padding-block-start', 'padding-block-end'],
  'padding-inline': ['padding-inline-start', 'padding-inline-end'],
  inset: ['inset-block-start', 'inset-block-end', 'inset-inline-start', 'inset-inline-end'],
  overflow: ['overflow-x', 'overflow-y'],
  flex: ['flex-grow', 'flex-shrink', 'flex-basis'],
  'list-style': ['list-style-type', 'list-style-position', 'list-style-image'],
  outline: ['outline-style', 'outline-width', 'outline-color'],
};

/** What the guard layer holds: read from the built `unlayered.css`, where its rules are the important ones, each by itself. */
export function readGuard(): Guard {
  const css = readFileSync(new URL('../../dist/unlayered.css', import.meta.url), 'utf8');
  return [...css.matchAll(/([^{}]+)\{([^{}]*!important[^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector,
    properties: body
      .split(';')
      .filter((declaration) => declaration.includes('!important'))
      .map((declaration) => declaration.slice(0, declaration.indexOf(':')))
      .flatMap((name) => LONGHANDS[name] ?? [name]),
  }));
}
