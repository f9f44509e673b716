import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OfferHelp } from '../../src/components/OfferHelp/OfferHelp.js';
import { OfferEmbed } from '../../src/connected/OfferEmbed.js';
import { answerWith, clientOver, renderWith } from '../connected/helpers.js';
import { game, NOW } from './OfferCard/game.js';

const under = {
  install: { at: '2026-06-10T09:00:00Z', status: 'paid' },
  level_10: { at: '2026-06-12T09:00:00Z' },
} as const;

const focused = () => document.activeElement as HTMLElement;
/** What a visitor hears the focus is on. */
const name = () => focused().getAttribute('aria-label') ?? focused().textContent?.trim().replace(/\s+/g, ' ');
/** Keys of a real keyboard, through the browser. */
const press = (keys: string) => act(() => userEvent.keyboard(keys));
const tab = () => act(() => userEvent.tab());

/** Whether a ring is drawn around an element, or, as on a picture, inside it. */
const hasRing = (element: Element) =>
  [element, ...element.children].some((each) => getComputedStyle(each).outlineStyle !== 'none') ||
  [...element.children].some((child) => getComputedStyle(child, '::after').borderStyle === 'solid');

/** Where a followed link would have led; the page stays. */
let left: string | null = null;
const stay = (event: MouseEvent) => {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  event.preventDefault();
  left = link.getAttribute('href');
};
beforeEach(() => {
  left = null;
  window.addEventListener('click', stay);
});
afterEach(() => window.removeEventListener('click', stay));

/** A page with something before and after the card. */
const visit = () => {
  const told = { onVisit: vi.fn(), onTermsOpen: vi.fn(), onCreativeChange: vi.fn() };
  const { client } = clientOver(answerWith(game));
  const help = (
    <OfferHelp>
      <p>
        <a href="/support">Ask our support</a>
      </p>
    </OfferHelp>
  );
  renderWith(
    client,
    <>
      <button type="button">Before</button>
      <OfferEmbed id={game.id} progress={under} help={help} {...told} />
      <button type="button">After</button>
    </>,
    { now: NOW },
  );
  return told;
};

describe('with the keyboard alone', () => {
  it('a visitor looks, reads, starts, comes back, and asks for help', async () => {
    const told = visit();
    await screen.findByText(/^2 of 4 steps/);
    await tab();
    expect(name()).toBe('Before');

    // The pictures: on to the second, where there is no further, and with the arrows back to the first.
    await tab();
    expect(name()).toBe('Previous picture');
    await tab();
    expect(name()).toBe('Next picture');
    await press('{Enter}');
    const carousel = screen.getByRole('group', { name: 'Pictures of Lantern Bingo' });
    await waitFor(() => expect(carousel).toHaveAttribute('data-current', '2'));
    expect(focused()).toHaveAttribute('aria-disabled', 'true');
    expect(told.onCreativeChange).toHaveBeenCalledWith(expect.objectContaining({ offerId: game.id, index: 1 }));
    await tab();
    expect(name()).toBe('Slides');
    await press('{ArrowLeft}');
    await waitFor(() => expect(carousel).toHaveAttribute('data-current', '1'));

    // The link, and back to it from the advertiser.
    await tab();
    const link = screen.getByRole('link', { name: 'Start now – Lantern Bingo' });
    expect(link).toHaveFocus();
    await press('{Enter}');
    expect(left).toBe(`/api/offers/${game.id}/go`);
    expect(told.onVisit).toHaveBeenCalledOnce();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(link).toHaveFocus();

    // The help tells when the link was followed.
    await tab();
    expect(name()).toBe('My reward is missing');
    await press('{Enter}');
    const { at } = told.onVisit.mock.calls[0]?.[0] ?? {};
    await waitFor(() => expect(screen.getByText(/^Offer:/)).toHaveTextContent(`Started: ${at}`));
    await tab();
    expect(name()).toBe('Ask our support');
    await tab();
    expect(name()).toBe('Copy');
    await act(() => userEvent.tab({ shift: true }));
    await act(() => userEvent.tab({ shift: true }));
    await press('{Enter}');

    // The terms open, and close.
    await tab();
    expect(name()).toBe('Terms');
    await press(' ');
    await waitFor(() => expect(screen.getByText('One reward a household.')).toBeVisible());
    await waitFor(() => expect(told.onTermsOpen).toHaveBeenCalledExactlyOnceWith({ offerId: game.id }));
    await press('{Enter}');
    expect(screen.getByText('One reward a household.')).not.toBeVisible();

    await tab();
    expect(name()).toBe('After');
  });

  it.each([240, 960])('the focus goes as the card is read and seen, at %i px, and back the same way', async (width) => {
    document.body.style.width = `${width}px`;
    visit();
    await screen.findByText(/^2 of 4 steps/);
    screen.getByText('My reward is missing').click();
    const stops: HTMLElement[] = [];
    for (await tab(); name() !== 'After'; await tab()) stops.push(focused());
    expect(stops.map((stop) => stop.textContent || stop.ariaLabel)).toHaveLength(9);
    // As in the text …
    for (const [index, stop] of stops.entries()) {
      const next = stops[index + 1];
      if (next) expect(stop.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
    // … and back.
    const back: HTMLElement[] = [];
    for (await act(() => userEvent.tab({ shift: true })); focused() !== document.body; ) {
      back.unshift(focused());
      if (name() === 'Before') break;
      await act(() => userEvent.tab({ shift: true }));
    }
    expect(back).toEqual(stops);
    // Every stop of ours can be seen to have the focus.
    for (const stop of stops) {
      act(() => stop.focus());
      expect([stop.outerHTML, hasRing(stop)]).toEqual([stop.outerHTML, true]);
    }
    document.body.style.width = '';
  });
});
