import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferSkeleton } from '../../src/components/OfferSkeleton/OfferSkeleton.js';
import type { Offer } from '../../src/model/types.js';
import { buildEvent, buildOffer, sampleOffers } from '../../src/testing/index.js';

/** What a skeleton stands for: every text takes one line, also at 240 px. */
const reference = buildOffer({
  name: 'Tidewave',
  headline: 'Music for $1',
  shortDescription: 'Songs for every day.',
  keyPoints: null,
  pendingDays: null,
  events: [buildEvent()],
});

const BOXES = {
  media: '.gko-carousel',
  title: '.gko-card-title',
  name: '.gko-card-name',
  reward: '.gko-payout',
  link: '.gko-link',
};

describe('an OfferSkeleton', () => {
  it('says once that the offer loads, and nothing else', () => {
    render(<OfferSkeleton />);
    expect(screen.getByRole('status')).toHaveTextContent(/^Loading the offer…$/);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each([240, 420, 720, 960])('has its boxes within 1 px of the card’s at %i px', (width) => {
    for (const direction of ['ltr', 'rtl']) expectSameBoxes(reference, width, direction);
  });

  // Not those without a picture, with a title or headline of several lines, or with a note under the reward.
  const typical = [
    'singleEvent',
    'sixStepLadder',
    'sharedSequence',
    'videoAmongImages',
    'brokenImage',
    'expired',
  ] as const;
  it.each(typical.flatMap((name) => [420, 960].map((width) => [name, width] as const)))(
    'has the boxes of the sample %s at %i px',
    (name, width) => expectSameBoxes(sampleOffers[name].offer, width, 'ltr'),
  );
});

function expectSameBoxes(offer: Offer, width: number, direction: string): void {
  const { container, unmount } = render(
    <div dir={direction} style={{ width, font: '16px/1.4 sans-serif' }}>
      <OfferSkeleton />
      <OfferCard offer={offer} reward={{ currency: 'USD' }} baseUrl="/api/offers" />
    </div>,
  );
  const [skeleton, card] = (container.firstElementChild as Element).children as unknown as [Element, Element];
  const inside = (root: Element, selector: string) => {
    const outer = root.getBoundingClientRect();
    const { left, top, width: wide, height } = (root.querySelector(selector) as Element).getBoundingClientRect();
    return [left - outer.left, top - outer.top, wide, height];
  };
  for (const [name, selector] of Object.entries(BOXES)) {
    const real = inside(card, selector);
    inside(skeleton, selector).forEach((value, side) => {
      const what = `${name}, ${['left', 'top', 'width', 'height'][side]}`;
      expect(Math.abs(value - (real[side] as number)), what).toBeLessThan(1);
    });
  }
  unmount();
}
