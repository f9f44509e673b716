import { describe, expect, it } from 'vitest';
import { unlayer } from '../../.ci/unlayer.mjs';
import { readDist } from './dist.js';

describe('without its layers, a style sheet', () => {
  it.each([
    ['a class stays as it is', '.a { color: red }', '.a{color:red}'],
    ['more than a class weighs as one', '.a > .b { color: red }', ':where(.a>.b):not(.gko-){color:red}'],
    ['an element in a class too', '.a svg { color: red }', ':where(.a svg):not(.gko-){color:red}'],
    ['a pseudo-element stays outside', '.a:dir(rtl)::before { color: red }', ':where(.a:dir(rtl)):not(.gko-):before'],
    ['what weighs nothing still does', ':where(:root) { --a: 1 }', ':where(:root){--a:1}'],
    ['unless it is important', ':where(.a) { margin: 0 !important }', ':where(.a):not(.gko-){margin:0!important}'],
    ['nesting is written out', '.a { &:hover { color: red } }', ':where(.a:hover):not(.gko-){color:red}'],
  ])('%s', (_, css, expected) => {
    expect(unlayer(`@layer x { ${css} }`)).toContain(expected);
  });

  it('has its rules in the order of the cascade: by layer, what a selector weighed, place', () => {
    const css = unlayer(`
      @layer x, x.guard;
      @layer x { .a.b, .c { color: red } @media print { .d { color: tan } } .e { color: blue } }
      @layer x.guard { .f { color: red } }
      @layer x { .g { color: navy } }
    `);
    expect(css.match(/\.[a-g]\b/g)).toEqual(['.c', '.d', '.e', '.g', '.a', '.b', '.f']);
  });
});

describe('unlayered.css', () => {
  const ours = readDist('unlayered.css');

  it('has no layer', () => {
    expect(ours).not.toContain('@layer');
  });

  it('keeps light-dark() for the browser to resolve', () => {
    expect(ours).toContain('light-dark(');
    expect(ours).not.toContain('var(--lightningcss-');
  });
});
