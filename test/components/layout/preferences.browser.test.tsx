import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { painted } from '../../setup/painted.js';
import { emulate } from './emulate.js';
import { cardOf } from './states.js';

afterEach(() => {
  vi.restoreAllMocks();
  return emulate();
});

/** A brand that has neither lines nor borders, and says most things quietly. */
const faint = {
  '--gko-quiet': '#999',
  '--gko-line': '#eee',
  '--gko-card-border': '0',
  '--gko-payout-border': '0',
  '--gko-link-border': '0',
  '--gko-payout-text': '#999',
} as object;

/** A card in 420 px; its elements by selector, and their computed styles. */
async function show(state: string, style: object = {}) {
  // Of what a developer left out; that is told elsewhere.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { container } = render(<div style={{ width: 420, ...style }}>{cardOf(state)}</div>);
  await act(async () => {});
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  const styleOf = (selector: string, pseudo?: string) => {
    const [element] = all(selector);
    if (!element) throw new Error(`There is no ${selector} in the state "${state}".`);
    return getComputedStyle(element, pseudo);
  };
  return { all, styleOf };
}

/** A colour of the system's as it is painted. */
function systemColor(name: string): string {
  const { container } = render(<i style={{ color: name }} />);
  return painted(getComputedStyle(container.firstElementChild as Element).color);
}

const GROUPS = ['.gko-card', '.gko-payout', '.gko-link'];

describe('to a visitor who asks for more contrast', () => {
  it.each(['light', 'dark'])(
    'nothing is quiet and every line is whole, whatever the brand says, in %s',
    async (scheme) => {
      await emulate({ 'prefers-contrast': 'more' });
      const { styleOf } = await show('everything', { ...faint, colorScheme: scheme });
      const text = painted(styleOf('.gko-card').color);
      for (const quiet of ['.gko-note', '.gko-step-facts', '.gko-card-categories', '.gko-timeline-list']) {
        expect(painted(styleOf(quiet).color), quiet).toBe(text);
      }
      expect(painted(styleOf('.gko-terms').borderBlockStartColor)).toBe(text);
      expect(painted(styleOf('ol > .gko-step', '::after').borderInlineStartColor)).toBe(text);
      expect(painted(styleOf('.gko-step[data-state=locked]', '::before').borderBlockStartColor)).toBe(text);
      expect(painted(styleOf('.gko-ladder-meter').outlineColor)).toBe(text);
      for (const group of GROUPS)
        expect(styleOf(group), group).toMatchObject({ borderTopStyle: 'solid', borderTopWidth: '1px' });
      expect(painted(styleOf('.gko-payout').borderBlockStartColor)).toBe(text);
    },
  );

  it('only to one who does', async () => {
    const { styleOf } = await show('everything', faint);
    expect(painted(styleOf('.gko-note').color)).toBe('153 153 153');
    expect(styleOf('.gko-card').borderTopStyle).toBe('none');
  });
});

describe('where the system chooses the colors', () => {
  it.each(['light', 'dark'] as const)('groups have borders, also of a brand without any, in %s', async (scheme) => {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    const { styleOf } = await show('everything', faint);
    for (const group of GROUPS) {
      expect(styleOf(group), group).toMatchObject({ borderTopStyle: 'solid', borderTopWidth: '1px' });
    }
    expect(painted(styleOf('.gko-terms').borderBlockStartColor)).toBe(systemColor('CanvasText'));
    expect(painted(styleOf('.gko-step', '::after').borderInlineStartColor)).toBe(systemColor('CanvasText'));
  });

  it('a link is a link, and one that is off is none', async () => {
    await emulate({ 'forced-colors': 'active' });
    const [link, gray, text] = ['LinkText', 'GrayText', 'CanvasText'].map(systemColor);
    expect(new Set([link, gray, text]).size).toBe(3);
    const on = await show('everything');
    expect(painted(on.styleOf('.gko-link').color)).toBe(link);
    expect(painted(on.styleOf('.gko-note').color)).toBe(text);
    const off = await show('no link');
    expect(painted(off.styleOf('.gko-link').color)).toBe(gray);
    expect(off.styleOf('.gko-link', '::after').content).toBe('none');
    const named = await show('200 characters');
    for (const one of named.all('.gko-rich a')) expect(getComputedStyle(one).textDecorationLine).toBe('underline');
  });

  it('the current step and the picture in view stand out by more than a color', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { styleOf } = await show('everything');
    const ring = styleOf('.gko-step[aria-current]', '::before');
    expect(ring).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' });
    expect(painted(ring.outlineColor)).toBe(systemColor('CanvasText'));
    expect(styleOf('.gko-step:not([aria-current])', '::before').outlineStyle).toBe('none');
    expect(styleOf('.gko-ladder-meter').appearance).toBe('auto');
    const dot = styleOf('.gko-carousel-dots > [data-current]');
    const other = styleOf('.gko-carousel-dots > :not([data-current])');
    expect(Number.parseFloat(dot.width)).toBeGreaterThan(Number.parseFloat(other.width));
    for (const each of [dot, other]) expect(painted(each.backgroundColor)).toBe(systemColor('CanvasText'));
  });

  it('the focus is seen', async () => {
    await emulate({ 'forced-colors': 'active' });
    await show('everything');
    for (const target of [screen.getByRole('link', { name: /Start now/ }), screen.getByText('Terms')]) {
      await userEvent.tab();
      target.focus();
      expect(getComputedStyle(target)).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' });
    }
  });

  it('a card that loads has its shape', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { styleOf } = await show('skeleton');
    for (const part of [styleOf('.gko-skeleton-media'), styleOf('.gko-skeleton-line', '::before')]) {
      expect(part.outlineStyle).toBe('solid');
      expect(painted(part.outlineColor)).toBe(systemColor('CanvasText'));
    }
  });
});

describe('to a visitor who asks for less motion', () => {
  const moving = ({ all }: Awaited<ReturnType<typeof show>>) =>
    all('.gko-card, .gko-card *')
      .flatMap((element) => [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo)))
      .filter(
        ({ transitionDuration, animationName, scrollBehavior }) =>
          transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto',
      );

  it('nothing of a card moves', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(moving(await show('everything'))).toHaveLength(0);
    expect(moving(await show('skeleton'))).toHaveLength(0);
  });

  it('something moves to one who does not', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    expect(moving(await show('everything')).length).toBeGreaterThan(0);
  });
});
