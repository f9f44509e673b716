import { act, render } from '@testing-library/react';
import { type CSSProperties, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfferCard, type OfferCardProps } from '../../src/components/OfferCard/OfferCard.js';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import { buildOffer } from '../../src/testing/index.js';

const offer = buildOffer();
const other = buildOffer({ id: '22222222-2222-4222-8222-222222222222' });

/** A card of a fixed size at a place in the window; its parts play no role. */
const box = (top: number, height = 400): CSSProperties => ({
  position: 'fixed',
  boxSizing: 'border-box',
  top,
  left: 0,
  width: 300,
  height,
  overflow: 'hidden',
});
const Card = (props: Partial<OfferCardProps>) => (
  <OfferCard offer={offer} style={box(0)} {...props}>
    Parts
  </OfferCard>
);
const card = () => document.querySelector('article') as HTMLElement;

/**
 * Waits until the code for it is there, and the browser has told every observer of how things are: of two observers of
 * one frame, the one made last is told last.
 */
const looked = () =>
  act(async () => {
    await import('../../src/components/OfferCard/watch-view.js');
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body);
    });
  });
const later = async (ms: number) => {
  await looked();
  act(() => void vi.advanceTimersByTime(ms));
};

const setHidden = (hidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a card is viewed', () => {
  it('when it was in view for one second, and not before', async () => {
    const onView = vi.fn();
    render(<Card onView={onView} />);
    await later(999);
    expect(onView).not.toHaveBeenCalled();
    await later(1);
    expect(onView.mock.calls).toEqual([[{ offerId: offer.id }]]);
  });

  it.each([
    ['half of it is', box(-200), true],
    ['less than half of it is', box(-204), false],
    ['it is taller than the window and fills half of it', box(innerHeight / 2, 3000), true],
    ['it is taller than the window and fills less than half of it', box(innerHeight / 2 + 40, 3000), false],
    ['it is below the window', box(innerHeight + 1), false],
    ['it has no box', { display: 'none' }, false],
    ['it has no size', { ...box(0), width: 0, height: 0, border: 0 }, false],
  ] satisfies [string, CSSProperties, boolean][])('where %s in view: %o', async (_, style, expected) => {
    const onView = vi.fn();
    render(<Card onView={onView} style={style} />);
    await later(5000);
    expect(onView).toHaveBeenCalledTimes(expected ? 1 : 0);
  });

  it.each([
    ['terms of the page that are closed', 'details', {}],
    ['a part of the page that is skipped', 'div', { contentVisibility: 'hidden' }],
    ['a part of the page that is folded up', 'div', { height: 0, overflow: 'hidden', position: 'relative' }],
  ] satisfies [string, 'div' | 'details', CSSProperties][])('not inside %s', async (_, Outer, style) => {
    const onView = vi.fn();
    render(
      <Outer style={style}>
        <Card onView={onView} style={{ ...box(0), position: 'static' }} />
      </Outer>,
    );
    await later(5000);
    expect(onView).not.toHaveBeenCalled();
  });

  it('not by scrolling past, however often; only by a second without a break', async () => {
    const onView = vi.fn();
    render(<Card onView={onView} />);
    for (const top of [-1000, 0, -1000, 0]) {
      await later(900);
      card().style.top = `${top}px`;
    }
    await later(999);
    expect(onView).not.toHaveBeenCalled();
    await later(1);
    expect(onView).toHaveBeenCalledOnce();
  });

  it('as it comes into view step by step', async () => {
    const onView = vi.fn();
    render(<Card onView={onView} style={box(innerHeight, 3000)} />);
    for (let shown = 0; shown <= 1; shown += 0.1) {
      card().style.top = `${innerHeight * (1 - shown)}px`;
      await looked();
    }
    await later(1000);
    expect(onView).toHaveBeenCalledOnce();
  });

  it('not in a tab that is hidden: the second begins when it is shown', async () => {
    const onView = vi.fn();
    render(<Card onView={onView} />);
    await later(900);
    setHidden(true);
    await later(5000);
    setHidden(false);
    await later(999);
    expect(onView).not.toHaveBeenCalled();
    await later(1);
    expect(onView).toHaveBeenCalledOnce();
  });
});

