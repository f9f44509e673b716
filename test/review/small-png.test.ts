import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { shrinkPng } from '../../.ci/review/small-png.mjs';

const png = (width: number, height: number, bytes: ArrayLike<number>) => {
  const picture = new PNG({ width, height });
  for (let at = 0; at < picture.data.length; at += 1) {
    picture.data[at] = at % 4 === 3 ? 255 : (bytes[at % bytes.length] ?? 0);
  }
  return picture;
};

describe('shrinking a picture', () => {
  it('changes no channel by more than half a step, where the colors are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.uint8Array({ minLength: 1, maxLength: 40 }), (width, bytes) => {
        const picture = png(width, 5, bytes);
        const shrunk = PNG.sync.read(shrinkPng(PNG.sync.write(picture)));
        expect([shrunk.width, shrunk.height]).toEqual([width, 5]);
        const off = shrunk.data.map((channel, at) => Math.abs(channel - (picture.data[at] ?? 0)));
        expect(Math.max(...off)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('keeps the shape of a picture with more colors than fit', () => {
    const noise = Array.from({ length: 64 * 64 * 4 }, (_, at) => (at * 7919) % 256);
    const shrunk = shrinkPng(PNG.sync.write(png(64, 64, noise)));
    expect(PNG.sync.read(shrunk)).toMatchObject({ width: 64, height: 64 });
  });

  it('makes the same of the same', () => {
    const picture = PNG.sync.write(png(9, 9, [1, 80, 200, 7]));
    expect(shrinkPng(picture)).toEqual(shrinkPng(picture));
  });
});
