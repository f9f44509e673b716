import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CreativeCarousel } from '../../src/components/CreativeCarousel/CreativeCarousel.js';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { buildCreative, buildOffer } from '../../src/testing/index.js';
import {
  button,
  COLOURS,
  carousel,
  creativesOf,
  FOUR,
  picture,
  renderCarousel,
  scroller,
  slides,
} from './CreativeCarousel/render-carousel.js';

const sources = () => [...document.querySelectorAll('img')].map(({ src }) => src);

describe('what a CreativeCarousel is', () => {
  it('is a carousel of labelled slides to a screen reader', () => {
    renderCarousel();
    expect(carousel()).toHaveAttribute('aria-roledescription', 'carousel');
    expect(slides().map((slide) => slide.getAttribute('aria-label'))).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
    for (const slide of slides()) expect(slide).toHaveAttribute('aria-roledescription', 'slide');
    expect(screen.getAllByRole('img', { name: 'Bingo Blitz' })).toHaveLength(4);
  });

  it('puts the controls before the slides, as the pattern asks', () => {
    renderCarousel();
    const order = [button('Previous picture'), button('Next picture'), scroller()];
    order.reduce((before, after) => {
      expect(before.compareDocumentPosition(after)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      return after;
    });
  });

  it('shows by display order', () => {
    const [a, b, c] = COLOURS.map(picture);
    renderCarousel({
      creatives: [
        buildCreative({ id: 'b', url: b, displayOrder: 5 }),
        buildCreative({ id: 'c', url: c, displayOrder: null }),
        buildCreative({ id: 'a', url: a, displayOrder: 0 }),
      ],
    });
    expect(sources()).toEqual([a, b, c]);
  });

  it('takes the creatives and the name of the card around it', () => {
    const offer = buildOffer({ name: 'Northwind Audio', creatives: FOUR });
    render(
      <OfferCard offer={offer}>
        <CreativeCarousel />
      </OfferCard>,
    );
    expect(carousel('Pictures of Northwind Audio')).toHaveAttribute('data-count', '4');
  });

  it('names itself without a name, and its pictures are then silent', () => {
    renderCarousel({ offerName: ' ' });
    expect(carousel('Pictures of the offer')).toBeVisible();
    expect(document.querySelectorAll('img[alt=""]')).toHaveLength(4);
  });

  it('shows one creative without controls and without the words of a carousel', () => {
    const { container } = renderCarousel({ creatives: FOUR.slice(0, 1) });
    expect(screen.getByRole('img', { name: 'Bingo Blitz' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('group')).toBeNull();
    expect(container.querySelector('[tabindex], [aria-roledescription], [aria-live], [inert]')).toBeNull();
  });

  it.each([
    ['none', []],
    ['only what browsers cannot play', creativesOf('https://media.brightwheels.example/a.wmv', 'javascript:alert(1)')],
  ])('renders nothing for %s', (_, creatives) => {
    const { container } = render(<CreativeCarousel creatives={creatives} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('says what to do when it was given nothing', () => {
    expect(() => renderToString(<CreativeCarousel />)).toThrow(/<CreativeCarousel>.*`creatives`/);
  });

  it('has a button for nothing before scripting is there', () => {
    const markup = renderToString(<CreativeCarousel creatives={FOUR} offerName="Bingo Blitz" />);
    expect(markup).not.toContain('<button');
    expect(markup).not.toContain('inert');
    expect(markup).toContain('1 of 4');
  });

  it('bears repeated ids and 300 creatives', () => {
    renderCarousel({ creatives: Array.from({ length: 300 }, () => buildCreative()) });
    expect(carousel()).toHaveTextContent('1 of 300');
    expect(slides()).toHaveLength(300);
  });

  it.each([
    { count: 8, dots: 8 },
    { count: 9, dots: 0 },
  ])('has $dots dots for $count slides', ({ count, dots }) => {
    renderCarousel({ creatives: Array.from({ length: count }, () => buildCreative()) });
    expect(carousel().querySelectorAll('.gko-carousel-dots > *')).toHaveLength(dots);
    expect(carousel()).toHaveTextContent(`1 of ${count}`);
  });

  it('passes what it is given to its root', () => {
    const ref = createRef<HTMLDivElement>();
    renderCarousel({
      ref,
      className: 'mine',
      style: { color: 'red' },
      id: 'media',
      'aria-label': 'Screenshots',
      ...{ 'data-test': 'yes' },
    } as Parameters<typeof renderCarousel>[0]);
    expect(ref.current).toBe(carousel('Screenshots'));
    expect(ref.current).toHaveClass('gko-carousel', 'mine');
    expect(ref.current).toHaveAttribute('id', 'media');
    expect(ref.current).toHaveAttribute('data-test', 'yes');
    expect(ref.current?.style.color).toBe('red');
  });

  it('takes other words', () => {
    renderCarousel({ messages: { label: 'Bilder von {name}', position: '{position} von {total}' } });
    expect(carousel('Bilder von Bingo Blitz')).toHaveTextContent('1 von 4');
  });
});

describe('how pictures load', () => {
  it.each([
    { priority: true, loading: ['eager', 'lazy', 'lazy', 'lazy'], fetchPriority: ['high', 'auto', 'auto', 'auto'] },
    { priority: false, loading: ['lazy', 'lazy', 'lazy', 'lazy'], fetchPriority: ['auto', 'auto', 'auto', 'auto'] },
  ])('with priority $priority', ({ priority, loading, fetchPriority }) => {
    renderCarousel({ priority });
    const images = [...document.querySelectorAll('img')];
    expect(images.map((image) => image.loading)).toEqual(loading);
    expect(images.map((image) => image.fetchPriority)).toEqual(fetchPriority);
    for (const image of images) {
      expect(image.referrerPolicy).toBe('no-referrer');
      expect(image.draggable).toBe(false);
      expect(image.getAttribute('width')).toBe('640');
      expect(image.getAttribute('height')).toBe('360');
    }
  });

  it('keeps the size of its box, whatever the picture has', async () => {
    const tall = picture('teal').replace('18', '900');
    renderCarousel({ creatives: creativesOf(tall, tall) });
    const [image] = screen.getAllByRole<HTMLImageElement>('img');
    const size = () => [carousel(), image].map((box) => [box?.clientWidth, box?.clientHeight]);
    const before = size();
    expect(before).toEqual([
      [400, 225],
      [400, 225],
    ]);
    await image?.decode();
    expect(image?.naturalHeight).toBeGreaterThan(0);
    expect(size()).toEqual(before);
  });

  it('takes another ratio from a token on any ancestor', () => {
    document.body.style.setProperty('--gko-media-ratio', '1');
    renderCarousel();
    expect(carousel().clientHeight).toBe(400);
    document.body.removeAttribute('style');
  });

  it('is not changed in size by a page that resets pictures and buttons', () => {
    const reset = document.createElement('style');
    reset.textContent =
      '* { margin: 0; padding: 0; box-sizing: border-box } img, video { max-width: 100%; height: auto } button { all: unset }';
    document.head.append(reset);
    renderCarousel();
    expect(screen.getAllByRole('img')[0]?.clientHeight).toBe(225);
    expect(button('Next picture').getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    reset.remove();
  });
});
