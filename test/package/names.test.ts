import { describe, expect, it } from 'vitest';
import { hiddenSegment } from '../../.ci/hidden-names.mjs';
import { filesOf, readDist } from './dist.js';

const hidden = (names: readonly string[]) => names.filter((name) => hiddenSegment(name));

describe('names that a filter list hides', () => {
  // A bundler names its chunks after modules.
  it('are in no file that is shipped', () => {
    const files = filesOf('dist', '');
    expect(files.length).toBeGreaterThan(100);
    expect(hidden(files)).toEqual([]);
  });

  it.each(filesOf('dist', '.css'))('are not in %s, where everything named is ours', (file) => {
    const css = readDist(file).replace(/"[^"]*"|'[^']*'/g, '');
    // A layer's name has dots.
    const classes = [...css.replace(/@layer[^{;]*/g, '').matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(
      ([, name = '']) => name,
    );
    const properties = [...css.matchAll(/--[\w-]+/g)].map(([name]) => name);
    const attributes = [...css.matchAll(/\[(data-[\w-]+)(?:[~|^$*]?=([\w-]+))?/g)].flatMap(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]);
    const rules = [...css.matchAll(/@(?:keyframes|container|layer)\s+([a-z][\w-]*)/g)].map(([, name = '']) => name);
    expect(classes).not.toEqual([]);
    expect(hidden([...classes, ...properties, ...attributes, ...rules])).toEqual([]);
    expect(classes.filter((name) => !/^gko(-|$)/.test(name))).toEqual([]);
    // Lightning CSS writes light-dark() with two of its own; why they stand there is told in `base.css`.
    expect(properties.filter((name) => !/^--(_?gko-|lightningcss-(light|dark)$)/.test(name))).toEqual([]);
    expect(rules.filter((name) => !/^(gko|gokart-offers)(-|$)/.test(name))).toEqual([]);
  });
});
