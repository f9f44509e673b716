import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { CreativeCarousel } from '../../src/components/CreativeCarousel/CreativeCarousel.js';
import type { Creative } from '../../src/model/types.js';
import {
  BROKEN,
  carousel,
  creativesOf,
  expectSlide,
  picture,
  renderCarousel,
  scroller,
  slides,
  video,
} from './CreativeCarousel/render-carousel.js';

const NO_VIDEO = `${video('flight.mp4')}.nothing.mp4`;

describe('a creative that fails', () => {
  it.each([
    ['picture', BROKEN],
    ['video', NO_VIDEO],
  ])('gives way to a %s-sized place with the name of the offer', async (_, url) => {
    renderCarousel({ creatives: creativesOf(url, picture('teal')) });
    await waitFor(() => expect(slides()[0]).toHaveAttribute('data-failed'));
    expect(slides()[0]).toHaveTextContent(/^Bingo Blitz$/);
    expect(slides()[0]?.querySelector('img, video')).toBeNull();
    expect(screen.getByText('Bingo Blitz').parentElement?.clientHeight).toBe(225);
    expect(carousel().clientHeight).toBe(225);
    expect(slides()[1]).not.toHaveAttribute('data-failed');
  });

  it('says so in words where no name is known', async () => {
    renderCarousel({ creatives: creativesOf(BROKEN), offerName: undefined });
    expect(await screen.findByText('Picture not available')).toBeVisible();
  });

  it('keeps a long name inside its box', async () => {
    const { container } = renderCarousel({
      creatives: creativesOf(BROKEN, BROKEN),
      offerName: 'Supercalifragilistic'.repeat(10),
    });
    (container.firstElementChild as HTMLElement).style.width = '240px';
    await waitFor(() => expect(slides()[0]).toHaveAttribute('data-failed'));
    const place = slides()[0] as HTMLElement;
    expect(place.scrollHeight).toBeLessThanOrEqual(place.clientHeight);
    expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
  });

  it('is asked for nothing twice: a failure stays when another slide is shown', async () => {
    renderCarousel({ creatives: creativesOf(BROKEN, picture('teal')) });
    await waitFor(() => expect(slides()[0]).toHaveAttribute('data-failed'));
    fireEvent.keyDown(scroller(), { key: 'End' });
    await expectSlide(2);
    expect(slides()[0]).toHaveAttribute('data-failed');
  });
});

describe('from server to browser', () => {
  let root: Root | undefined;
  let host: HTMLElement;
  afterEach(() => {
    act(() => root?.unmount());
    host.remove();
  });

  /** Parses the server's markup in a page of 400 px, lets `before` happen, then hydrates. Any mismatch would print. */
  async function hydrate(creatives: Creative[], before: () => unknown = () => {}, priority = false) {
    const ui = <CreativeCarousel creatives={creatives} offerName="Bingo Blitz" priority={priority} />;
    const markup = renderToString(ui);
    host = document.createElement('div');
    host.style.width = '400px';
    host.append(document.createRange().createContextualFragment(markup));
    document.body.append(host);
    await before();
    act(() => {
      root = hydrateRoot(host, ui);
    });
  }

  const settled = (selector: 'img' | 'video') =>
    waitFor(() => {
      const media = host.querySelector<HTMLImageElement | HTMLVideoElement>(selector);
      expect(media && ('error' in media ? media.error !== null : media.complete)).toBe(true);
    });

  it('hydrates without a mismatch, and then has its controls in the same box', async () => {
    let before: DOMRect | undefined;
    await hydrate(creativesOf(picture('teal'), picture('plum')), () => {
      before = carousel().getBoundingClientRect();
      expect(screen.queryByRole('button')).toBeNull();
      expect(scroller()).toHaveAttribute('tabindex', '0');
    });
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(carousel().getBoundingClientRect()).toEqual(before);
    expect(slides().map((slide) => (slide as HTMLElement).inert)).toEqual([false, true]);
  });

  it.each([
    { kind: 'picture', url: BROKEN, selector: 'img', priority: false },
    { kind: 'urgent picture', url: BROKEN, selector: 'img', priority: true },
    { kind: 'video', url: NO_VIDEO, selector: 'video', priority: false },
  ] as const)('notices a $kind that failed before hydration', async ({ url, selector, priority }) => {
    await hydrate(creativesOf(url, picture('teal')), () => settled(selector), priority);
    await waitFor(() => expect(slides()[0]).toHaveAttribute('data-failed'));
    expect(slides()[0]).toHaveTextContent('Bingo Blitz');
  });

  it('does not take a picture for broken that came before hydration', async () => {
    await hydrate(creativesOf(picture('teal')), () => settled('img'));
    await screen.getByRole<HTMLImageElement>('img').decode();
    expect(host.querySelector('[data-failed]')).toBeNull();
  });

  it('does not take lazy pictures far below for broken, and shows them when they come near', async () => {
    await hydrate(creativesOf(new URL('CreativeCarousel/still.svg', import.meta.url).href), () => {
      host.style.marginTop = '20000px';
    });
    expect(screen.getByRole<HTMLImageElement>('img').naturalWidth).toBe(0);
    expect(host.querySelector('[data-failed]')).toBeNull();
    host.scrollIntoView();
    await screen.getByRole<HTMLImageElement>('img').decode();
    expect(host.querySelector('[data-failed]')).toBeNull();
  });

  it('keeps the slide a visitor scrolled to before hydration', async () => {
    await hydrate(creativesOf(picture('teal'), picture('plum'), picture('gold')), () => {
      scroller().scrollTo({ left: 800, behavior: 'instant' });
      // The event of that is over before anyone listens.
      return new Promise((resolve) => scroller().addEventListener('scroll', () => setTimeout(resolve)));
    });
    expect(carousel()).toHaveAttribute('data-current', '3');
    await expectSlide(3);
  });
});

describe('a video', () => {
  it.each(['flight.mp4', 'flight.webm', 'flight.mov'])(
    '%s plays in the page, on demand, with controls',
    async (name) => {
      renderCarousel({ creatives: creativesOf(video(name), picture('teal')) });
      const player = screen.getByLabelText<HTMLVideoElement>('Video of Bingo Blitz');
      expect(player.controls).toBe(true);
      expect(player.playsInline).toBe(true);
      expect(player.preload).toBe('metadata');
      expect(player.autoplay).toBe(false);
      await waitFor(() => expect(player.readyState).toBeGreaterThan(0), { timeout: 5000 });
      expect(player.paused).toBe(true);
      expect(player.clientHeight).toBe(225);
    },
  );

  it('has a name where the offer has none', () => {
    renderCarousel({ creatives: creativesOf(video('flight.mp4')), offerName: undefined });
    expect(screen.getByLabelText('Video')).toBeVisible();
  });

  it.each([240, 420])('is not covered where its own controls are, %i px wide', (width) => {
    const { container } = renderCarousel({ creatives: creativesOf(video('flight.mp4'), picture('teal')) });
    (container.firstElementChild as HTMLElement).style.width = `${width}px`;
    const { bottom } = carousel().getBoundingClientRect();
    for (const overlay of carousel().querySelectorAll('button > svg, .gko-carousel-position')) {
      expect(bottom - overlay.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(72);
    }
  });
});
