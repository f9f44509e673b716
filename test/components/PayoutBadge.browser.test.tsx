import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { PayoutBadge, type PayoutBadgeProps } from '../../src/components/PayoutBadge/PayoutBadge.js';
import { SettingsProvider } from '../../src/context/settings.js';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import type { Offer } from '../../src/model/types.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';

const coins = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };
const USD = { currency: 'USD' };
const text = (props: PayoutBadgeProps) => render(<PayoutBadge {...props} />).container.textContent;

const several = (...payouts: (number | null)[]) =>
  buildOffer({
    offerType: 'MultiEvent',
    payout: null,
    events: payouts.map((payout, index) =>
      buildEvent({ id: `event-${index}`, completionSequence: index + 1, displayOrder: index + 1, payout }),
    ),
  });

describe('what a PayoutBadge says', () => {
  it.each<[string, PayoutBadgeProps]>([
    ['Reward $12.50', { payout: 12.5, reward: USD }],
    ['Reward 12,500 coins', { payout: 12.5, reward: coins }],
    ['Reward 1 coin', { payout: 0.0011, reward: coins }],
    ['Reward $0.00', { payout: 0, reward: USD }],
    ['Reward 12,50 €', { payout: 12.5, reward: { currency: 'EUR' }, locale: 'de' }],
    ['Reward not stated', { payout: null, reward: USD }],
    ['Up to 26,250 coins', { offer: several(0.25, 26), reward: coins }],
    ['Up to 5,000 coins Plus steps with a reward not stated', { offer: several(5, null), reward: coins }],
    ['Reward not stated', { offer: several(null, null), reward: coins }],
    ['Reward $12.50', { offer: buildOffer(), reward: USD }],
    ['Reward $12.50 More for repeating', { offer: buildOffer({ repeatable: true }), reward: USD }],
    ['Up to $3.00 More for repeating', { offer: { ...several(1, 2), repeatable: true }, reward: USD }],
    [
      'Up to $5.00 More for repeating Plus steps with a reward not stated',
      { offer: { ...several(5, null), repeatable: true }, reward: USD },
    ],
    ['Reward not stated', { offer: { ...several(null), repeatable: true }, reward: USD }],
    ['Up to $9.00', { offer: { ...several(null, null), payout: 9 }, reward: USD }],
    ['Reward $9.00', { offer: { ...several(null, 9), payout: 9, offerType: 'SingleEvent' }, reward: USD }],
    ['Up to $10.00', { offer: { ...several(1, 9), payout: 9, offerType: 'SingleEvent' }, reward: USD }],
    ['Up to KWD 9,000,000,000,000.001', { offer: several(9e12, 0.001), reward: { currency: 'KWD' } }],
    ['Reward 0 coins', { payout: 0.0004, reward: coins }],
    ['Reward $3.00', { offer: several(5, null), payout: 3, reward: USD }],
  ])('%s', (expected, props) => {
    expect(text(props)?.replace(/\u00a0/g, ' ')).toBe(expected);
  });

  it('has the amount alone in an element, so that engines may write it differently', () => {
    render(<PayoutBadge offer={several(1, 2)} reward={coins} />);
    expect(screen.getByText('3,000 coins')).toBeVisible();
  });

  it('takes offer, reward and locale from what is around it', () => {
    render(
      <SettingsProvider settings={{ reward: USD, locale: 'de' }}>
        <OfferCard offer={buildOffer({ payout: 2 })}>
          <PayoutBadge />
        </OfferCard>
      </SettingsProvider>,
    );
    expect(screen.getByText(/^2,00\s\$$/)).toBeVisible();
  });

  it('puts the amount where a language wants it', () => {
    const { container } = render(
      <PayoutBadge offer={several(1, 2)} reward={coins} messages={{ upTo: '{amount} haddinga qadar' }} />,
    );
    expect(container.textContent).toBe('3,000 coins haddinga qadar');
  });

  it.each<[string, Offer, string[]]>([
    ['one payout', buildOffer(), []],
    ['a maximum', several(1, 2), ['data-maximum']],
    ['a repeatable one', buildOffer({ repeatable: true }), ['data-repeatable']],
    ['an unknown one', buildOffer({ payout: null }), ['data-unknown']],
  ])('shows %s as data attributes', (_, offer, attributes) => {
    const { container } = render(<PayoutBadge offer={offer} reward={USD} />);
    const found = (container.firstElementChild as Element).getAttributeNames();
    expect(found.filter((name) => name.startsWith('data-'))).toEqual(attributes);
  });
});

describe('without what it needs', () => {
  beforeEach(forgetWarnings);

  it('shows nothing without a reward, and tells the developer once', () => {
    expectConsole('warn', /no amount is shown.*Pass reward=/);
    expect(text({ payout: 12.5 })).toBe('');
    expect(text({ payout: 13 })).toBe('');
  });

  it.each([[Number.NaN], [-1], [Number.POSITIVE_INFINITY], [{} as number]])(
    'does not show %s as an amount',
    (payout) => {
      expectConsole('warn', /no amount is shown, because a payout is negative, 10\^21 or more, or no number/);
      expect(text({ payout, reward: USD })).toBe('Reward not stated');
    },
  );

  it('says nothing of a payout that is not published to a partner without a reward', () => {
    expect(text({ payout: null })).toBe('');
  });

  it('does not show what a function gives that is no text', () => {
    expectConsole('warn', /`reward` cannot be used: it gives no text/);
    expect(text({ payout: 5, reward: (() => ({ amount: 5 })) as never })).toBe('Reward not stated');
  });

  it('names itself where it has neither a payout nor an offer', () => {
    expect(() => render(<PayoutBadge reward={USD} />)).toThrow(/<PayoutBadge>.*payout/);
  });
});
