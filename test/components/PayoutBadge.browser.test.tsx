import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PayoutBadge, type PayoutBadgeProps } from '../../src/components/PayoutBadge/PayoutBadge.js';
import { OfferContextProvider } from '../../src/context/offer.js';
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
        <OfferContextProvider value={{ offer: buildOffer({ payout: 2 }), headingLevel: 3 }}>
          <PayoutBadge />
        </OfferContextProvider>
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
      expectConsole('warn', /no amount is shown, because a payout is negative, not finite or no number/);
      expect(text({ payout, reward: USD })).toBe('Reward not stated');
    },
  );

  it('says nothing of a payout that is not published to a partner without a reward', () => {
    expect(text({ payout: null })).toBe('');
  });

  it('names itself where it has neither a payout nor an offer', () => {
    expect(() => render(<PayoutBadge reward={USD} />)).toThrow(/<PayoutBadge>.*payout/);
  });
});
