import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { OfferLink } from '../../src/components/OfferLink/OfferLink.js';
import { PayoutBadge } from '../../src/components/PayoutBadge/PayoutBadge.js';
import { buildOffer, sampleOffers } from '../../src/testing/index.js';
import { painted } from '../setup/painted.js';

const own = { reward: { currency: 'USD' }, baseUrl: '/api/offers' };
const offer = buildOffer();

/** Every box of a card, as numbers. */
const boxesOf = (root: Element) =>
  [root, ...root.querySelectorAll('*')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height].map(Math.round).join(' ');
  });

describe('in a page of another’s making', () => {
  it.each([
    ['a reset of every element', '* { margin: 0; padding: 0; box-sizing: border-box }'],
    ['styles for bare elements', 'p, h3, h4, ul, ol, li, small { margin: 1rem; padding: 0 1rem }'],
    ['rem made small', 'html { font-size: 62.5% }'],
    ['lists without markers', 'ul, ol { list-style: none }'],
  ])('%s moves nothing', (_, css) => {
    const { container } = render(
      <div style={{ width: 420, font: '16px sans-serif' }}>
        <OfferCard offer={sampleOffers.independentEvents.offer} {...own} />
      </div>,
    );
    const before = boxesOf(container.firstElementChild as Element);
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    const after = boxesOf(container.firstElementChild as Element);
    sheet.remove();
    expect(after).toEqual(before);
  });

  it('keeps the link readable where links take the colour around them, unless a brand says otherwise', () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'a { color: inherit }';
    document.head.append(sheet);
    const { container } = render(<OfferCard offer={offer} {...own} />);
    const link = screen.getByRole('link');
    const card = container.querySelector('article') as HTMLElement;
    expect(painted(getComputedStyle(link).color)).toBe('255 255 255');
    card.style.setProperty('--gko-link-text', 'rgb(1, 2, 3)');
    expect(link).toHaveStyle({ color: 'rgb(1, 2, 3)' });
    sheet.remove();
  });

  it('lets a class of the partner win', () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '.own { background: rgb(1, 2, 3); border-radius: 3px; padding: 7px; margin: 5px; color: rgb(4, 5, 6); display: block }';
    document.head.append(sheet);
    const { container } = render(
      <OfferCard offer={offer} className="own" {...own}>
        <PayoutBadge className="own" />
        <OfferLink className="own">Go</OfferLink>
      </OfferCard>,
    );
    for (const element of [
      container.querySelector('article'),
      container.querySelector('.gko-payout'),
      screen.getByRole('link'),
    ]) {
      expect(element).toHaveStyle({
        backgroundColor: 'rgb(1, 2, 3)',
        borderRadius: '3px',
        padding: '7px',
        margin: '5px',
        color: 'rgb(4, 5, 6)',
        display: 'block',
      });
    }
    sheet.remove();
  });

  it('is as wide as there is room for, also in a row', () => {
    const { container } = render(
      <div style={{ display: 'flex', width: 240 }}>
        <OfferCard offer={offer} {...own} />
      </div>,
    );
    expect((container.querySelector('article') as Element).getBoundingClientRect().width).toBe(240);
  });

  it('follows the page from light to dark', () => {
    const ground = (colorScheme: string) => {
      const { container } = render(
        <div style={{ colorScheme }}>
          <OfferCard offer={offer} {...own} />
        </div>,
      );
      return getComputedStyle(container.querySelector('article') as Element).backgroundColor;
    };
    expect(ground('light')).toBe('rgb(255, 255, 255)');
    expect(ground('dark')).not.toBe(ground('light'));
  });

  it('takes a brand from any ancestor', () => {
    const { container } = render(
      <div
        style={
          { '--gko-accent': 'rgb(9, 8, 7)', '--gko-surface': 'rgb(250, 240, 230)', '--gko-radius': '0px' } as object
        }
      >
        <OfferCard offer={offer} {...own} />
      </div>,
    );
    const amount = container.querySelector('.gko-payout-amount') as Element;
    expect(painted(getComputedStyle(amount).color)).toBe('9 8 7');
    expect(screen.getByRole('link')).toHaveStyle({ backgroundColor: 'rgb(9, 8, 7)' });
    expect(painted(getComputedStyle(screen.getByRole('link')).color)).toBe('255 255 255');
    expect(container.querySelector('article')).toHaveStyle({
      backgroundColor: 'rgb(250, 240, 230)',
      borderRadius: '0px',
    });
  });

  it('is at least as large as a finger where it is pressed', () => {
    render(<OfferCard offer={offer} {...own} />);
    for (const target of [screen.getByRole('link'), screen.getByText('Terms')]) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });
});
