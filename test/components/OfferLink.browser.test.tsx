import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { OfferCard, type OfferCardProps } from '../../src/components/OfferCard/OfferCard.js';
import { OfferLink, type OfferLinkProps } from '../../src/components/OfferLink/OfferLink.js';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import type { OfferVisit } from '../../src/context/callbacks.js';
import { SettingsProvider } from '../../src/context/settings.js';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import type { Offer } from '../../src/model/types.js';
import { buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';

const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';
const TRACKING = 'https://api.brightwheels.example/api/v1/offer-link/redirect/1?pub_click_id=PUB_CLICK_ID&campaign=7';
const DOLLARS = { currency: 'USD' };
const offer = buildOffer({ id: ID, name: 'Bingo Blitz' });
const tracked = buildOffer({ id: ID, name: 'Bingo Blitz', trackingUrl: TRACKING });

const link = () => screen.getByRole('link') as HTMLAnchorElement;
const ready = () => waitFor(() => expect(link()).toHaveAttribute('data-state', 'ready'));
const stay = (event: Event) => event.preventDefault();
const show = (props: OfferLinkProps) =>
  render(
    <StrictMode>
      <OfferLink {...props} />
    </StrictMode>,
  );

beforeEach(forgetWarnings);

describe('what an OfferLink says', () => {
  it('is named by its own words and then the offer', () => {
    show({ offer, baseUrl: '/api/offers', children: 'Play now' });
    expect(screen.getByRole('link', { name: 'Play now – Bingo Blitz' })).toBeVisible();
  });

  it('starts without words of the partner too', () => {
    show({ offer, baseUrl: '/api/offers' });
    expect(screen.getByRole('link', { name: 'Start now – Bingo Blitz' })).toBeVisible();
  });

  it('says beside it, in sight, that it is paid for and who decides the reward', () => {
    const { container } = show({ offer, baseUrl: '/api/offers', 'aria-describedby': 'mine' });
    const note = screen.getByText('Sponsored · The advertiser decides whether a step counts.');
    expect(note).toBeVisible();
    expect(link().nextElementSibling).toBe(note);
    expect(note.closest('details')).toBeNull();
    expect(link().getAttribute('aria-describedby')?.split(' ')).toEqual(['mine', note.id]);
    expect(container.children).toHaveLength(2);
  });
});

describe('through the handler', () => {
  it.each([
    ['/api/offers', `/api/offers/${ID}/go`],
    ['/api/offers/', `/api/offers/${ID}/go`],
    ['/', `/${ID}/go`],
    ['https://partner.example/offers', `https://partner.example/offers/${ID}/go`],
  ])('a baseUrl of %s leads to %s', (baseUrl, expected) => {
    show({ offer, baseUrl });
    expect(link()).toHaveAttribute('href', expected);
    expect(link()).toHaveAttribute('rel', 'sponsored noopener');
    expect(link()).not.toHaveAttribute('role');
    expect(link()).toHaveAttribute('data-state', 'ready');
  });

  it('is a whole link before any scripting', () => {
    expect(renderToString(<OfferLink offer={offer} baseUrl="/api/offers" />)).toContain(`href="/api/offers/${ID}/go"`);
  });

  it('takes offer and address from what is around it', () => {
    render(
      <SettingsProvider settings={{ baseUrl: '/relay' }}>
        <OfferCard offer={offer}>
          <OfferLink target="_blank" />
        </OfferCard>
      </SettingsProvider>,
    );
    expect(link()).toHaveAttribute('href', `/relay/${ID}/go`);
    expect(link()).toHaveAttribute('target', '_blank');
  });

  it('lets a partner hear the click', () => {
    const onClick = vi.fn((event) => event.preventDefault());
    show({ offer, baseUrl: '/api/offers', onClick });
    fireEvent.click(link());
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('in direct mode', () => {
  const clickId = (href = link().href) => new URL(href).searchParams.get('pub_click_id');
  beforeEach(() => window.addEventListener('click', stay));
  afterEach(() => window.removeEventListener('click', stay));

  it('knows no address on a server, and completes it in the browser without a difference', async () => {
    const ui = <OfferLink offer={tracked} member="member-7" baseUrl="/api/offers" />;
    const container = document.createElement('div');
    document.body.append(container);
    // Whatever comes of it: what is left on the page would be found by the tests after it.
    onTestFinished(() => container.remove());
    container.insertAdjacentHTML('afterbegin', renderToString(ui));
    const anchor = container.querySelector('a') as HTMLAnchorElement;
    expect(anchor).not.toHaveAttribute('href');
    expect(anchor).toHaveAttribute('data-state', 'pending');
    expect(container.textContent).not.toContain('cannot be started');
    const problems: unknown[] = [];
    const react = hydrateRoot(container, ui, { onRecoverableError: (error) => problems.push(error) });
    // A busy machine loads what completes a link in seconds.
    await vi.waitFor(() => expect(anchor).toHaveAttribute('href'), 10_000);
    expect(problems).toEqual([]);
    expect(new URL(anchor.href).searchParams.get('pub_member_id')).toBe('member-7');
    expect(new URL(anchor.href).searchParams.get('campaign')).toBe('7');
    expect(clickId(anchor.href)).toMatch(/^\d+(-\d+){3}$/);
    expect(anchor).not.toHaveAttribute('aria-disabled');
    react.unmount();
  });

  it.each(['click', 'auxclick', 'contextmenu'])(
    'has a new click id at every %s, before its default action',
    async (type) => {
      const followed: (string | null)[] = [];
      const read = () => followed.push(clickId());
      show({ offer: tracked, member: 'member-7' });
      await ready();
      window.addEventListener(type, read);
      const first = clickId();
      for (const _ of [1, 2]) fireEvent(link(), new MouseEvent(type, { bubbles: true, cancelable: true }));
      window.removeEventListener(type, read);
      expect(new Set([first, ...followed]).size).toBe(3);
    },
  );

  it.each([
    ['click', 'onClickCapture'],
    ['auxclick', 'onAuxClickCapture'],
    ['contextmenu', 'onContextMenuCapture'],
  ])('at a %s calls the partner’s own %s too, with the new id on the link', async (type, name) => {
    const seen: (string | null)[] = [];
    show({ offer: tracked, member: 'member-7', [name]: () => seen.push(clickId()) });
    await ready();
    const first = clickId();
    fireEvent(link(), new MouseEvent(type, { bubbles: true, cancelable: true }));
    expect(seen).toEqual([clickId()]);
    expect(seen).not.toEqual([first]);
  });

  it('has a new one when the page comes back from the back/forward cache, and only then', async () => {
    show({ offer: tracked, member: 'member-7' });
    await ready();
    const first = clickId();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(clickId()).toBe(first);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitFor(() => expect(clickId()).not.toBe(first));
  });

  it('keeps its id while nothing happens, and follows another offer or member', async () => {
    const { rerender } = render(<OfferLink offer={tracked} member="member-7" />);
    await ready();
    const first = clickId();
    rerender(<OfferLink offer={tracked} member="member-7" title="Again" />);
    expect(clickId()).toBe(first);
    const other = { ...tracked, trackingUrl: 'https://api.brightwheels.example/other' };
    rerender(<OfferLink offer={other} member="member-8" />);
    expect(link().href).toMatch(/^https:\/\/api\.brightwheels\.example\/other\?/);
    expect(new URL(link().href).searchParams.get('pub_member_id')).toBe('member-8');
    rerender(<OfferLink offer={offer} member="member-8" baseUrl="/api/offers" />);
    expect(link()).toHaveAttribute('href', `/api/offers/${ID}/go`);
    fireEvent.click(link());
    expect(link()).toHaveAttribute('href', `/api/offers/${ID}/go`);
  });
});

describe('onVisit', () => {
  beforeEach(() => window.addEventListener('click', stay));
  afterEach(() => window.removeEventListener('click', stay));
  const rich = buildOffer({ id: ID, payout: 4.2, revision: '23e11dd6f64684c0', termsHash: 'bbb1258a' });
  const visit = {
    offerId: ID,
    at: expect.stringMatching(/^20\d\d-.*Z$/),
    clickId: null,
    shown: { payout: 4.2, revision: '23e11dd6f64684c0', termsHash: 'bbb1258a', at: rich.asOf },
  };
  const middle = (button = 1) => new MouseEvent('auxclick', { bubbles: true, cancelable: true, button });

  it('is told of a click: by the link, then the card, then the provider', async () => {
    const told: unknown[] = [];
    const by = (who: string) => (details: OfferVisit) => void told.push([who, details]);
    render(
      <OfferProvider baseUrl="/api/offers" onVisit={by('provider')}>
        <OfferCard offer={rich} onVisit={by('card')}>
          <OfferLink onVisit={by('link')} />
        </OfferCard>
      </OfferProvider>,
    );
    await userEvent.click(link());
    expect(told).toEqual([
      ['link', visit],
      ['card', visit],
      ['provider', visit],
    ]);
  });

  it('is told of the Enter key, and of a visit in a new tab with the middle button', async () => {
    const onVisit = vi.fn();
    show({ offer: rich, baseUrl: '/api/offers', onVisit });
    link().focus();
    await userEvent.keyboard('{Enter}');
    expect(onVisit.mock.calls).toEqual([[visit]]);
    fireEvent(link(), middle());
    expect(onVisit).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['another button', () => middle(2)],
    ['the menu', () => new MouseEvent('contextmenu', { bubbles: true })],
    ['a key that follows no link', () => new KeyboardEvent('keydown', { key: ' ', bubbles: true })],
  ])('is not told of %s', (_, event) => {
    const onVisit = vi.fn();
    show({ offer: rich, baseUrl: '/api/offers', onVisit });
    fireEvent(link(), event());
    expect(onVisit).not.toHaveBeenCalled();
  });

  it.each(['onClick', 'onClickCapture'])('is not told where the partner’s %s prevented the visit', (name) => {
    const onVisit = vi.fn();
    show({ offer: rich, baseUrl: '/api/offers', onVisit, [name]: (event: Event) => event.preventDefault() });
    fireEvent.click(link());
    expect(onVisit).not.toHaveBeenCalled();
  });

  it('is not told while the link is off, nor is onClick called', () => {
    expectConsole('warn', /baseUrl/);
    const [onVisit, onClick] = [vi.fn(), vi.fn()];
    show({ offer: rich, onVisit, onClick, onAuxClick: onClick });
    fireEvent.click(link());
    fireEvent(link(), middle());
    expect(onVisit).not.toHaveBeenCalled();
    expect(onClick).not.toHaveBeenCalled();
  });

  it('says in direct mode which click id the link has', async () => {
    const onVisit = vi.fn();
    show({ offer: { ...rich, trackingUrl: TRACKING }, member: 'member-7', onVisit });
    await ready();
    fireEvent.click(link());
    const clickId = new URL(link().href).searchParams.get('pub_click_id');
    expect(onVisit.mock.calls).toEqual([[{ ...visit, clickId }]]);
    fireEvent.click(link());
    expect(new Set(onVisit.mock.calls.map(([{ clickId }]) => clickId)).size).toBe(2);
  });

  it('knows only what the offer it was given says', () => {
    const onVisit = vi.fn();
    show({ offer: { id: ID, name: 'Bingo Blitz', trackingUrl: null }, baseUrl: '/api/offers', onVisit });
    fireEvent.click(link());
    const shown = { payout: null, revision: null, termsHash: null, at: null };
    expect(onVisit.mock.calls).toEqual([[{ ...visit, shown }]]);
  });
});

describe('an offer that does not run', () => {
  const future = buildOffer({ name: 'Bingo Blitz', launchDate: '2099-05-01T00:00:00.000Z' });
  const past = buildOffer({
    name: 'Bingo Blitz',
    expiryDate: '2026-02-28T23:30:00.000Z',
    asOf: '2026-03-01T00:00:00.000Z',
  });
  const STATES = [
    ['not-started', future, 'Not started yet – Bingo Blitz', /^This offer has not started yet\. Sponsored/],
    ['ended', past, 'Ended – Bingo Blitz', /^This offer has ended\. Sponsored/],
  ] as const;

  it.each(STATES)('%s: the link is off, and says so', (state, dated, name, description) => {
    const onVisit = vi.fn();
    const { unmount } = show({ offer: dated, baseUrl: '/api/offers', onVisit });
    const check = () => {
      expect(link()).toHaveAccessibleName(name);
      expect(link()).toHaveAccessibleDescription(description);
      expect(link()).not.toHaveAttribute('href');
      expect(link()).toHaveAttribute('aria-disabled', 'true');
      expect(link()).toHaveAttribute('data-state', state);
      link().focus();
      expect(link()).toHaveFocus();
      fireEvent.click(link());
      expect(onVisit).not.toHaveBeenCalled();
    };
    check();
    unmount();
    render(
      <OfferCard offer={dated} baseUrl="/api/offers">
        <OfferLink onVisit={onVisit} />
      </OfferCard>,
    );
    check();
  });

  it.each(STATES)('%s: it is so before any scripting', (state, dated) => {
    const html = renderToString(<OfferLink offer={dated} baseUrl="/api/offers" />);
    expect(html).toContain(`data-state="${state}"`);
    expect(html).not.toContain('href');
  });

  it('keeps the partner’s own words', () => {
    render(
      <SettingsProvider settings={{ baseUrl: '/api/offers' }}>
        <OfferLink offer={past} messages={{ hasEnded: 'Vorbei.', disclosure: 'Anzeige' }}>
          Mitmachen
        </OfferLink>
      </SettingsProvider>,
    );
    expect(link()).toHaveAccessibleName('Mitmachen – Bingo Blitz');
    expect(link()).toHaveAccessibleDescription('Vorbei. Anzeige');
  });

  it('loads nothing for direct mode, and tells no developer that it leads nowhere', async () => {
    show({ offer: { ...past, trackingUrl: TRACKING }, member: 'member-7' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(link()).not.toHaveAttribute('href');
  });

  it('keeps the focus where it was when it ends under the visitor', async () => {
    const view = (now: string) => (
      <SettingsProvider settings={{ baseUrl: '/api/offers', now }}>
        <OfferLink offer={past} />
        <button type="button">Elsewhere</button>
      </SettingsProvider>
    );
    const { rerender } = render(view('2026-02-01T00:00:00Z'));
    link().focus();
    expect(link()).toHaveAttribute('href');
    rerender(view('2026-03-01T00:00:00Z'));
    expect(link()).not.toHaveAttribute('href');
    expect(link()).toHaveFocus();

    rerender(view('2026-02-01T00:00:00Z'));
    expect(link()).toHaveFocus();
    const button = screen.getByRole('button');
    button.focus();
    rerender(view('2026-03-01T00:00:00Z'));
    expect(button).toHaveFocus();
    button.blur();
    rerender(view('2026-02-01T00:00:00Z'));
    expect(document.body).toHaveFocus();
  });
});

describe('the visitor’s clock', () => {
  afterEach(() => vi.useRealTimers());
  it.each([
    ['alone', (dated: Offer) => <OfferLink offer={dated} baseUrl="/api/offers" />],
    [
      'in a card',
      (dated: Offer) => (
        <OfferCard offer={dated} baseUrl="/api/offers">
          <OfferLink />
        </OfferCard>
      ),
    ],
  ])('starts and ends an offer while the page is open, and the focus stays: %s', async (_, view) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-04-30T12:00:00Z') });
    render(view({ ...offer, launchDate: '2026-05-01T00:00:00.000Z', expiryDate: '2026-05-02T00:00:00.000Z' }));
    link().focus();
    for (const [now, state] of [
      ['2026-04-30T23:59:59Z', 'not-started'],
      ['2026-05-01T00:00:00Z', 'ready'],
      ['2026-05-02T00:00:00Z', 'ended'],
    ] as const) {
      vi.setSystemTime(now);
      act(() => void window.dispatchEvent(new Event('focus')));
      expect(link()).toHaveAttribute('data-state', state);
      expect(link()).toHaveFocus();
    }
  });
});

describe('the slots', () => {
  const signIn = <a href="/sign-in">Sign in to start</a>;
  const help = <p>Ask our support</p>;
  const NOTE = 'Sponsored · The advertiser decides whether a step counts.';

  it('signIn stands in the link’s place, with the disclosure beside it, and needs no address', () => {
    const { container } = show({ offer, signIn });
    expect(screen.getAllByRole('link')).toEqual([screen.getByRole('link', { name: 'Sign in to start' })]);
    expect(screen.getByText(NOTE)).toBeVisible();
    expect(container.firstElementChild).toBe(screen.getByRole('link'));
  });

  it.each([undefined, null, false, ''])('signIn of %s leaves the link', (none) => {
    show({ offer, baseUrl: '/api/offers', signIn: none });
    expect(link()).toHaveAttribute('href', `/api/offers/${ID}/go`);
  });

  it('both are the card’s, unless the link has its own', () => {
    render(
      <OfferCard offer={offer} baseUrl="/api/offers" signIn={signIn} help={help}>
        <OfferLink />
        <OfferLink signIn={null} help="Write to us" />
      </OfferCard>,
    );
    expect(screen.getByRole('link', { name: 'Sign in to start' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Start now/ })).toBeVisible();
    const [note] = screen.getAllByText(NOTE);
    expect(note?.nextElementSibling).toBe(screen.getByText('Ask our support'));
    expect(screen.getByText(/Write to us/)).toBeVisible();
  });

  it('signIn waits while the offer does not run', () => {
    show({ offer: { ...offer, expiryDate: '2020-01-01T00:00:00.000Z' }, signIn });
    expect(link()).toHaveAccessibleDescription(/^This offer has ended/);
    expect(screen.queryByText('Sign in to start')).toBeNull();
  });

  it('a link as signIn hands the focus to the link when the offer ends, and takes it from it', async () => {
    const dated = { ...offer, launchDate: '2026-02-01T00:00:00.000Z', expiryDate: '2026-03-01T00:00:00.000Z' };
    const [before, during, after] = ['2026-01-01', '2026-02-01', '2026-03-01'];
    const view = (now: string | undefined, elsewhere = true) => (
      <StrictMode>
        <SettingsProvider settings={{ baseUrl: '/api/offers', now }}>
          {elsewhere && <input />}
          <OfferLink offer={dated} signIn={signIn} />
        </SettingsProvider>
      </StrictMode>
    );
    const { rerender } = render(view(before));
    link().focus();
    rerender(view(during));
    await waitFor(() => expect(screen.getByText('Sign in to start')).toHaveFocus());
    rerender(view(after));
    await waitFor(() => expect(link()).toHaveFocus());
    expect(link()).toHaveAttribute('data-state', 'ended');

    const input = screen.getByRole('textbox');
    input.focus();
    rerender(view(during));
    await Promise.resolve();
    expect(input).toHaveFocus();
    rerender(view(after, false));
    await Promise.resolve();
    expect(document.body).toHaveFocus();
  });
});

describe('the disclosure', () => {
  const shown = { offer, baseUrl: '/api/offers' };
  it.each<[string, OfferLinkProps, string]>([
    ['ready', shown, 'ready'],
    ['ready in direct mode', { offer: tracked, member: 'member-7' }, 'ready'],
    ['unavailable', { offer }, 'unavailable'],
    ['not started', { ...shown, offer: { ...offer, launchDate: '2099-01-01T00:00:00.000Z' } }, 'not-started'],
    ['ended', { ...shown, offer: { ...offer, expiryDate: '2020-01-01T00:00:00.000Z' } }, 'ended'],
    ['for signing in', { ...shown, signIn: <a href="/sign-in">Sign in</a> }, ''],
    ['with help', { ...shown, help: <details open /> }, 'ready'],
  ])('is in sight, right after the link and in nothing that closes: %s', async (_, props, state) => {
    if (state === 'unavailable') expectConsole('warn', /baseUrl/);
    for (const inCard of [false, true]) {
      const { offer: shownOffer, signIn, help, ...rest } = props;
      const card = { ...rest, offer: buildOffer({ ...offer, ...shownOffer }), signIn, help, reward: DOLLARS };
      const { unmount } = render(inCard ? <OfferCard {...(card as OfferCardProps)} /> : <OfferLink {...props} />);
      if (state) await waitFor(() => expect(document.querySelector('.gko-link')).toHaveAttribute('data-state', state));
      const note = screen.getByText(/Sponsored · The advertiser decides whether a step counts\.$/);
      expect(note).toBeVisible();
      expect(note.closest('details, [hidden], [inert], [aria-hidden], [popover], dialog')).toBeNull();
      expect(note.previousElementSibling?.localName).toBe('a');
      unmount();
    }
  });

  it('is said in the partner’s words where there are some', () => {
    show({ ...shown, messages: { disclosure: 'Paid for by the advertiser, who decides.' } });
    expect(link()).toHaveAccessibleDescription('Paid for by the advertiser, who decides.');
  });
});

describe('with nowhere to go', () => {
  it.each<[string, OfferLinkProps, RegExp]>([
    ['neither address nor member', { offer }, /baseUrl/],
    [
      'a member, but no published link',
      { offer, member: 'member-7' },
      /no tracking URL: set publish: .*trackingUrl: true/,
    ],
    ['a published link, but no member', { offer: tracked }, /no `member`: pass/],
    ['an e-mail address as member', { offer: tracked, member: 'a@b.example' }, /e-mail/],
    ['a placeholder as member', { offer: tracked, member: 'MEMBER_ID' }, /placeholder/],
    ['a tracking link that is none', { offer: { ...tracked, trackingUrl: 'javascript:x' }, member: '7' }, /http/],
  ])('%s: it says so to the visitor, and why to the developer', async (_, props, why) => {
    expectConsole('warn', why);
    show(props);
    await waitFor(() => expect(link()).toHaveAttribute('data-state', 'unavailable'));
    expect(link()).not.toHaveAttribute('href');
    expect(link()).toHaveAttribute('aria-disabled', 'true');
    expect(link()).toHaveAttribute('data-state', 'unavailable');
    expect(link()).toHaveAccessibleDescription(/^This offer cannot be started here right now\./);
    expect(screen.getByText('This offer cannot be started here right now.')).toBeVisible();
    link().focus();
    expect(link()).toHaveFocus();
  });

  it('names itself where it has neither an offer nor a card', () => {
    expect(() => render(<OfferLink baseUrl="/api/offers" />)).toThrow(/<OfferLink>.*offer/);
  });
});
