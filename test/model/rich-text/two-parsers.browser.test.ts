import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkHtml as walkDom } from '../../../src/model/rich-text/parse-html.browser.js';
import { walkHtml as walkParse5 } from '../../../src/model/rich-text/parse-html.server.js';
import { createTreeBuilder } from '../../../src/model/rich-text/tree-builder.js';
import type { WalkHtml } from '../../../src/model/rich-text/walk-html.js';
import { htmlPieces, LIMITS, ROWS, toHtml } from './rich-text-rows.js';

function build(walk: WalkHtml, html: string): string {
  const builder = createTreeBuilder();
  expect(walk(html.replaceAll('\0', ''), builder)).toBe(true);
  return toHtml(builder.finish().nodes);
}

describe('the browser’s parser and the server’s give one tree', () => {
  it.each(ROWS)('%j', (html, expected) => {
    expect(build(walkDom, html)).toBe(expected);
    expect(build(walkParse5, html)).toBe(expected);
  });

  it.each(LIMITS)('%s', (_, html) => {
    const short = html.slice(0, 65_536);
    expect(build(walkDom, short)).toBe(build(walkParse5, short));
  });

  // Browsers came to keep elements inside `select` in 2025, and the parsers differ in what they reopen after it. Both
  // drop the control itself, and neither lets anything but allowed elements through.
  it('but for marks opened inside a select, which is safe in both', () => {
    const html = '<select><em><select>after';
    for (const walk of [walkDom, walkParse5]) expect(build(walk, html).replace(/<\/?em>/g, '')).toBe('after');
  });

  it('whatever pieces are joined', () => {
    fc.assert(
      fc.property(fc.array(htmlPieces, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        expect(build(walkDom, html)).toBe(build(walkParse5, html));
      }),
      { numRuns: 2000 },
    );
  });
});
