import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../.ci/review/html.mjs';
import { reviewPage } from '../../.ci/review/review-page.mjs';
import { contactSheet } from '../../.ci/review/sheet.mjs';

const shot = (brand: string, scheme: string, width: number, more = {}) => ({
  ...{ brand, scheme, width, file: `pictures/${brand}-${scheme}-${width}.png`, size: { width, height: 100 } },
  ...more,
});
const shots = ['none', 'bank'].flatMap((brand) =>
  [960, 280].flatMap((width) => ['dark', 'light'].map((scheme) => shot(brand, scheme, width))),
);
const asIs = (file: string) => file;

describe('text in HTML', () => {
  it('stays text, also inside an attribute', () => {
    expect(escapeHtml(`<b title="it's">&`)).toBe('&lt;b title=&quot;it&#39;s&quot;&gt;&amp;');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });
});

describe('a contact sheet', () => {
  it('has brands as rows, and light before dark and narrow before wide as columns', () => {
    const html = contactSheet({ id: 'card', shots }, asIs);
    const columns = [...html.matchAll(/scope="col"[^>]*>([^<]*)/g)].map(([, text]) => text);
    const rows = [...html.matchAll(/scope="row"[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(columns).toEqual(['light 280', 'light 960', 'dark 280', 'dark 960']);
    expect(rows).toEqual(['none', 'bank']);
  });

  it('leaves a cell empty of which there is no picture', () => {
    const html = contactSheet({ id: 'card', shots: [shot('none', 'light', 280), shot('bank', 'dark', 280)] }, asIs);
    expect(html.match(/<img /g)).toHaveLength(2);
    expect(html.match(/<td data-column="[^"]*"><\/td>/g)).toHaveLength(2);
  });
});

describe('the page of a review', () => {
  const page = (stories: object[]) => reviewPage({ stories, looks: shots, about: ['2 < 3'], linkTo: asIs });
  const story = { id: 'card--wide', title: 'Card', name: 'Wide', state: 'taken', mismatch: 0, shots, sheet: 'a.png' };

  it('shows every picture and asks no network', () => {
    const html = page([story]);
    expect(html.match(/<img /g)).toHaveLength(shots.length);
    expect(html).not.toMatch(/https?:/);
    expect(html).toContain('2 &lt; 3');
    const errors: unknown[] = [];
    parse(html, { onParseError: (error) => errors.push(error) });
    expect(errors).toEqual([]);
  });

  it('says what failed, in words that cannot become markup', () => {
    const html = page([{ ...story, state: 'failed', shots: [], sheet: null, failure: '<img src=x>' }]);
    expect(html).toContain('No pictures: it failed');
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });

  it('shows what changed before, after and apart, most first', () => {
    const changed = (width: number, share: number) =>
      shot('none', 'light', width, { share, before: shot('none', 'light', width), difference: `d-${width}.png` });
    const html = page([{ ...story, state: 'changed', mismatch: 0.3, shots: [changed(280, 0.01), changed(960, 0.3)] }]);
    expect(html).toContain('Changed, at most 30.0 %');
    expect(html).toContain('2 of 2 pictures changed');
    expect(html.indexOf('d-960.png')).toBeLessThan(html.indexOf('d-280.png'));
  });
});
