import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EventLadder, type EventLadderProps } from '../../src/components/EventLadder/EventLadder.js';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import type { Progress } from '../../src/model/progress.js';
import type { OfferEvent } from '../../src/model/types.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';

const coins = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };
const step = (name: string, completionSequence: number | null, more: Partial<OfferEvent> = {}) =>
  buildEvent({ id: name, trackingEventId: null, name, completionSequence, displayOrder: 1, ...more });

const events = [
  step('Install', 1, { payout: 0.25 }),
  step('Level 10', 2, { payout: 1, deadlineDays: 7, pendingDays: 14 }),
  step('Level 20', 3, { payout: 2.75, deadlineDays: 14 }),
  step('Pay', 4, { displayOrder: 1 }),
  step('Deposit', 4, { displayOrder: 2 }),
  step('Invite', null, { repeatable: true }),
];
const progress: Progress = {
  Install: { at: '2026-11-20T18:03:00Z', status: 'paid' },
  'Level 10': { at: '2026-11-21T09:30:00Z' },
};
const now = '2026-11-22T12:00:00Z';
const show = (props: EventLadderProps = {}) =>
  render(<EventLadder events={events} reward={coins} now={now} {...props} />);
const items = () => screen.getAllByRole('listitem');
const states = () => items().map((item) => item.dataset.state);
const current = () => items().filter((item) => item.getAttribute('aria-current') === 'step');

describe('a ladder with a progress', () => {
  it('reads, from the first word to the last', async () => {
    const { container } = show({ progress });
    await expect.element(page.elementLocator(container)).toMatchAriaInlineSnapshot(`
      - text: 2 of 6 steps, 1,250 of 11,500 coins
      - meter
      - heading "Steps, in this order" [level=3]
      - list "Steps, in this order":
        - listitem: Install 250 coins Paid
        - listitem: Level 10 1,000 coins Done, reward pending · Reward due Dec 5, 2026
        - listitem: 3 Level 20 2,750 coins Next · Finish by Dec 4, 2026, 6:03 PM UTC
        - listitem:
          - text: 4 All of these, in any order
          - list:
            - listitem: Pay 2,500 coins Locked
            - listitem: Deposit 2,500 coins Locked
      - heading "At any time" [level=3]
      - list "At any time":
        - listitem: Invite 2,500 coins Open · Can be repeated
    `);
  });

  it('says how each step stands as data too, and which is next', () => {
    show({ progress });
    expect(states()).toEqual(['paid', 'pending', 'available', undefined, 'locked', 'locked', 'available']);
    expect(current().map((item) => item.textContent)).toEqual([expect.stringMatching(/^Level 20 .*Next/)]);
  });

  it('marks the one in a group that shares a number, and the group once it is done', () => {
    show({ progress: { ...progress, 'Level 20': { at: '2026-11-21T10:00:00Z' } } });
    expect(current().map((item) => item.textContent)).toEqual([expect.stringMatching(/^Pay /)]);
    const all = Object.fromEntries(events.map(({ id }) => [id, { at: '2026-11-22', status: 'paid' as const }]));
    show({ progress: all, id: 'done' });
    const shared = document.querySelector('#done [data-shared]');
    expect(shared).toHaveAttribute('data-state', 'done');
  });

  it.each<[string, EventLadderProps, string, number, number]>([
    ['steps and sums', { progress }, '2 of 6 steps, 1,250 of 11,500 coins', 2, 6],
    ['nothing done', { progress: {} }, '0 of 6 steps, 0 of 11,500 coins', 0, 6],
    ['money', { progress, reward: { currency: 'USD' } }, '2 of 6 steps, $1.25 of $11.50', 2, 6],
    ['a function', { progress, reward: (payout) => `${payout} ★` }, '2 of 6 steps, 1.25 ★ of 11.5 ★', 2, 6],
    ['a reward that cannot be used', { progress, reward: () => '' }, '2 of 6 steps', 2, 6],
    ['one step', { progress, events: [step('Install', 1)] }, '1 of 1 step, 2,500 of 2,500 coins', 1, 1],
    [
      'an amount that is not stated',
      { progress, events: [step('Install', 1), step('Level 10', 2, { payout: null })] },
      '2 of 2 steps, 2,500 of 2,500 coins plus rewards not stated',
      2,
      2,
    ],
    ['no amount stated', { progress, events: [step('Install', 1, { payout: null })] }, '1 of 1 step', 1, 1],
    [
      'parts of coins, which are not counted up',
      { progress, events: [step('Install', 1, { payout: 0.0009 }), step('Level 10', 2, { payout: 0.0009 })] },
      '2 of 2 steps, 1 of 1 coin',
      2,
      2,
    ],
  ])('says how far that is, in words and as a meter: %s', (title, props, name, value, max) => {
    const expectation = title.includes('cannot be used');
    if (expectation) expectConsole('warn', /no amount is shown/);
    show(props);
    const meter = screen.getByRole<HTMLMeterElement>('meter', { name });
    expect([meter.value, meter.max]).toEqual([value, max]);
    expect(screen.getByText(name)).toBeVisible();
  });

  it('takes words in place of its own, one by one', () => {
    show({
      progress,
      messages: { 'state-paid': 'In your wallet', progress: 'x', progressReward: '{done}/{count}: {total}' },
    });
    expect(screen.getByText('In your wallet')).toBeVisible();
    expect(screen.getByRole('meter', { name: '2/6: 11,500 coins' })).toBeVisible();
    expect(screen.getByText('Next')).toBeVisible();
  });
});

