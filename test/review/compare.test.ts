import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, sayPercent } from '../../.ci/review/compare.mjs';

type Color = [number, number, number];
const WHITE: Color = [255, 255, 255];
const BLACK: Color = [0, 0, 0];

/** A picture of one color, but for as many pixels from the start as another has. */
const picture = (width: number, height: number, color = WHITE, others = 0, other = BLACK) => {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) png.data.set([...(at < others ? other : color), 255], at * 4);
  return PNG.sync.write(png);
};

describe('comparing two pictures', () => {
  it('finds nothing between a picture and itself, nor between two files of the same pixels', () => {
    expect(comparePictures(picture(20, 10), picture(20, 10))).toEqual({ share: 0, picture: null });
    const png = PNG.sync.read(picture(20, 10));
    expect(comparePictures(picture(20, 10), PNG.sync.write(png, { deflateLevel: 0 })).share).toBe(0);
  });

  it('says the share of pixels that differ, and marks them', () => {
    const { share, picture: marked } = comparePictures(picture(20, 10), picture(20, 10, WHITE, 50));
    expect(share).toBe(0.25);
    expect(marked).not.toBeNull();
    expect(PNG.sync.read(marked ?? Buffer.of())).toMatchObject({ width: 20, height: 10 });
  });

  it('counts all that only one of them has, whichever it is', () => {
    const [small, large] = [picture(20, 10), picture(20, 20)];
    expect(comparePictures(small, large).share).toBe(0.5);
    expect(comparePictures(large, small).share).toBe(0.5);
    expect(comparePictures(picture(10, 20), picture(20, 10)).share).toBe(0.75);
  });

  it('sees a slight change of color unless told to let it pass', () => {
    const [before, after] = [picture(20, 10), picture(20, 10, [246, 246, 246])];
    expect(comparePictures(before, after).share).toBe(1);
    expect(comparePictures(before, after, { threshold: 0.1 }).share).toBe(0);
  });
});

describe('a share in percent', () => {
  it.each([
    [0, '0 %'],
    [0.000_01, '< 0.01 %'],
    [0.0042, '0.42 %'],
    [0.123, '12.3 %'],
    [0.9999, '99.9 %'],
    [1, '100 %'],
  ])('%d is said as %s', (share, text) => {
    expect(sayPercent(share)).toBe(text);
  });

  it('is never said as none where there is one, nor as all where there is not', () => {
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, max: 1 - Number.EPSILON, noNaN: true }), (share) => {
        expect(['0 %', '0.00 %', '100 %', '100.0 %']).not.toContain(sayPercent(share));
      }),
    );
  });
});
