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

it.each<[string, unknown]>([
  ['around a comment', 'a<!-- -->b'],
  ['around what is unwrapped', 'a<span></span>b'],
  ['in a tree', ['a', 'b']],
])('texts in a row are one: %s', (_, value) => {
  expect(parseRichText(value).nodes).toEqual(['ab']);
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
    ['a link to a list', [{ tag: 'a', href: ['https://x.example/'], children: ['x'] }], 'x', 0],
    ['a href of something else', [{ tag: 'em', href: 'https://x.example/', children: ['x'] }], '<em>x</em>', 0],
    ['other attributes', [{ tag: 'p', onclick: 'x', style: 'x', children: ['x'] }], '<p>x</p>', 0],
    ['numbers and nulls', [1, null, 'x', { children: ['y'] }], 'x', 1],
    ['children that are no list', [{ tag: 'p', children: 'x' }, 'y'], 'y', 0],
  ])('%s', (_, tree, expected, issues) => {
    const parsed = parseRichText(tree);
    expect(toHtml(parsed.nodes)).toBe(expected);
    expect(parsed.issues).toHaveLength(issues);
  });

  it.each<[unknown, string, string]>([
    [5, 'HTML or rich text tree', 'number'],
    [true, 'HTML or rich text tree', 'boolean'],
    [{ tag: 'p', children: ['x'] }, 'HTML or rich text tree', 'object'],
    [[5], 'rich text tree', 'partly something else'],
    [[{ tag: 'p', children: ['x', null] }], 'rich text tree', 'partly something else'],
    [[{ tag: 'p', children: [null] }, 'x'], 'rich text tree', 'partly something else'],
  ])('%j is noted as what it is', (value, expected, received) => {
    expect(parseRichText(value).issues).toEqual([{ path: '', expected, received }]);
  });
});

describe('limits', () => {
  it.each(LIMITS)('%s: the rest is dropped with an issue', (_, html) => {
    const { nodes, issues } = parseRichText(html);
    expect(issues).toEqual([{ path: '', expected: 'at most 64 kB and 100 levels', received: 'more, left out' }]);
    expect(parseRichText(nodes)).toEqual({ nodes, issues: [] });
  });

  const deep = (levels: number, innermost: unknown[] = ['x']) => {
    let tree = innermost;
    for (let level = 0; level < levels; level++) tree = [{ tag: 'ul', children: [{ tag: 'li', children: tree }] }];
    return tree;
  };
  const em = [{ tag: 'em', children: ['x'] }];

  it.each<[string, unknown, unknown]>([
    ['64 kB of text', 'x'.repeat(65_536), `${'x'.repeat(65_536)}y`],
    ['64 kB of HTML', `<b>x</b>${' '.repeat(65_528)}`, `<b>x</b>${' '.repeat(65_529)}`],
    ['64 kB in a tree', ['x'.repeat(65_535), em[0]], ['x'.repeat(65_535), { tag: 'em', children: ['xy'] }]],
    ['100 levels of elements', `${'<span>'.repeat(100)}x`, `${'<span>'.repeat(101)}x`],
    ['98 levels of a tree, as text in a list needs one more', deep(49), deep(49, em)],
  ])('%s are no issue, one more is', (_, within, beyond) => {
    expect(parseRichText(within)).toMatchObject({ nodes: expect.anything(), issues: [] });
    expect(parseRichText(beyond).issues).toHaveLength(1);
  });

  it('what goes beyond the text is left out, and what comes before it stays', () => {
    expect(parseRichText(['x'.repeat(65_535), { tag: 'em', children: ['ab'] }, 'c']).nodes).toEqual([
      'x'.repeat(65_535),
      { tag: 'em', children: ['a'] },
    ]);
  });

  it.each<[string, unknown]>([
    ['a text', `${'x'.repeat(65_535)}😀`],
    ['HTML', `&amp;${'x'.repeat(65_530)}😀`],
    ['a tree', [`${'x'.repeat(65_535)}😀`]],
  ])('no half of a character stays at the end of %s', (_, value) => {
    expect((parseRichText(value).nodes ?? []).join('')).toMatch(/^&?x+$/);
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
