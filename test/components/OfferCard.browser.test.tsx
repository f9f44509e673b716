import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EventLadder } from '../../src/components/EventLadder/EventLadder.js';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferLink } from '../../src/components/OfferLink/OfferLink.js';
import { PayoutBadge } from '../../src/components/PayoutBadge/PayoutBadge.js';
import { SettingsProvider } from '../../src/context/settings.js';
import { buildEvent, buildOffer, sampleOffers } from '../../src/testing/index.js';

const coins = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };
const own = { reward: coins, baseUrl: '/api/offers' };
const offer = buildOffer({
  categories: ['Games', 'Casual'],
  payout: null,
  events: [buildEvent({ name: 'Reach level 10', payout: 12.5 })],
});

describe('an OfferCard', () => {
  it('is an article named by its heading, whose rank is the caller’s', () => {
    render(<OfferCard offer={offer} headingLevel={2} {...own} />);
    const card = screen.getByRole('article', { name: 'Northwind Audio' });
    expect(within(card).getByRole('heading', { level: 2 })).toHaveTextContent('Northwind Audio');
    const parts = within(card).getAllByRole('heading', { level: 3 });
    expect(parts.map((part) => part.textContent)).toEqual(['Good to know', 'How it works', 'What to do']);
  });

  it('goes no deeper than the sixth heading', () => {
    render(<OfferCard offer={offer} headingLevel={6} {...own} />);
    expect(screen.getAllByRole('heading', { level: 6 })).toHaveLength(4);
  });

  it('says in this order what it is, what it pays, how to start and what to do', () => {
    const { container } = render(<OfferCard offer={offer} {...own} />);
    const said = [
      'Games\u00a0· Casual',
      'Northwind Audio',
      'Three months of music for one dollar',
      '12,500 coins',
      'Start now',
      'Sponsored',
      'Reward pending for 14 days',
      'Sign up, listen, and keep what you save.',
      'New customers only',
      'How it works',
      'Create an account and start the trial.',
      'Reach level 10',
      'Terms',
      'One reward a household.',
    ].map((text) => container.textContent?.indexOf(text) ?? -1);
    expect(said).not.toContain(-1);
    expect(said).toEqual([...said].sort((a, b) => a - b));
  });

  it.each([
    ['no headline', { headline: null }, 'Three months'],
    ['no description', { shortDescription: null }, 'Sign up, listen'],
    ['no key points', { keyPoints: null }, 'Good to know'],
    ['no details', { offerDetails: null }, 'How it works'],
    ['no details', { offerDetails: null }, 'How it works'],
    ['no terms', { termsAndDisclaimers: null }, 'Terms'],
    ['no pending time', { pendingDays: 0 }, 'Reward pending'],
    ['no events', { events: [] }, 'What to do'],
  ])('leaves no trace of %s', (_, fields, text) => {
    const { container } = render(<OfferCard offer={{ ...offer, ...fields }} {...own} />);
    expect(container.textContent).not.toContain(text);
    for (const paragraph of container.querySelectorAll('p, h3, h4')) expect(paragraph).not.toBeEmptyDOMElement();
  });

  it('prefers what it is told itself to what is around it', () => {
    render(
      <SettingsProvider
        settings={{ reward: { currency: 'USD' }, baseUrl: '/outer', messages: { OfferLink: { action: 'Go' } } }}
      >
        <OfferCard offer={offer} baseUrl="/inner" />
      </SettingsProvider>,
    );
    expect(screen.getAllByText('$12.50')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Go – Northwind Audio' })).toHaveAttribute('href', `/inner/${offer.id}/go`);
  });

  it('gives the offer to parts of the partner’s choice, and lays nothing out', () => {
    const { container } = render(
      <OfferCard offer={offer} {...own}>
        <PayoutBadge />
        <OfferLink>Go</OfferLink>
        <EventLadder />
      </OfferCard>,
    );
    const card = screen.getByRole('article', { name: 'Northwind Audio' });
    expect(card.firstElementChild).toBe(container.querySelector('.gko-payout'));
    expect(within(card).getByRole('link', { name: 'Go – Northwind Audio' })).toBeVisible();
    expect(within(card).getByText('Reach level 10')).toBeVisible();
  });

  it('waits for its first picture only when told so', () => {
    const { container } = render(<OfferCard offer={offer} priority {...own} />);
    expect(container.querySelector('img')).toHaveAttribute('loading', 'eager');
  });
});

describe('where the parts of a card stand', () => {
  const boxes = (width: number, fields: Partial<typeof offer> = {}) => {
    const { container } = render(
      <div style={{ width }}>
        <OfferCard offer={{ ...offer, ...fields }} {...own} />
      </div>,
    );
    const box = (selector: string) => (container.querySelector(selector) as Element).getBoundingClientRect();
    return {
      media: fields.creatives ? null : box('.gko-carousel'),
      title: box('.gko-card-title'),
      reward: box('.gko-payout'),
      points: box('.gko-card-points'),
      link: box('.gko-link'),
      steps: fields.events ? null : box('.gko-ladder'),
      terms: box('.gko-terms'),
    };
  };

  it.each([240, 420, 719])('one below the other at %i px', (width) => {
    const { media, title, reward, points, link, steps, terms } = boxes(width);
    const column = [media, title, reward, link, points, steps, terms].map((box) => box as DOMRect);
    column.reduce((above, below) => {
      expect(below.top).toBeGreaterThanOrEqual(above.bottom);
      return below;
    });
  });

  it('the steps under the picture, what sells it beside them, at 960 px', () => {
    const { media, title, link, steps, terms } = boxes(960);
    expect(title.left).toBeGreaterThan((media as DOMRect).right);
    expect(link.left).toBe(title.left);
    expect(Math.abs(title.top - (media as DOMRect).top)).toBeLessThan(24);
    expect((steps as DOMRect).right).toBeLessThan(title.left);
    // However long the other column is, the steps follow the picture closely.
    expect((steps as DOMRect).top - (media as DOMRect).bottom).toBeLessThan(32);
    expect(terms.left).toBeLessThan((media as DOMRect).right);
    expect(terms.right).toBeGreaterThan(title.left);
  });

  it('the steps beside the rest where there is no picture', () => {
    const { title, link, steps } = boxes(960, { creatives: [] });
    expect((steps as DOMRect).left).toBeGreaterThan(title.right);
    expect(link.right).toBeLessThan((steps as DOMRect).left);
  });

  it('the reward and the link beside the words where there are neither pictures nor steps', () => {
    const { title, reward, points, link } = boxes(960, { creatives: [], events: [] });
    expect(reward.left).toBeGreaterThan(title.right);
    expect(link.left).toBe(reward.left);
    expect(link.top).toBeGreaterThan(reward.bottom);
    expect(points.left).toBe(title.left);
  });
});

describe.each(Object.entries(sampleOffers))('the sample %s', (_, { offer: sample }) => {
  it.each([240, 420, 960])('stays within %i px, in both directions', (width) => {
    for (const direction of ['ltr', 'rtl']) {
      const { container, unmount } = render(
        <div dir={direction} style={{ width }}>
          <OfferCard offer={sample} {...own} />
        </div>,
      );
      for (const details of container.querySelectorAll('details')) details.open = true;
      const box = (container.firstElementChild as Element).getBoundingClientRect();
      const outside = [...container.querySelectorAll('article, article *')].filter((element) => {
        if (element.closest('.gko-carousel, .gko-hidden')) return false;
        const { left, right } = element.getBoundingClientRect();
        return left < box.left - 0.5 || right > box.right + 0.5;
      });
      expect(outside.map((element) => element.className)).toEqual([]);
      unmount();
    }
  });

  it('has one card, one link and one name', () => {
    render(<OfferCard offer={sample} {...own} />);
    const card = screen.getByRole('article', { name: sample.name });
    expect(within(card).getAllByRole('link', { name: /^(Start now|Ended|Not started yet)/ })).toHaveLength(1);
    expect(within(card).getAllByRole('heading', { level: 3 })).toHaveLength(1);
  });
});
