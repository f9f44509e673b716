import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { painted } from '../../setup/painted.js';
import { emulate } from './emulate.js';
import { cardOf } from './states.js';

beforeEach(() => emulate({ media: 'print' }));
afterEach(() => emulate());

/** A dark brand: on paper nothing of it could be read. */
const night = {
  colorScheme: 'dark',
  color: '#eee',
  '--gko-surface': '#111',
  '--gko-accent': '#ff0',
  '--gko-text': '#eee',
  '--gko-quiet': '#bbb',
  '--gko-line': '#333',
  '--gko-accent-text': '#ff0',
  '--gko-payout-ground': '#220',
  '--gko-payout-text': '#ff0',
  '--gko-card-shadow': '0 0 20px #ff0',
} as object;

const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;

async function print(style: object = {}) {
  const { container } = render(<div style={{ width: 700, ...style }}>{cardOf('everything')}</div>);
  await act(async () => {});
  return container.querySelector('article') as HTMLElement;
}

describe('on paper', () => {
  it('what is closed on the screen is open, save what only the partner’s support needs', async () => {
    const card = await print();
    expect([...card.querySelectorAll('details')].filter(({ open }) => open)).toEqual([]);
    expect(isSeen(screen.getByText(/Purchases are not required/))).toBe(true);
    expect(isSeen(screen.getByText(/New Zealand, South Africa/))).toBe(true);
    expect(isSeen(screen.getByText('My reward is missing'))).toBe(false);
  });

  it('there is nothing to press, and no address', async () => {
    const card = await print();
    const pressed = [...card.querySelectorAll('button, .gko-link, .gko-carousel-position')];
    expect(pressed.length).toBeGreaterThan(3);
    expect(pressed.filter(isSeen)).toEqual([]);
    for (const summary of card.querySelectorAll('summary')) {
      expect(getComputedStyle(summary, '::before').display).toBe('none');
    }
    expect(card.innerText).not.toContain('/go');
  });

  it('who pays and who decides is said, and what it is', async () => {
    const card = await print();
    expect(isSeen(within(card).getByRole('heading', { name: 'Lantern Bingo' }))).toBe(true);
    expect(isSeen(within(card).getByText(/^Sponsored/))).toBe(true);
  });

  it('there is one picture, and not a large one', async () => {
    const card = await print();
    const pictures = [...card.querySelectorAll('img')].filter(isSeen);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
  });

  it('the ladder is complete, with its marks, and no page begins within a step', async () => {
    const card = await print();
    const steps = [...card.querySelectorAll('.gko-step')];
    expect(steps).toHaveLength(6);
    for (const step of steps) {
      expect(isSeen(step)).toBe(true);
      expect(getComputedStyle(step)).toMatchObject({ breakInside: 'avoid', printColorAdjust: 'exact' });
    }
    expect(getComputedStyle(card).breakInside).toBe('avoid');
  });

  it.each([
    ['a light brand', {}],
    ['a dark brand', night],
  ])('%s is dark on white, without a shadow', async (_, brand) => {
    const card = await print(brand);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = painted(color)
        .split(' ')
        .map((channel) => (Number(channel) / 255) ** 2.2);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    expect(painted(getComputedStyle(card).backgroundColor)).toBe('255 255 255');
    for (const element of [card, ...card.querySelectorAll('*')].filter(isSeen)) {
      const { color, boxShadow, backgroundColor } = getComputedStyle(element);
      // On white, 4.5 : 1.
      expect(luminance(color), element.outerHTML.slice(0, 80)).toBeLessThan(0.18);
      expect(boxShadow).toBe('none');
      if (element.matches('.gko')) expect(painted(backgroundColor)).toBe('255 255 255');
    }
  });
});
