import { act, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferTimeline, type OfferTimelineProps } from '../../src/components/OfferTimeline/OfferTimeline.js';
import { SettingsProvider } from '../../src/context/settings.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';

const NOW = '2026-11-22T12:00:00Z';
const install = buildEvent({ id: 'install', payout: 0 });
const level10 = buildEvent({ id: 'level-10', completionSequence: 2, deadlineDays: 7 });
const level20 = buildEvent({ id: 'level-20', completionSequence: 3, deadlineDays: 30 });
const game = buildOffer({ pendingDays: 7, events: [install, level10, level20] });
const single = buildOffer({ pendingDays: null });
const own = { baseUrl: '/api/offers', reward: { currency: 'USD' } };
const began = { install: { at: '2026-11-20T18:03:00Z' } };

const lines = () =>
  within(screen.getByRole('list', { name: 'Dates' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replace(/[\u00a0\u202f]/g, ' '));
const show = (props: OfferTimelineProps) => render(<OfferTimeline now={NOW} {...props} />);

describe('an OfferTimeline', () => {
  it.each<[string, OfferTimelineProps, string[]]>([
    [
      'relative before the first step',
      { offer: game },
      [
        'First deadline 7 days after the first step',
        'Finish within 30 days of the first step',
        'Reward pending for 7 days after you finish',
      ],
    ],
    [
      'dated from the first step on',
      { offer: game, progress: began },
      [
        'Next deadline Nov 27, 2026, 6:03 PM UTC · in 5 days',
        'Finish by Dec 20, 2026, 6:03 PM UTC · in 28 days',
        'Reward pending until Dec 27, 2026 at the latest',
      ],
    ],
    [
      'dated from the visit',
      { offer: { ...game, events: [install, level20] }, startedAt: '2026-11-20' },
      ['Finish by Dec 20, 2026, 12:00 AM UTC · in 27 days', 'Reward pending until Dec 27, 2026 at the latest'],
    ],
    [
      'one day is no days',
      { offer: { ...game, pendingDays: 1, events: [install, { ...level10, deadlineDays: 1 }] } },
      ['Finish within 1 day of the first step', 'Reward pending for 1 day after you finish'],
    ],
    ['nothing pending', { offer: { ...single, pendingDays: 0 } }, ['No pending time after you finish']],
    [
      'not started',
      { offer: { ...single, launchDate: '2026-11-22T18:00:00Z' } },
      ['Starts Nov 22, 2026, 6:00 PM UTC · in 6 hours'],
    ],
    ['ended', { offer: { ...single, expiryDate: '2026-11-01' } }, ['Ended Nov 1, 2026, 12:00 AM UTC']],
    [
      'ends in its last minute',
      { offer: { ...single, expiryDate: '2026-11-22T12:00:59Z' } },
      ['Ends Nov 22, 2026, 12:00 PM UTC · in less than a minute'],
    ],
    [
      'ends so late that the date says enough',
      { offer: { ...single, expiryDate: '2099-06-30' } },
      ['Ends Jun 30, 2099, 12:00 AM UTC'],
    ],
    [
      'in the visitor’s zone and language',
      { offer: { ...single, expiryDate: '2026-11-30T23:30:00Z' }, timeZone: 'Asia/Tokyo', locale: 'de' },
      ['Ends 1. Dez. 2026, 08:30 GMT+9 · in 8 Tagen'],
    ],
    [
      'a zone and a language that are none',
      { offer: { ...single, expiryDate: '2026-11-30T22:00:00Z' }, timeZone: 'Mars/Olympus', locale: '!' },
      ['Ends Nov 30, 2026, 10:00 PM UTC · in 8 days'],
    ],
    [
      'words of the partner’s own, the date where they want it',
      { offer: { ...single, expiryDate: '2026-11-30T22:00:00Z' }, messages: { ends: 'Nur bis {date}!' } },
      ['Nur bis Nov 30, 2026, 10:00 PM UTC! · in 8 days'],
    ],
  ])('says %s', async (_, props, said) => {
    show(props);
    // What is known of a visitor may take a moment.
    await waitFor(() => expect(lines()).toEqual(said));
  });

  it('gives dates to machines too', async () => {
    const { container } = show({ offer: game, progress: began });
    const ats = ['2026-11-27T18:03:00.000Z', '2026-12-20T18:03:00.000Z', '2026-12-27T18:03:00.000Z'];
    await waitFor(() => expect([...container.querySelectorAll('time')].map((time) => time.dateTime)).toEqual(ats));
  });

  it.each<[string, OfferTimelineProps]>([
    ['nothing is known', { offer: single }],
    ['dates are malformed', { offer: { ...single, launchDate: 'soon', expiryDate: '2026-02-30' } }],
  ])('is not there where %s', (_, props) => {
    const { container } = show(props);
    expect(container).toBeEmptyDOMElement();
  });

  it('announces nothing by itself', () => {
    const { container } = show({ offer: game, progress: began });
    expect(container.querySelector('[aria-live], [role=timer], [role=status], [role=alert]')).toBeNull();
  });

  it('takes everything from the card around it', async () => {
    render(
      <OfferCard offer={game} now={NOW} progress={began} timeZone="Europe/Berlin">
        <OfferTimeline />
      </OfferCard>,
    );
    await waitFor(() => expect(lines()[0]).toBe('Next deadline Nov 27, 2026, 7:03 PM GMT+1 · in 5 days'));
  });

  it('takes nothing from a card of another offer but the settings', () => {
    render(
      <OfferCard offer={single} progress={began} now={NOW}>
        <OfferTimeline offer={game} />
      </OfferCard>,
    );
    expect(lines()[0]).toBe('First deadline 7 days after the first step');
  });

  it('takes what the settings say', () => {
    render(
      <SettingsProvider
        settings={{ now: NOW, timeZone: 'Asia/Kolkata', messages: { OfferTimeline: { ends: 'Bis {date}' } } }}
      >
        <OfferTimeline offer={{ ...single, expiryDate: '2026-11-30T22:00:00Z' }} />
      </SettingsProvider>,
    );
    expect(lines()).toEqual(['Bis Dec 1, 2026, 3:30 AM GMT+5:30 · in 8 days']);
  });

  it('says what to do where it has neither an offer nor a card', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<OfferTimeline />)).toThrow(/<OfferTimeline> has nothing to show.*pass it `offer`/);
    silent.mockRestore();
  });

  it('keeps the page’s style for lists out', () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = 'ul { padding: 40px; margin: 40px } li { margin: 9px }';
    show({ offer: game });
    const { padding, margin } = getComputedStyle(screen.getByRole('list'));
    expect([padding, margin, getComputedStyle(screen.getAllByRole('listitem')[0] as Element).margin]).toEqual([
      '0px',
      '0px',
      '0px',
    ]);
    sheet.remove();
  });
});

