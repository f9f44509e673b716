import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EventLadder, type EventLadderProps } from '../../src/components/EventLadder/EventLadder.js';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import type { OfferEvent } from '../../src/model/types.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';

const coins = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };
const step = (name: string, completionSequence: number | null, more: Partial<OfferEvent> = {}) =>
  buildEvent({ id: name, name, completionSequence, displayOrder: 1, ...more });

const show = (props: EventLadderProps) => render(<EventLadder reward={coins} {...props} />);
const listOf = (name: string) => screen.getByRole('list', { name });
/** The items of a list itself, without those of lists inside it. */
const items = (list: HTMLElement) => [...list.children].map((item) => item.textContent?.trim());

describe('the order of an EventLadder', () => {
  it('is that of the completion sequence, then what may be done at any time', () => {
    show({ events: [step('Invite', null), step('Level 20', 3), step('Install', 1), step('Level 10', 2)] });
    expect(items(listOf('Steps, in this order'))).toEqual([
      'Install 2,500 coins Start here: later steps do not count until this one is registered',
      'Level 10 2,500 coins',
      'Level 20 2,500 coins',
    ]);
    expect(items(listOf('At any time'))).toEqual(['Invite 2,500 coins']);
    expect(listOf('Steps, in this order').localName).toBe('ol');
    expect(listOf('At any time').localName).toBe('ul');
  });

  it('says in words which steps share a number, and nests them', () => {
    show({ events: [step('Open', 1), step('Pay', 2), step('Deposit', 2, { displayOrder: 0 }), step('Stay', 9)] });
    const [, shared] = within(listOf('Steps, in this order')).getAllByRole('listitem');
    expect(shared).toHaveTextContent(/^All of these, in any order/);
    expect(items(within(shared as HTMLElement).getByRole('list'))).toEqual(['Deposit 2,500 coins', 'Pay 2,500 coins']);
    expect(items(listOf('Steps, in this order'))).toHaveLength(3);
  });

  it.each([
    ['one step', ['What to do'], [step('a', 1)]],
    ['one step at any time', ['What to do'], [step('a', null)]],
    ['several, none bound', ['Steps, in any order'], [step('a', null), step('b', null)]],
    ['all on one rung', ['What to do'], [step('a', 1), step('b', 1)]],
    ['one first, one at any time', ['What to do', 'At any time'], [step('a', 1), step('b', null)]],
  ])('names the groups plainly: %s', (_, names, events) => {
    show({ events });
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(names);
  });

  it('tells only the first rung from the others', () => {
    show({ events: [step('a', 1), step('b', 2), step('c', null)] });
    expect(screen.getAllByRole('listitem').map((item) => item.hasAttribute('data-first'))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what a step says', () => {
  it('is name, payout, and what else there is to know, apart for the eye and the ear', () => {
    show({ events: [step('Install', 1), step('Level 10', 2, { deadlineDays: 7, pendingDays: 3, repeatable: true })] });
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent(
      'Level 10 2,500 coins Within 7 days of the first step · Reward pending for 3 days · Can be repeated',
    );
  });

  it.each([
    ['not stated', null, 'Reward not stated'],
    ['nothing', 0, '0 coins'],
    ['not a payout', -5, 'Reward not stated'],
  ])('a payout that is %s is said, not guessed', (_, payout, expected) => {
    if (payout === -5) expectConsole('warn', /negative/);
    show({ events: [step('a', 1, { payout })] });
    expect(screen.getByText(expected)).toBeVisible();
  });

  it('speaks of no rewards to a partner who has none', () => {
    const { container } = render(<EventLadder events={[step('Install', 1, { payout: null })]} />);
    expect(container).not.toHaveTextContent('Reward');
  });

  it('keeps a name of another direction from turning its neighbours around', () => {
    show({ events: [step('أنشئ حسابًا', 1)] });
    expect(screen.getByText('أنشئ حسابًا').localName).toBe('bdi');
  });
});

describe('where an EventLadder stands', () => {
  it.each([
    [undefined, undefined, 3],
    [undefined, 2, 3],
    [undefined, 6, 6],
    [4, 2, 4],
  ] as const)('headingLevel %s in a card of level %s is %s', (headingLevel, card, level) => {
    const ladder = <EventLadder headingLevel={headingLevel} reward={coins} events={[step('a', 1)]} />;
    render(
      card ? (
        <OfferCard offer={buildOffer()} headingLevel={card}>
          {ladder}
        </OfferCard>
      ) : (
        ladder
      ),
    );
    expect(screen.getByRole('heading', { level })).toBeVisible();
  });

  it('takes the events of the card around it', () => {
    render(
      <OfferCard offer={buildOffer({ events: [step('Of the card', 1)] })}>
        <EventLadder reward={coins} />
      </OfferCard>,
    );
    expect(screen.getByText('Of the card')).toBeVisible();
  });

  it('renders nothing without events', () => {
    expect(show({ events: [] }).container).toBeEmptyDOMElement();
  });

  it('names itself where it has neither events nor a card', () => {
    expect(() => render(<EventLadder />)).toThrow(/<EventLadder>.*events/);
  });
});
