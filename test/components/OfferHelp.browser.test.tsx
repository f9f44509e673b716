import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferHelp, type OfferHelpProps } from '../../src/components/OfferHelp/OfferHelp.js';
import { OfferLink } from '../../src/components/OfferLink/OfferLink.js';
import { buildOffer } from '../../src/testing/index.js';

const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';
const offer = buildOffer({ id: ID, name: 'Bingo Blitz', revision: '23e11dd6f64684c0', termsHash: 'bbb1258a8033a60c' });
const text = () => document.querySelector('pre')?.textContent?.split('\n') ?? [];
const show = (props: OfferHelpProps) => render(<OfferHelp open {...props} />);

afterEach(() => vi.restoreAllMocks());

describe('what a support case needs', () => {
  it('is the offer, the time of the click, its revision and its terms', () => {
    show({ offer, clickedAt: '2026-03-01T10:20:30+02:00' });
    expect(text()).toEqual([
      `Offer: Bingo Blitz (${ID})`,
      'Started: 2026-03-01T08:20:30.000Z',
      'Revision: 23e11dd6f64684c0',
      'Terms: bbb1258a8033a60c',
    ]);
  });

  it.each([undefined, 'yesterday', ''])(
    'says so where the time is not known (%s), and leaves out what is not',
    (at) => {
      show({ offer: { id: ID, name: 'Bingo Blitz', revision: null }, clickedAt: at });
      expect(text()).toEqual([`Offer: Bingo Blitz (${ID})`, 'Started: time not known']);
    },
  );

  it('is found by itself in a card, whose link tells the time', () => {
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('click', stay, { once: true });
    const before = Date.now();
    render(
      <OfferCard offer={offer} baseUrl="/api/offers" startedAt="2026-01-02T03:04:05Z" help={<OfferHelp open />}>
        <OfferLink />
      </OfferCard>,
    );
    expect(text()).toContain('Started: 2026-01-02T03:04:05.000Z');
    fireEvent.click(screen.getByRole('link'));
    const told = Date.parse(text()[1]?.replace('Started: ', '') ?? '');
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });

  it('is of the offer it was given, not of the card around it', () => {
    const other = buildOffer({ name: 'Northwind', revision: null });
    render(
      <OfferCard offer={offer} startedAt="2026-01-02T03:04:05Z">
        <OfferHelp open offer={other} />
      </OfferCard>,
    );
    expect(text()).toEqual([`Offer: Northwind (${other.id})`, 'Started: time not known']);
  });

  it('names itself where it has neither an offer nor a card', () => {
    expect(() => render(<OfferHelp />)).toThrow(/<OfferHelp>.*offer/);
  });
});

describe('the way to it', () => {
  it('opens and copies with the keyboard alone', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(
      <OfferHelp offer={offer}>
        <a href="/support">Ask our support</a>
      </OfferHelp>,
    );
    expect(screen.getByText('Copy')).not.toBeVisible();
    await userEvent.tab();
    expect(screen.getByText('My reward is missing')).toHaveFocus();
    // A summary opens by the browser's own doing, which simulated keys do not reach.
    await userEvent.click(screen.getByText('My reward is missing'));
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Ask our support' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied.'));
    expect(writeText.mock.calls).toEqual([[text().join('\n')]]);
  });

  it('no longer says that it is copied when there is something else to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { rerender } = show({ offer });
    await act(async () => fireEvent.click(screen.getByRole('button')));
    expect(screen.getByRole('status')).toHaveTextContent('Copied.');
    rerender(<OfferHelp open offer={offer} clickedAt="2026-01-02T03:04:05Z" />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  describe.each([
    ['is refused', () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))],
    ['is not there', () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)],
  ])('where the clipboard %s', (_, arrange) => {
    beforeEach(() => void arrange());
    it('selects the text, and says so', async () => {
      show({ offer });
      await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
      await waitFor(() =>
        expect(screen.getByRole('status')).toHaveTextContent('It is selected now: copy it yourself.'),
      );
      expect(getSelection()?.toString()).toBe(text().join('\n'));
    });
  });
});
