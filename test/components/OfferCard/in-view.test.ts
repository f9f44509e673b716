import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInView } from '../../../src/components/OfferCard/in-view.js';

const size = (width: number, height: number) => ({ width, height });
const window = size(1280, 800);

describe('a card is in view', () => {
  it.each([
    ['all of it', size(420, 600), size(420, 600), true],
    ['half of it', size(420, 300), size(420, 600), true],
    ['less than half of it', size(420, 299), size(420, 600), false],
    ['half of it sideways', size(210, 600), size(420, 600), true],
    ['a quarter: half of each side', size(210, 300), size(420, 600), false],
    ['half of a window that it is taller than', size(420, 400), size(420, 2000), true],
    ['less than half of a window that it is taller than', size(420, 399), size(420, 2000), false],
    ['half of a window that it is larger than on both sides', size(1280, 400), size(2000, 2000), true],
    ['a line of it', size(420, 1), size(420, 600), false],
    ['nothing of it', size(0, 0), size(420, 600), false],
    ['a card without a height', size(420, 0), size(420, 0), false],
    ['a card without a size', size(0, 0), size(0, 0), false],
  ])('%s', (_, visible, card, expected) => {
    expect(isInView(visible, card, window)).toBe(expected);
  });

  it.each([
    ['half of what a low frame shows', size(300, 100), size(300, 600), true],
    ['less than half of what a low frame shows', size(300, 99), size(300, 600), false],
    ['half of the window, in a frame as tall as the card', size(300, 400), size(300, 2000), true],
  ])('inside a frame: %s', (title, visible, card, expected) => {
    const frame = size(320, title.includes('low') ? 200 : 2000);
    expect(isInView(visible, card, frame, window)).toBe(expected);
  });

  it('whenever as much of it is seen as can be seen at once', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(side, side, side, side, (width, height, viewWidth, viewHeight) => {
        const seen = size(Math.min(width, viewWidth), Math.min(height, viewHeight));
        expect(isInView(seen, size(width, height), size(viewWidth, viewHeight))).toBe(true);
      }),
    );
  });
});