describe('a view is told', () => {
  it('once of each offer in one mount, also in StrictMode', async () => {
    const onView = vi.fn();
    const page = (shown: typeof offer, className?: string) => (
      <StrictMode>
        <Card offer={shown} onView={onView} className={className} />
      </StrictMode>
    );
    const { rerender } = render(page(offer));
    for (const next of [page(offer, 'mine'), page(other), page(other, 'mine'), page(offer), page(other)]) {
      await later(1000);
      rerender(next);
    }
    await later(1000);
    expect(onView.mock.calls).toEqual([[{ offerId: offer.id }], [{ offerId: other.id }]]);
  });

  it('again after another mount', async () => {
    const onView = vi.fn();
    const { rerender } = render(<Card key="a" onView={onView} />);
    await later(1000);
    rerender(<Card key="b" onView={onView} />);
    await later(1000);
    expect(onView).toHaveBeenCalledTimes(2);
  });

  it('not of a card that went before its second was over', async () => {
    const onView = vi.fn();
    const { unmount } = render(<Card onView={onView} />);
    await later(999);
    unmount();
    await later(1000);
    expect(onView).not.toHaveBeenCalled();
  });

  it('to the function of the last render', async () => {
    const [before, after] = [vi.fn(), vi.fn()];
    const { rerender } = render(<Card onView={before} />);
    await later(600);
    rerender(<Card onView={after} />);
    await later(400);
    expect([before, after].map((told) => told.mock.calls.length)).toEqual([0, 1]);
  });
});

describe('nothing is watched', () => {
  const watch = () => {
    const made = vi.fn();
    const gone = vi.fn();
    const Real = IntersectionObserver;
    vi.stubGlobal(
      'IntersectionObserver',
      class extends Real {
        constructor(...args: ConstructorParameters<typeof Real>) {
          super(...args);
          if (Array.isArray(args[1]?.threshold)) made();
        }
        override disconnect() {
          super.disconnect();
          if (this.thresholds.length > 1) gone();
        }
      },
    );
    return { made, gone };
  };

  it('where nobody listens, until a provider does', async () => {
    const { made, gone } = watch();
    const inner = <Card onVisit={() => {}} />;
    const { rerender } = render(<OfferProvider>{inner}</OfferProvider>);
    await looked();
    expect(made).not.toHaveBeenCalled();
    const onView = vi.fn();
    rerender(<OfferProvider onView={onView}>{inner}</OfferProvider>);
    await looked();
    expect(made).toHaveBeenCalledOnce();
    await later(1000);
    expect(onView).toHaveBeenCalledOnce();
    expect(gone).toHaveBeenCalled();
  });

  it('once nobody listens any more, and once the card is gone', async () => {
    const { made, gone } = watch();
    const { rerender, unmount } = render(<Card onView={() => {}} />);
    await looked();
    expect([made.mock.calls.length, gone.mock.calls.length]).toEqual([1, 0]);
    rerender(<Card />);
    expect(gone).toHaveBeenCalledOnce();
    rerender(<Card onView={() => {}} />);
    await looked();
    unmount();
    expect([made.mock.calls.length, gone.mock.calls.length]).toEqual([2, 2]);
  });

  it('for a card that went while the code for it was on its way', async () => {
    const { made } = watch();
    render(<Card onView={() => {}} />).unmount();
    await looked();
    expect(made).not.toHaveBeenCalled();
  });

  it('by a browser that cannot, which shows the card all the same', async () => {
    const onView = vi.fn();
    const Real = IntersectionObserver;
    vi.stubGlobal('IntersectionObserver', undefined);
    render(<Card onView={onView} />);
    await act(async () => {
      await import('../../src/components/OfferCard/watch-view.js');
      await new Promise(requestAnimationFrame);
    });
    vi.stubGlobal('IntersectionObserver', Real);
    await later(5000);
    expect(card()).toHaveTextContent('Parts');
    expect(onView).not.toHaveBeenCalled();
  });
});
