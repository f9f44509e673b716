import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import {
  OfferEligibility,
  type OfferEligibilityProps,
} from '../../src/components/OfferEligibility/OfferEligibility.js';
import { SettingsProvider } from '../../src/context/settings.js';
import type { Offer, Targeting } from '../../src/model/types.js';
import { buildOffer, type OfferOverrides } from '../../src/testing/index.js';

const offerFor = (targeting: Partial<Targeting>, more: OfferOverrides = {}): Offer =>
  buildOffer({ launchDate: null, repeatable: null, ...more, targeting });
const picky = offerFor({
  age: '18-24',
  countries: ['US', 'CA'],
  states: ['California'],
  genders: ['Female'],
  devices: ['Android'],
});

const show = (props: OfferEligibilityProps) => render(<OfferEligibility {...props} />).container;
/** What it says and how it stands, once it has compared. */
const compared = async (props: OfferEligibilityProps) => {
  const container = show(props);
  await expect.poll(() => container.firstElementChild?.hasAttribute('data-status')).toBe(true);
  const root = container.firstElementChild as HTMLElement;
  const said = [...root.querySelectorAll('.gko-note-reason')].map(({ textContent }) => textContent);
  return { status: root.dataset.status, said };
};

describe('for whom', () => {
  it('is one line, which a screen reader is told the meaning of', () => {
    expect(show({ offer: picky })).toHaveTextContent(
      /^For whom: ?United States and Canada · California · 18–24 · women · Android$/,
    );
  });

  it('has each value that an engine may write otherwise alone in an element', () => {
    show({ offer: picky });
    for (const value of ['United States and Canada', '18–24']) expect(screen.getByText(value)).toBeVisible();
  });

  it('is nothing where nothing is asked of anyone', () => {
    expect(show({ offer: offerFor({}) })).toBeEmptyDOMElement();
    expect(show({ offer: offerFor({ devices: ['All'], countries: ['ALL'] }) })).toBeEmptyDOMElement();
  });

  it('says nothing of a visitor it is not told of', async () => {
    const root = show({ offer: picky }).firstElementChild;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(root).not.toHaveAttribute('data-status');
  });

  it('keeps the rest of a long list to open, by keyboard too', async () => {
    const countries = ['PL', 'AR', 'DE', 'SE', 'FR', 'AT', 'MX'];
    show({ offer: offerFor({ countries, age: '18+' }) });
    expect(screen.getByText('Argentina, Austria, France, Germany, Mexico, Poland, and Sweden')).not.toBeVisible();
    expect(screen.getByText('18+')).toBeVisible();
    await userEvent.tab();
    expect(screen.getByText('Argentina, Austria, France, Germany, and 3 more')).toHaveFocus();
    await userEvent.click(document.activeElement as Element);
    expect(screen.getByText('Argentina, Austria, France, Germany, Mexico, Poland, and Sweden')).toBeVisible();
  });

  it('reads codes of other kinds when their table is here, and shows them as sent until then', async () => {
    const container = show({ offer: offerFor({ countries: ['USA', 'can', 'Atlantis'] }) });
    expect(container).toHaveTextContent('USA, can, and Atlantis');
    await expect.poll(() => container.textContent).toContain('United States, Canada, and Atlantis');
  });

  it('takes offer, visitor, locale and words from what is around it', async () => {
    const messages = { OfferEligibility: { male: 'Männer', gender: 'Nichts für dich: nur für {list}.' } };
    render(
      <SettingsProvider settings={{ locale: 'de', messages, visitor: { gender: 'F' } }}>
        <OfferCard offer={offerFor({ genders: ['Male'], countries: ['US'] })}>
          <OfferEligibility />
        </OfferCard>
      </SettingsProvider>,
    );
    expect(screen.getByText('Vereinigte Staaten')).toBeVisible();
    expect(await screen.findByText('Nichts für dich: nur für Männer.')).toBeVisible();
  });

  it('throws, and says what to do, where it has nothing to show', () => {
    expect(() => render(<OfferEligibility />, { onCaughtError: () => {} })).toThrow(/Put it inside an <OfferCard>/);
  });
});

