import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CreativeCarousel } from '../../src/components/CreativeCarousel/CreativeCarousel.js';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { buildCreative, buildOffer } from '../../src/testing/index.js';
import {
  button,
  COLOURS,
  creativesOf,
  expectSlide,
  FOUR,
  picture,
  renderCarousel,
  scroller,
} from './CreativeCarousel/render-carousel.js';

/** Longer than a movement takes to be known as over. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)));

describe('a visitor who moves to another creative', () => {
  it.each(['ltr', 'rtl'])('is told of, whichever way they go: %s', async (direction) => {
    const onCreativeChange = vi.fn();
    renderCarousel({ onCreativeChange }, direction);
    await userEvent.click(button('Next picture'));
    await expectSlide(2);
    scroller().focus();
    await userEvent.keyboard('{End}');
    await expectSlide(4);
    const ahead = direction === 'ltr' ? 1 : -1;
    scroller().scrollTo({ left: ahead * 800, behavior: 'instant' });
    await expectSlide(3);
    await settled();
    expect(onCreativeChange.mock.calls).toEqual(
      [1, 3, 2].map((index) => [{ offerId: null, creative: FOUR[index], index }]),
    );
  });

  it('is not told of at an end, where there is no way on', async () => {
    const onCreativeChange = vi.fn();
    renderCarousel({ onCreativeChange });
    fireEvent.click(button('Previous picture'));
    scroller().focus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await settled();
    expect(onCreativeChange).not.toHaveBeenCalled();
  });

  it('is told of by the creative as it was given, in the order that is shown', async () => {
    const onCreativeChange = vi.fn();
    const [red, green] = COLOURS.map(picture) as [string, string];
    const last = buildCreative({ id: 'a', url: red, displayOrder: 2, metadata: { campaign: 'June' } });
    const first = buildCreative({ id: 'b', url: green, displayOrder: 1 });
    const unplayable = buildCreative({ id: 'c', url: 'https://media.example/film.avi', displayOrder: 0 });
    const offer = buildOffer({ creatives: [last, unplayable, first] });
    render(
      <StrictMode>
        <OfferCard offer={offer} onCreativeChange={onCreativeChange}>
          <CreativeCarousel />
        </OfferCard>
      </StrictMode>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Next picture' }));
    await settled();
    expect(onCreativeChange.mock.calls).toEqual([[{ offerId: offer.id, creative: last, index: 1 }]]);
  });

  it('is told to the function of the last render', async () => {
    const [before, after] = [vi.fn(), vi.fn()];
    const { change } = renderCarousel({ onCreativeChange: before });
    change({ onCreativeChange: after });
    scroller().scrollTo({ left: 400, behavior: 'instant' });
    await waitFor(() => expect(after).toHaveBeenCalledOnce());
    expect(before).not.toHaveBeenCalled();
  });
});

describe('nobody is told of', () => {
  it('the first creative, another set, or another size of the carousel', async () => {
    const onCreativeChange = vi.fn();
    const { container, change } = renderCarousel({ onCreativeChange });
    await userEvent.click(button('Next picture'));
    await expectSlide(2);
    onCreativeChange.mockClear();
    const box = container.firstElementChild as HTMLElement;
    for (const width of ['250px', '700px', '0px', '400px']) {
      box.style.width = width;
      await settled();
    }
    await expectSlide(2);
    box.hidden = true;
    await settled();
    box.hidden = false;
    await settled();
    change({ creatives: creativesOf(...COLOURS.map(picture).reverse()) });
    await settled();
    await expectSlide(1);
    expect(onCreativeChange).not.toHaveBeenCalled();
  });
});
