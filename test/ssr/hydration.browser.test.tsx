import { version } from 'react';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { doctorIntl } from './doctored-intl.js';
import { hydrate } from './hydrate.js';
import { pageOf, pages } from './pages.js';
import { renderPage } from './render-pages.js';

const fromNode = inject('renderedInNode');

interface Row {
  title: string;
  /** What the server sent. */
  render: (name: string) => string;
  /** Whether the browser's `Intl` then writes everything differently. */
  isDoctored: boolean;
  isStrict: boolean;
}

const inNode = (name: string) => fromNode.html[name] ?? '';

const rows: Row[] = [
  { title: 'rendered in Node', render: inNode, isDoctored: false, isStrict: true },
  { title: 'rendered in Node, where Intl writes differently', render: inNode, isDoctored: true, isStrict: true },
  { title: 'rendered here, without StrictMode', render: renderPage, isDoctored: false, isStrict: false },
  { title: 'rendered here, where Intl then changes', render: renderPage, isDoctored: true, isStrict: false },
];

let undoctor = () => {};
afterEach(() => {
  undoctor();
  undoctor = () => {};
});

it('runs on the React that is meant, in Node and in the browser', () => {
  expect([version, fromNode.reactVersion]).toEqual([fromNode.pinnedVersion, fromNode.pinnedVersion]);
  expect(Object.keys(fromNode.html)).toEqual([...pages.keys()]);
});

describe.each(rows)('a page $title', ({ render, isDoctored, isStrict }) => {
  it.each([...pages.keys()])('becomes alive without a mismatch: %s', async (name) => {
    const html = render(name);
    if (isDoctored) undoctor = doctorIntl();
    const { container, sent, errors } = await hydrate(html, pageOf(name), isStrict);
    expect(errors).toEqual([]);
    // React kept what the server sent; after a mismatch it would have made everything anew.
    expect(sent).not.toBeNull();
    expect(container.firstElementChild).toBe(sent);
  });
});

it('runs nothing of what a hostile sample brings', () => {
  expect(globalThis).not.toHaveProperty('gkoHostile');
});

describe('the doctored Intl', () => {
  it('writes numbers, dates and plurals differently, also with formatters that were there before', () => {
    const amount = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
    const write = () => [
      amount.format(1234.5),
      amount.formatToParts(7)[1]?.value,
      (26250).toLocaleString('en'),
      new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(0),
      new Intl.PluralRules('en').select(1),
      new Intl.DisplayNames('en', { type: 'region' }).of('US'),
    ];
    const before = write();
    undoctor = doctorIntl();
    const after = write();
    expect(after.filter((text, index) => text === before[index])).toEqual([]);
    undoctor();
    expect(write()).toEqual(before);
  });
});
