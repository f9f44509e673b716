import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RichText } from '../../src/components/RichText/RichText.js';
import { parseRichText } from '../../src/model/rich-text/parse-rich-text.js';
import type { RichTextNode } from '../../src/model/types.js';

const html = (nodes: unknown) =>
  render(<RichText nodes={nodes as RichTextNode[]} />).container.firstElementChild?.innerHTML ?? null;
const tag = (name: string, ...children: unknown[]) => ({ tag: name, children });

describe('a tree as elements', () => {
  it.each<[string, unknown, string]>([
    ['text', ['Hello'], 'Hello'],
    ['what looks like markup', ['<b>&amp;</b>'], '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    [
      'emphasis',
      [tag('p', tag('strong', 'a'), tag('em', 'b'), tag('u', 'c'))],
      '<p><strong>a</strong><em>b</em><u>c</u></p>',
    ],
    ['a line break', [tag('p', 'a', { tag: 'br' }, 'b')], '<p>a<br>b</p>'],
    [
      'lists in lists',
      [tag('ol', tag('li', 'a', tag('ul', tag('li', 'b'))))],
      '<ol><li>a<ul><li>b</li></ul></li></ol>',
    ],
    ['an unknown tag', [tag('script', 'alert(1)')], 'alert(1)'],
    ['a tag in capitals', [tag('P', 'a')], 'a'],
    ['a line break with children', [{ tag: 'br', children: ['a'] }, 'b'], '<br>b'],
    ['attributes of any kind', [{ tag: 'p', children: ['a'], onclick: 'alert(1)', style: {} }], '<p>a</p>'],
    ['no list of children', [{ tag: 'p', children: 'a' }, 'b'], '<p></p>b'],
    ['what is no node', [null, 1, true, ['a'], 'b'], 'b'],
  ])('%s', (_, nodes, expected) => {
    expect(html(nodes)).toBe(expected);
  });

  it.each([
    ['https://terms.example/a?b=c', true],
    ['HTTP://terms.example', true],
    ['mailto:help@terms.example', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//terms.example', false],
    ['/terms', false],
    ['', false],
    [undefined, false],
    [{ toString: (): string => 'https://terms.example' }, false],
  ])('a link to %s is one: %s', (href, isLink) => {
    render(<RichText nodes={[{ tag: 'a', href, children: ['Rules'] } as RichTextNode]} />);
    expect(screen.getByText('Rules')).toBeVisible();
    const link = screen.queryByRole('link', { name: 'Rules' });
    expect(link !== null).toBe(isLink);
    if (link) expect(link).toHaveAttribute('rel', 'nofollow noopener noreferrer');
  });

  it.each([null, undefined, []])('renders nothing for %j', (nodes) => {
    expect(html(nodes)).toBeNull();
  });

  it('follows the direction of its text', () => {
    const { container } = render(<RichText nodes={[{ tag: 'p', children: ['للمشتركين الجدد فقط'] }]} />);
    expect(getComputedStyle(container.querySelector('p') as Element).direction).toBe('rtl');
  });

  it('shows what the decoder makes of any tree, however oddly nested, as a browser would parse it', () => {
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('a', ' ', '\n', ''),
        fc.record({ tag: fc.constantFrom('p', 'ul', 'ol', 'li', 'strong', 'em', 'u', 'div'), children: tie('nodes') }),
        fc.record({ tag: fc.constant('a'), href: fc.constant('https://a.example'), children: tie('nodes') }),
        fc.constant({ tag: 'br' }),
      ),
      nodes: fc.array(tie('node'), { maxLength: 4 }),
    }));
    fc.assert(
      fc.property(tree.nodes, (nodes) => {
        const markup = renderToString(<RichText nodes={parseRichText(nodes).nodes} />).replaceAll('<!-- -->', '');
        const parsed = document.createElement('div');
        parsed.insertAdjacentHTML('afterbegin', markup);
        expect(parsed.innerHTML.replaceAll('<br>', '<br/>')).toBe(markup);
      }),
      { numRuns: 300 },
    );
  });

  it('throws at no JSON whatever', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (nodes) => {
        renderToString(<RichText nodes={nodes as RichTextNode[]} />);
      }),
    );
  });

  it('hydrates without a difference', () => {
    const ui = <RichText nodes={[tag('ul', tag('li', 'a\r\nb', 'c')) as RichTextNode, 'd', 'e']} />;
    const container = document.createElement('div');
    container.insertAdjacentHTML('afterbegin', renderToString(ui));
    const problems: unknown[] = [];
    hydrateRoot(container, ui, { onRecoverableError: (error) => problems.push(error) });
    expect(problems).toEqual([]);
  });
});