describe('a visitor', () => {
  it('whom it is for is told nothing more', async () => {
    const visitor = {
      country: 'USA',
      state: 'California',
      age: 20,
      gender: 'f',
      device: 'android',
      hasCompleted: false,
    };
    expect(await compared({ offer: picky, visitor })).toEqual({ status: 'eligible', said: [] });
  });

  it('of whom too little is known is told nothing more', async () => {
    expect(await compared({ offer: picky, visitor: { country: 'US' } })).toEqual({ status: 'unknown', said: [] });
  });

  it.each<[OfferEligibilityProps['visitor'], string[]]>([
    [{ country: 'DE' }, ['Not for you: available only in United States and Canada.']],
    [{ state: 'Texas' }, ['Not for you: available only in California.']],
    [{ age: 25 }, ['Not for you: only for ages 18–24.']],
    [{ gender: 'Male' }, ['Not for you: only for women.']],
    [{ device: 'IOS' }, ['Not for this device: only for Android.']],
    [
      { age: 17, country: 'DE' },
      ['Not for you: available only in United States and Canada.', 'Not for you: only for ages 18–24.'],
    ],
  ])('%j is told why not', async (visitor, said) => {
    expect(await compared({ offer: picky, visitor })).toEqual({ status: 'ineligible', said });
  });

  it('who has completed it is told that it counts only once', async () => {
    const { said } = await compared({
      offer: offerFor({ age: '18+' }, { repeatable: false }),
      visitor: { age: 20, hasCompleted: true },
    });
    expect(said).toEqual(['Not for you again: it counts only once, and you have completed it.']);
  });

  it('is told why not also where nothing is asked of anyone', async () => {
    show({ offer: offerFor({}, { repeatable: false }), visitor: { hasCompleted: true } });
    expect(await screen.findByText(/^Not for you again/)).toBeVisible();
  });

  it.each([
    ['2026-01-01', 'This offer has not started yet.'],
    ['2026-03-01', 'This offer has ended.'],
  ])('at %s is told of the dates, where no card says so', async (now, sentence) => {
    const offer = offerFor({ age: '18+' }, { launchDate: '2026-02-01', expiryDate: '2026-03-01' });
    expect(await compared({ offer, now, visitor: { age: 20 } })).toEqual({ status: 'ineligible', said: [sentence] });
    const { container } = render(
      <OfferCard offer={offer} now={now} visitor={{ age: 20 }}>
        <OfferEligibility />
      </OfferCard>,
    );
    await expect.poll(() => container.querySelector('[data-status="ineligible"]')).not.toBeNull();
    expect(container.querySelector('.gko-note-reason')).toBeNull();
  });

  it('is told of the dates of another offer than the card has', async () => {
    const ended = offerFor({}, { expiryDate: '2026-03-01' });
    render(
      <OfferCard offer={picky} now="2026-04-01" visitor={{ age: 20 }}>
        <OfferEligibility offer={ended} />
      </OfferCard>,
    );
    expect(await screen.findByText('This offer has ended.')).toBeVisible();
  });

  it('is not excluded by what cannot be read, which is shown as it was sent', async () => {
    const offer = offerFor({ age: 'grown-ups', countries: ['Atlantis'] });
    expect(await compared({ offer, visitor: { age: 5, country: 'DE' } })).toEqual({ status: 'eligible', said: [] });
    expect(screen.getByText('grown-ups')).toBeVisible();
  });

  it('may be anything at all', async () => {
    for (const visitor of [{}, 'US', 7, { age: Number.NaN, country: {} }, [null]]) {
      const { status } = await compared({ offer: picky, visitor: visitor as OfferEligibilityProps['visitor'] });
      expect(status).toBe('unknown');
    }
  });
});
