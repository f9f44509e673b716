import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TermsDisclosure } from '../../src/components/TermsDisclosure/TermsDisclosure.js';
import { OfferContextProvider } from '../../src/context/offer.js';
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
      <OfferContextProvider value={{ offer, headingLevel: 3 }}>
        <TermsDisclosure terms={terms} />
      </OfferContextProvider>
    );
    const { rerender, container } = render(inCard());
    expect(screen.getByText('Of the card')).toBeInTheDocument();
    rerender(inCard(null));
    expect(container).toBeEmptyDOMElement();
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
