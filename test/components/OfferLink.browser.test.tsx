import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfferLink, type OfferLinkProps } from '../../src/components/OfferLink/OfferLink.js';
import { OfferContextProvider } from '../../src/context/offer.js';
import { SettingsProvider } from '../../src/context/settings.js';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import { buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';

const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';
const TRACKING = 'https://api.brightwheels.example/api/v1/offer-link/redirect/1?pub_click_id=PUB_CLICK_ID&campaign=7';
const offer = buildOffer({ id: ID, name: 'Bingo Blitz' });
const tracked = buildOffer({ id: ID, name: 'Bingo Blitz', trackingUrl: TRACKING });

const link = () => screen.getByRole('link') as HTMLAnchorElement;
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
    const note = screen.getByText('Sponsored · The advertiser decides whether the reward is earned.');
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
        <OfferContextProvider value={{ offer, headingLevel: 3 }}>
          <OfferLink target="_blank" />
        </OfferContextProvider>
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
  const stay = (event: Event) => event.preventDefault();
  beforeEach(() => window.addEventListener('click', stay));
  afterEach(() => window.removeEventListener('click', stay));

  it('knows no address on a server, and completes it in the browser without a difference', async () => {
    const ui = <OfferLink offer={tracked} member="member-7" baseUrl="/api/offers" />;
    const container = document.createElement('div');
    document.body.append(container);
    container.insertAdjacentHTML('afterbegin', renderToString(ui));
    const anchor = container.querySelector('a') as HTMLAnchorElement;
    expect(anchor).not.toHaveAttribute('href');
    expect(anchor).toHaveAttribute('data-state', 'pending');
    expect(container.textContent).not.toContain('cannot be started');
    const problems: unknown[] = [];
    const react = hydrateRoot(container, ui, { onRecoverableError: (error) => problems.push(error) });
    await vi.waitFor(() => expect(anchor).toHaveAttribute('href'));
    expect(problems).toEqual([]);
    expect(new URL(anchor.href).searchParams.get('pub_member_id')).toBe('member-7');
    expect(new URL(anchor.href).searchParams.get('campaign')).toBe('7');
    expect(clickId(anchor.href)).toMatch(/^\d+(-\d+){3}$/);
    expect(anchor).not.toHaveAttribute('aria-disabled');
    react.unmount();
    container.remove();
  });

  it.each(['click', 'auxclick', 'contextmenu'])('has a new click id at every %s, before its default action', (type) => {
    const followed: (string | null)[] = [];
    const read = () => followed.push(clickId());
    show({ offer: tracked, member: 'member-7' });
    window.addEventListener(type, read);
    const first = clickId();
    for (const _ of [1, 2]) fireEvent(link(), new MouseEvent(type, { bubbles: true, cancelable: true }));
    window.removeEventListener(type, read);
    expect(new Set([first, ...followed]).size).toBe(3);
  });

  it('has a new one when the page comes back from the back/forward cache, and only then', async () => {
    show({ offer: tracked, member: 'member-7' });
    const first = clickId();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(clickId()).toBe(first);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitFor(() => expect(clickId()).not.toBe(first));
  });

  it('keeps its id while nothing happens, and follows another offer or member', () => {
    const { rerender } = render(<OfferLink offer={tracked} member="member-7" />);
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

describe('with nowhere to go', () => {
  it.each<[string, OfferLinkProps, RegExp]>([
    ['neither address nor member', { offer }, /baseUrl/],
    ['a member, but no published link', { offer, member: 'member-7' }, /baseUrl/],
    ['an e-mail address as member', { offer: tracked, member: 'a@b.example' }, /e-mail/],
    ['a placeholder as member', { offer: tracked, member: 'MEMBER_ID' }, /placeholder/],
    ['a tracking link that is none', { offer: { ...tracked, trackingUrl: 'javascript:x' }, member: '7' }, /http/],
  ])('%s: it says so to the visitor, and why to the developer', (_, props, why) => {
    expectConsole('warn', why);
    show(props);
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