describe('a step that repeats', () => {
  const offer = buildOffer({
    launchDate: '2026-11-01T00:00:00.000Z',
    expiryDate: '2026-11-30T00:00:00.000Z',
    events: [step('Visit', 1, { repeatable: true, deadlineDays: 5 })],
  });

  it.each(['paid', 'rejected'] as const)('is not said to be one once the offer has ended: %s', (status) => {
    const done: Progress = { Visit: { at: '2026-11-20T00:00:00Z', status } };
    const words = (at: string) => {
      const { container, unmount } = render(
        <OfferCard offer={offer} reward={coins} baseUrl="/o" progress={done} now={at} />,
      );
      const said = container.querySelector('.gko-step')?.textContent;
      unmount();
      return said;
    };
    expect(words('2026-11-29T23:59:59Z')).toMatch(/Can be repeated$/);
    expect(words('2026-11-30T00:00:00Z')).toMatch(/(Paid|Rejected: the advertiser decided that it does not count)$/);
  });
});

describe('a ladder that nobody told of a progress', () => {
  it('says of no step how it stands', () => {
    const { container } = show();
    expect(states()).toEqual(Array(7).fill(undefined));
    expect(current()).toEqual([]);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(container).not.toHaveTextContent(/Next|Locked|Open|Done/);
  });
});

describe('where the first step gates the others', () => {
  const gate = /^Start here: later steps do not count until (this one is|these are) registered$/;
  it.each<[string, EventLadderProps, string | null]>([
    ['with no progress', {}, 'Install'],
    ['with nothing done', { progress: {} }, 'Install'],
    ['with the first step done', { progress }, null],
    ['with the first step rejected for good', { progress: { Install: { at: now, status: 'rejected' } } }, null],
    ['with one step', { events: [step('Install', 1)] }, null],
    ['with all of them on one rung', { events: [step('Install', 1), step('Pay', 1)] }, null],
    ['with none in order', { events: [step('Install', null), step('Pay', null)] }, null],
    ['with only those for any time after it', { events: [step('Install', 1), step('Pay', null)] }, null],
    ['with two on the first rung', { events: [step('Install', 1), step('Pay', 1), step('Stay', 2)] }, 'Install'],
  ])('it is said plainly: %s', (_, props, at) => {
    show(props);
    const said = screen.queryByText(gate);
    if (at === null) expect(said).toBeNull();
    else expect(said?.closest('li')).toHaveTextContent(new RegExp(at));
  });
});

describe('the dates of a ladder', () => {
  const plain = () => document.body.textContent?.replace(/\s/g, ' ');

  it.each<[string, EventLadderProps, string]>([
    ['in UTC', {}, 'Finish by Dec 4, 2026, 6:03 PM UTC'],
    ['in the zone given', { timeZone: 'Asia/Tokyo' }, 'Finish by Dec 5, 2026, 3:03 AM GMT+9'],
    ['in UTC where there is no such zone', { timeZone: 'Mars/Olympus' }, 'Finish by Dec 4, 2026, 6:03 PM UTC'],
    ['in the language given', { locale: 'en-GB', timeZone: 'Europe/London' }, 'Finish by 4 Dec 2026, 18:03 GMT'],
  ])('are %s', (_, props, expected) => {
    show({ progress, ...props });
    expect(plain()).toContain(expected);
  });

  it('are those of the card around it, with its progress, zone and time', () => {
    const offer = buildOffer({ events });
    render(
      <OfferCard offer={offer} progress={progress} now="2026-12-25T00:00:00Z" timeZone="Asia/Tokyo" reward={coins}>
        <EventLadder />
      </OfferCard>,
    );
    expect(states().slice(0, 3)).toEqual(['paid', 'done', 'missed']);
  });

  it('wait where the card knows the unit', () => {
    const waiting = [step('Install', 1), step('Level 10', 2, { minTimeSincePrevious: 3 })];
    render(
      <OfferCard offer={buildOffer({ events: waiting })} progress={progress} now={now} minTimeUnit="days">
        <EventLadder events={waiting} progress={{ Install: progress.Install }} reward={coins} />
      </OfferCard>,
    );
    expect(states()).toEqual(['paid', 'waiting']);
    expect(plain()).toContain('Waiting · Counts from Nov 23, 2026, 6:03 PM UTC');
  });
});

it('is not broken by a progress of anything', () => {
  for (const each of ['text', 7, [], { Install: 'yes', 'Level 10': { at: {} }, x: null }, true]) {
    const { unmount } = show({ progress: each as unknown as Progress });
    expect(states()[0]).toBe('available');
    unmount();
  }
});