describe('while a visitor looks on', () => {
  const START = Date.parse('2026-11-22T12:00:00Z');
  const HOUR = 3_600_000;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: START });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

  it('time goes on, and what is over is said to be', async () => {
    render(<OfferTimeline offer={{ ...single, expiryDate: '2026-11-22T14:01:00Z' }} />);
    await act(async () => {});
    const seen = [lines()[0]];
    for (let seconds = 0; seconds <= 125 * 60; seconds += 10) {
      await pass(10_000);
      if (seen.at(-1) !== lines()[0]) seen.push(lines()[0]);
    }
    const end = 'Ends Nov 22, 2026, 2:01 PM UTC · in ';
    expect(seen.slice(0, 4)).toEqual([`${end}2 hours`, `${end}119 minutes`, `${end}118 minutes`, `${end}117 minutes`]);
    expect(seen.slice(-3)).toEqual([`${end}1 minute`, `${end}less than a minute`, 'Ended Nov 22, 2026, 2:01 PM UTC']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a laptop that slept past the end shows the end at once', async () => {
    render(<OfferCard offer={{ ...single, expiryDate: '2026-11-22T18:00:00Z' }} {...own} />);
    await act(async () => {});
    expect(screen.getByRole('article')).toHaveAttribute('data-state', 'running');
    vi.setSystemTime(START + 9 * HOUR);
    await act(async () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    expect(screen.getByRole('article')).toHaveAttribute('data-state', 'ended');
    expect(lines()).toEqual(['Ended Nov 22, 2026, 6:00 PM UTC']);
  });

  it('a thousand cards have one timer', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => String(index));
    const ends = (index: number) => new Date(START + (index + 1) * HOUR).toISOString();
    render(names.map((name, index) => <OfferTimeline key={name} offer={{ ...single, expiryDate: ends(index) }} />));
    await act(async () => {});
    expect(vi.getTimerCount()).toBe(1);
  });
});
