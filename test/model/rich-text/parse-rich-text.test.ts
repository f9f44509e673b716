import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText } from '../../../src/model/rich-text/parse-rich-text.js';
import { htmlPieces, LIMITS, ROWS, toHtml } from './rich-text-rows.js';

describe('HTML becomes a small tree', () => {
  it.each(ROWS)('%j', (html, expected) => {
    expect(toHtml(parseRichText(html).nodes)).toBe(expected);
  });

  it.each([[null], [undefined], [''], [[]]])('%j states nothing, without an issue', (value) => {
    expect(parseRichText(value)).toEqual({ nodes: null, issues: [] });
  });
});

describe('a tree is held to the same list', () => {
  it.each([
    ['a script', [{ tag: 'script', children: ['alert(1)'] }, 'x'], 'x', 0],
    [
      'a paragraph in a paragraph',
      [{ tag: 'p', children: ['a', { tag: 'p', children: ['b'] }] }],
      '<p>a<br>b<br></p>',
      0,
    ],
    ['a link that runs script', [{ tag: 'a', href: 'javascript:alert(1)', children: ['x'] }], 'x', 0],
    ['a link without href', [{ tag: 'a', children: ['x'] }], 'x', 0],
    ['other attributes', [{ tag: 'p', onclick: 'x', style: 'x', children: ['x'] }], '<p>x</p>', 0],
    ['numbers and nulls', [1, null, 'x', { children: ['y'] }], 'x', 1],
    ['children that are no list', [{ tag: 'p', children: 'x' }, 'y'], 'y', 0],
  ])('%s', (_, tree, expected, issues) => {
    const parsed = parseRichText(tree);
    expect(toHtml(parsed.nodes)).toBe(expected);
    expect(parsed.issues).toHaveLength(issues);
  });
});

describe('limits', () => {
  it.each(LIMITS)('%s: the rest is dropped with an issue', (_, html) => {
    const { nodes, issues } = parseRichText(html);
    expect(issues).toEqual([{ path: '', expected: 'at most 64 kB and 100 levels', received: 'more, left out' }]);
    expect(parseRichText(nodes)).toEqual({ nodes, issues: [] });
  });

  it('a tree of 100,000 levels does not overflow', () => {
    let tree: unknown[] = ['deep'];
    for (let level = 0; level < 100_000; level++) tree = [{ tag: 'ul', children: tree }];
    expect(parseRichText(['top', ...tree]).nodes).toEqual(['top', { tag: 'br' }]);
  });
});

describe('laws', () => {
  it('reading the result again gives the result', () => {
    fc.assert(
      fc.property(fc.array(htmlPieces, { maxLength: 40 }), (pieces) => {
        const { nodes } = parseRichText(pieces.join(''));
        expect(parseRichText(JSON.parse(JSON.stringify(nodes)))).toEqual({ nodes, issues: [] });
        if (nodes) expect(toHtml(parseRichText(toHtml(nodes)).nodes)).toBe(toHtml(nodes));
      }),
      { numRuns: 3000 },
    );
  });

  it('any tree gives an allowed tree, once and for all', () => {
    const tag = fc.constantFrom('p', 'ul', 'ol', 'li', 'b', 'em', 'a', 'br', 'div', 'h2', 'td', 'script', 'span');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.array(tie('node'), { maxLength: 5 }),
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('a', ' ', ' b ', '\n', '\u00a0', 'c d'),
        fc.record({ tag, href: fc.constantFrom('https://x.example/', 'x'), children: tie('tree') }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const { nodes } = parseRichText(value);
        expect(parseRichText(nodes).nodes).toEqual(nodes);
        if (nodes) expect(toHtml(parseRichText(toHtml(nodes)).nodes)).toBe(toHtml(nodes));
      }),
      { numRuns: 3000 },
    );
  });
});
