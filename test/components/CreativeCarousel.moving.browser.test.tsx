import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import {
  BROKEN,
  button,
  COLOURS,
  carousel,
  creativesOf,
  expectSlide,
  FOUR,
  picture,
  renderCarousel,
  scroller,
  slides,
  video,
} from './CreativeCarousel/render-carousel.js';

const focused = () => document.activeElement;
const inert = () => slides().map((slide) => (slide as HTMLElement).inert);
const live = () => carousel().querySelector('[aria-live="polite"]');

describe.each(['ltr', 'rtl'])('moving, %s', (direction) => {
  const ahead = direction === 'ltr' ? '{ArrowRight}' : '{ArrowLeft}';
  const back = direction === 'ltr' ? '{ArrowLeft}' : '{ArrowRight}';

  it('goes with the buttons, one slide at a time', async () => {
    renderCarousel({}, direction);
    await expectSlide(1);
    await userEvent.click(button('Next picture'));
    await expectSlide(2);
    await userEvent.click(button('Next picture'));
    await expectSlide(3);
    await userEvent.click(button('Previous picture'));
    await expectSlide(2);
  });

  it('goes where the arrow keys point, and to the ends', async () => {
    renderCarousel({}, direction);
    scroller().focus();
    await userEvent.keyboard(ahead);
    await expectSlide(2);
    await userEvent.keyboard('{End}');
    await expectSlide(4);
    await userEvent.keyboard(back);
    await expectSlide(3);
    await userEvent.keyboard('{Home}');
    await expectSlide(1);
  });

  it('has no way around the ends', async () => {
    renderCarousel({}, direction);
    scroller().focus();
    await userEvent.keyboard(back);
    await expectSlide(1);
    await userEvent.keyboard('{End}');
    await expectSlide(4);
    await userEvent.keyboard(ahead);
    await expectSlide(4);
  });

  it.each([
    { keys: ahead + ahead + ahead, told: ['2', '3', '4'] },
    { keys: '{End}', told: ['4'] },
  ])('does not tell of slides it passes on the way with $keys, pressed without waiting', async ({ keys, told }) => {
    renderCarousel({}, direction);
    const values: (string | undefined)[] = [];
    const observer = new MutationObserver(() => values.push(carousel().dataset.current));
    observer.observe(carousel(), { attributeFilter: ['data-current'] });
    scroller().focus();
    await userEvent.keyboard(keys);
    expect(carousel()).toHaveAttribute('data-current', '4');
    await expectSlide(4);
    observer.disconnect();
    expect(values).toEqual(told);
  });

  it('follows what scrolls it, and does not announce it', async () => {
    renderCarousel({}, direction);
    scroller().scrollTo({ left: direction === 'ltr' ? 800 : -800, behavior: 'instant' });
    await expectSlide(3);
    expect(inert()).toEqual([true, true, false, true]);
    expect(carousel()).toHaveTextContent('3 of 4');
    expect(live()).toBeNull();
  });

  it('keeps its slide when the box changes size', async () => {
    const { container } = renderCarousel({}, direction);
    await userEvent.click(button('Next picture'));
    await userEvent.click(button('Next picture'));
    await expectSlide(3);
    (container.firstElementChild as HTMLElement).style.width = '251.3px';
    // Whole pixels, and none too few: no sliver of the next one shows.
    await waitFor(() => expect(scroller().getBoundingClientRect().width).toBe(252));
    await expectSlide(3);
    (container.firstElementChild as HTMLElement).style.width = '900px';
    await waitFor(() => expect(scroller().clientWidth).toBe(900));
    await expectSlide(3);
  });
});

