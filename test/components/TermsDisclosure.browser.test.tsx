import { act, render, screen } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { TermsDisclosure } from '../../src/components/TermsDisclosure/TermsDisclosure.js';
import { buildOffer } from '../../src/testing/index.js';

const details = () => document.querySelector('details') as HTMLDetailsElement;

describe('a TermsDisclosure', () => {
  it('opens and closes by pointer and keyboard', async () => {
    render(<TermsDisclosure terms={['One reward a household.']} />);
    expect(screen.getByText('One reward a household.')).not.toBeVisible();
    await userEvent.click(screen.getByText('Terms'));
    expect(screen.getByText('One reward a household.')).toBeVisible();
    screen.getByText('Terms').focus();
    expect(screen.getByText('Terms')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(details().open).toBe(false);
  });

  it('is open at first when told so, and then does as the visitor does', async () => {
    const { rerender } = render(<TermsDisclosure terms={['Rules']} defaultOpen />);
    expect(details().open).toBe(true);
    await userEvent.click(screen.getByText('Terms'));
    rerender(<TermsDisclosure terms={['Rules']} defaultOpen title="Again" />);
    expect(details().open).toBe(false);
  });

  it.each([[null], [[]]])('is absent for %j', (terms) => {
    expect(render(<TermsDisclosure terms={terms} />).container).toBeEmptyDOMElement();
  });

  it('takes the terms of the card around it, unless told that there are none', () => {
    const offer = buildOffer({ termsAndDisclaimers: ['Of the card'] });
    const inCard = (terms?: null) => (
      <OfferCard offer={offer}>
        <TermsDisclosure terms={terms} />
      </OfferCard>
    );
    const { rerender, container } = render(inCard());
    expect(screen.getByText('Of the card')).toBeInTheDocument();
    rerender(inCard(null));
    expect(container.querySelector('details')).toBeNull();
  });

  it('names itself where it has neither terms nor a card', () => {
    expect(() => render(<TermsDisclosure />)).toThrow(/<TermsDisclosure>.*terms/);
  });
});

describe('terms that are closed', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('stay where a search in the page finds them: hidden by the browser, by nothing of ours', () => {
    const root = createRef<HTMLDetailsElement>();
    render(<TermsDisclosure ref={root} terms={['One reward a household.']} />);
    expect(getComputedStyle(root.current as Element, '::details-content').contentVisibility).toBe('hidden');
    const text = screen.getByText('One reward a household.');
    expect(getComputedStyle(text).display).toBe('block');
    expect(getComputedStyle(text).visibility).toBe('visible');
    expect(text).not.toHaveAttribute('hidden');
  });

  it('open by themselves when the page is sent to their text', () => {
    render(<TermsDisclosure terms={['One reward a household.']} />);
    screen.getByText('One reward a household.').id = 'the-rule';
    location.hash = 'the-rule';
    expect(details().open).toBe(true);
  });
});

describe('terms that open', () => {
  const terms = ['One reward a household.'];
  /** A browser tells of a toggle in a task of its own. */
  const toggled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const click = async () => {
    await userEvent.click(screen.getByText('Terms'));
    await toggled();
  };

  it('are told of each time the visitor opens them, in a card or alone', async () => {
    const onTermsOpen = vi.fn();
    const offer = buildOffer();
    const { unmount } = render(
      <OfferCard offer={offer}>
        <TermsDisclosure onTermsOpen={onTermsOpen} />
      </OfferCard>,
    );
    for (let time = 0; time < 4; time++) await click();
    expect(onTermsOpen.mock.calls).toEqual([[{ offerId: offer.id }], [{ offerId: offer.id }]]);
    unmount();
    render(<TermsDisclosure terms={terms} onTermsOpen={onTermsOpen} />);
    await click();
    expect(onTermsOpen).toHaveBeenLastCalledWith({ offerId: null });
  });

  it('are not told of where they are open from the first, until they are opened again', async () => {
    const onTermsOpen = vi.fn();
    const onToggle = vi.fn();
    const props = { terms, defaultOpen: true, onTermsOpen, onToggle };
    render(
      <StrictMode>
        <TermsDisclosure {...props} />
      </StrictMode>,
    );
    await toggled();
    // The browser did tell.
    expect(onToggle).toHaveBeenCalled();
    expect(onTermsOpen).not.toHaveBeenCalled();
    await click();
    expect(onTermsOpen).not.toHaveBeenCalled();
    await click();
    expect(onTermsOpen).toHaveBeenCalledOnce();
  });

  it('are the visitor’s: another defaultOpen later opens nothing and tells nobody', async () => {
    const onTermsOpen = vi.fn();
    const { rerender } = render(<TermsDisclosure terms={terms} onTermsOpen={onTermsOpen} />);
    rerender(<TermsDisclosure terms={terms} onTermsOpen={onTermsOpen} defaultOpen />);
    await toggled();
    expect(details().open).toBe(false);
    expect(onTermsOpen).not.toHaveBeenCalled();
  });

  it('are told of when the page is sent to their text, as a search in the page does', async () => {
    const onTermsOpen = vi.fn();
    render(<TermsDisclosure terms={terms} onTermsOpen={onTermsOpen} />);
    screen.getByText('One reward a household.').id = 'the-rule';
    location.hash = 'the-rule';
    await toggled();
    expect(details().open).toBe(true);
    expect(onTermsOpen).toHaveBeenCalledOnce();
    history.replaceState(null, '', location.pathname + location.search);
  });
});
