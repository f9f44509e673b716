import { render, screen, waitFor, within } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { expect } from 'vitest';
import type { CreativeCarouselProps } from '../../../src/components/CreativeCarousel/CreativeCarousel.js';
import { CreativeCarousel } from '../../../src/components/CreativeCarousel/CreativeCarousel.js';
import type { Creative } from '../../../src/model/types.js';
import { buildCreative } from '../../../src/testing/index.js';

/** A picture of one colour, which needs no network. */
export const picture = (fill: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="32" height="18"><path fill="${fill}" d="M0 0h32v18H0z"/></svg>`)}`;

/** What claims to be a picture and is none. */
export const BROKEN = 'data:image/png,broken';

export const video = (name: string) => new URL(`../../media/${name}`, import.meta.url).href;

/** Creatives in this order, with ids of their own. */
export const creativesOf = (...urls: string[]): Creative[] =>
  urls.map((url, place) => buildCreative({ id: `creative-${place}`, url, displayOrder: place }));

export const COLOURS = ['crimson', 'seagreen', 'royalblue', 'goldenrod'];
export const FOUR = creativesOf(...COLOURS.map(picture));

/** A carousel in a box of 400 px, in StrictMode. */
export function renderCarousel(props: CreativeCarouselProps = {}, direction = 'ltr') {
  const ui = (more: CreativeCarouselProps): ReactElement => (
    <StrictMode>
      <div dir={direction} style={{ width: 400 }}>
        <CreativeCarousel creatives={FOUR} offerName="Bingo Blitz" {...props} {...more} />
      </div>
    </StrictMode>
  );
  const { rerender, ...result } = render(ui({}));
  return { ...result, change: (more: CreativeCarouselProps) => rerender(ui(more)) };
}

export const carousel = (name = 'Pictures of Bingo Blitz') => screen.getByRole('group', { name });
export const scroller = () => screen.getByRole('group', { name: 'Slides' });
export const slides = () => within(scroller()).getAllByRole('group');
export const button = (name: 'Previous picture' | 'Next picture') => screen.getByRole('button', { name });

/** Waits until that slide (from 1) is the one in view, on the screen as in the attributes. */
export async function expectSlide(position: number) {
  await waitFor(
    () => {
      const { left, width } = scroller().getBoundingClientRect();
      const middle = left + width / 2;
      const seen = slides().findIndex((slide) => {
        const box = slide.getBoundingClientRect();
        return Math.abs(box.left + box.width / 2 - middle) < 1;
      });
      expect({ seen: seen + 1, told: carousel().dataset.current }).toEqual({ seen: position, told: String(position) });
    },
    { timeout: 5000 },
  );
}