describe('what changes while it moves', () => {
  it('leaves only the slide in view within reach', async () => {
    renderCarousel();
    expect(inert()).toEqual([false, true, true, true]);
    await userEvent.click(button('Next picture'));
    expect(inert()).toEqual([true, false, true, true]);
    await expectSlide(2);
  });

  it('keeps the focus on a button that has come to its end', async () => {
    renderCarousel({ creatives: FOUR.slice(0, 2) });
    expect(button('Previous picture')).toHaveAttribute('aria-disabled', 'true');
    button('Next picture').focus();
    await userEvent.keyboard('{Enter}');
    await expectSlide(2);
    expect(button('Next picture')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Previous picture')).toHaveAttribute('aria-disabled', 'false');
    expect(focused()).toBe(button('Next picture'));
    await userEvent.keyboard('{Enter}');
    await expectSlide(2);
    expect(focused()).toBe(button('Next picture'));
  });

  it('believes a visitor who holds it back half way', async () => {
    renderCarousel();
    await userEvent.click(button('Next picture'));
    scroller().scrollTo({ left: 0, behavior: 'instant' });
    await expectSlide(1);
    expect(inert()).toEqual([false, true, true, true]);
  });

  it('announces the position politely once the visitor has used a button', async () => {
    renderCarousel();
    expect(live()).toBeNull();
    await userEvent.click(button('Next picture'));
    expect(live()).toHaveTextContent('2 of 4');
    await expectSlide(2);
  });

  it('leaves keys with a modifier, and those a partner has handled, alone', async () => {
    renderCarousel({ onKeyDown: (event) => event.key === 'End' && event.preventDefault() });
    scroller().focus();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      expect(fireEvent.keyDown(scroller(), { key: 'ArrowRight', [modifier]: true })).toBe(true);
    }
    fireEvent.keyDown(scroller(), { key: 'End' });
    expect(carousel()).toHaveAttribute('data-current', '1');
  });

  it('leaves the arrows to a video that has the focus, and to its neighbours otherwise', async () => {
    renderCarousel({ creatives: creativesOf(video('flight.mp4'), ...COLOURS.map(picture)) });
    const player = screen.getByLabelText<HTMLVideoElement>('Video of Bingo Blitz');
    // Until there is something to seek in, the browser gives the key to what scrolls.
    await waitFor(() => expect(player.readyState).toBeGreaterThan(0));
    player.focus();
    expect(focused()).toBe(player);
    fireEvent.keyDown(player, { key: 'ArrowRight' });
    await userEvent.keyboard('{ArrowRight}');
    await expectSlide(1);
    button('Next picture').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expectSlide(2);
  });

  it('pauses a video that goes out of view', async () => {
    renderCarousel({ creatives: creativesOf(video('flight.webm'), picture('teal')) });
    const player = screen.getByLabelText<HTMLVideoElement>('Video of Bingo Blitz');
    player.muted = true;
    await player.play();
    await userEvent.click(button('Next picture'));
    await waitFor(() => expect(player.paused).toBe(true));
  });

  it('starts again at the first slide with other creatives, and forgets what failed', async () => {
    const { change } = renderCarousel({ creatives: creativesOf(picture('teal'), BROKEN) });
    await userEvent.click(button('Next picture'));
    await expectSlide(2);
    await waitFor(() => expect(slides()[1]).toHaveAttribute('data-failed'));
    button('Next picture').focus();
    change({ creatives: creativesOf(picture('plum'), picture('teal')) });
    await expectSlide(1);
    expect(carousel().querySelector('[data-failed]')).toBeNull();
    expect(focused()).toBe(button('Next picture'));
  });

  it('is silent again about other creatives until it is used', async () => {
    const { change } = renderCarousel();
    await userEvent.click(button('Next picture'));
    await userEvent.click(button('Previous picture'));
    await expectSlide(1);
    expect(live()).toHaveTextContent('1 of 4');
    change({ creatives: creativesOf(picture('plum'), picture('teal')) });
    expect(live()).toBeNull();
  });

  it('stays where it is when the same creatives come in another array', async () => {
    const { change } = renderCarousel();
    await userEvent.click(button('Next picture'));
    await expectSlide(2);
    const [, second] = slides();
    change({ creatives: structuredClone(FOUR) });
    await expectSlide(2);
    expect(slides()[1]).toBe(second);
  });

  it('bears becoming one, none and many again', async () => {
    const { change } = renderCarousel();
    await userEvent.click(button('Next picture'));
    change({ creatives: FOUR.slice(1, 2) });
    expect(screen.queryByRole('button')).toBeNull();
    change({ creatives: [] });
    expect(screen.queryByRole('img')).toBeNull();
    change({ creatives: FOUR });
    await expectSlide(1);
    await userEvent.click(button('Next picture'));
    await expectSlide(2);
  });
});

describe('with less motion', () => {
  const emulate = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  afterEach(() => emulate(''));

  it.each([
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ])('a visitor who says %s gets scrolling that is %s', async (preference, behavior) => {
    await emulate(preference);
    renderCarousel();
    expect(getComputedStyle(scroller()).scrollBehavior).toBe(behavior);
    const scrollTo = vi.spyOn(scroller(), 'scrollTo');
    await userEvent.click(button('Next picture'));
    // Leaves the choice to the style sheet.
    expect(scrollTo).toHaveBeenCalledWith({ left: 400, behavior: undefined });
    await expectSlide(2);
  });
});
