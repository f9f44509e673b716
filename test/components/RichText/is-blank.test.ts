import { describe, expect, it } from 'vitest';
import { isBlank, MAX_DEPTH } from '../../../src/components/RichText/is-blank.js';

const nest = (depth: number): unknown => {
  let node: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) node = { tag: 'em', children: [node] };
  return node;
};

describe('whether rich text says nothing', () => {
  it.each<[unknown, boolean]>([
    [null, true],
    [undefined, true],
    [[], true],
    [['  \n\u00a0'], true],
    [[{ tag: 'p', children: [] }], true],
    [[{ tag: 'p', children: [' ', { tag: 'br' }] }], true],
    [[{ tag: 'ul', children: [{ tag: 'li', children: ['.'] }] }], false],
    [['text'], false],
    [[{ children: ['a tag is not needed'] }], false],
    [[null, 1, true, {}], true],
    [[{ tag: 'p', children: 'no list' }], true],
    [42, true],
    [{}, true],
    [[nest(MAX_DEPTH)], false],
    [[nest(100_000)], true],
  ])('case %#: %2$s', (nodes, expected) => {
    expect(isBlank(nodes)).toBe(expected);
  });
});
