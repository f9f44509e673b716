import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideAt, slideForKey } from '../../../src/components/CreativeCarousel/slide-at.js';

describe('which slide a scroll position shows', () => {
  it.each([
    { scrollLeft: 0, direction: 'ltr', slide: 0 },
    { scrollLeft: 149, direction: 'ltr', slide: 0 },
    { scrollLeft: 151, direction: 'ltr', slide: 1 },
    { scrollLeft: 599.6, direction: 'ltr', slide: 2 },
    { scrollLeft: 900, direction: 'ltr', slide: 3 },
    { scrollLeft: 0, direction: 'rtl', slide: 0 },
    { scrollLeft: -149, direction: 'rtl', slide: 0 },
    { scrollLeft: -151, direction: 'rtl', slide: 1 },
    { scrollLeft: -900, direction: 'rtl', slide: 3 },
  ])('at $scrollLeft of four 300 px slides, $direction, it is slide $slide', ({ scrollLeft, direction, slide }) => {
    expect(slideAt(scrollLeft, 300, 4, direction)).toBe(slide);
  });

  it.each([
    { why: 'elastic scrolling before the first', input: [-80, 300, 4, 'ltr'], slide: 0 },
    { why: 'elastic scrolling after the last', input: [1300, 300, 4, 'ltr'], slide: 3 },
    { why: 'elastic scrolling before the first from right to left', input: [260, 300, 4, 'rtl'], slide: 0 },
    { why: 'no slides', input: [0, 300, 0, 'ltr'], slide: 0 },
    { why: 'a box that is not displayed', input: [0, 0, 4, 'ltr'], slide: 0 },
    { why: 'no number at all', input: [Number.NaN, 300, 4, 'ltr'], slide: 0 },
  ] as const)('stays inside the slides with $why', ({ input: [scrollLeft, width, count, direction], slide }) => {
    expect(slideAt(scrollLeft, width, count, direction)).toBe(slide);
  });

  it('finds every slide again at its own position, both directions, rounded widths included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 20, max: 3000, noNaN: true }),
        fc.nat(299),
        fc.boolean(),
        (count, width, pick, isRtl) => {
          const slide = pick % count;
          const position = Math.round(slide * width) * (isRtl ? -1 : 1);
          const measured = Math.round(width * count) / count;
          expect(slideAt(position, measured, count, isRtl ? 'rtl' : 'ltr')).toBe(slide);
        },
      ),
    );
  });
});

describe('which slide a key leads to', () => {
  it.each([
    { key: 'ArrowRight', from: 1, ltr: 2, rtl: 0 },
    { key: 'ArrowLeft', from: 1, ltr: 0, rtl: 2 },
    { key: 'ArrowRight', from: 0, ltr: 1, rtl: 0 },
    { key: 'ArrowLeft', from: 0, ltr: 0, rtl: 1 },
    { key: 'ArrowRight', from: 2, ltr: 2, rtl: 1 },
    { key: 'ArrowLeft', from: 2, ltr: 1, rtl: 2 },
    { key: 'Home', from: 2, ltr: 0, rtl: 0 },
    { key: 'End', from: 0, ltr: 2, rtl: 2 },
    { key: 'ArrowDown', from: 1, ltr: null, rtl: null },
    { key: 'Enter', from: 1, ltr: null, rtl: null },
  ])('$key from slide $from of three: $ltr, right to left $rtl', ({ key, from, ltr, rtl }) => {
    expect(slideForKey(key, from, 3, 'ltr')).toBe(ltr);
    expect(slideForKey(key, from, 3, 'rtl')).toBe(rtl);
  });
});
