import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow } from '../../src/internal/use-now.js';
import { toIso } from '../../src/model/instant.js';

/** Later in each test: the clock of the page remembers when it rang. */
let START = Date.UTC(2026, 10, 22, 12);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const inMinutes = (minutes: number) => (now: number) => toIso(now + minutes * MINUTE);
const never = () => null;

let isHidden = false;
const hide = (hidden: boolean) => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
};
const setTimeouts = () => vi.mocked(setTimeout).mock.calls.length;

beforeEach(() => {
  START += 1000 * HOUR;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: START });
  vi.spyOn(globalThis, 'setTimeout');
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});

afterEach(() => {
  isHidden = false;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Counts how often it renders. */
function Clock({
  changesAt,
  fixed,
  name = 'clock',
  onRender,
}: {
  changesAt: (now: number) => string | null;
  fixed?: string;
  name?: string;
  onRender?: () => void;
}) {
  onRender?.();
  const now = useNow('2026-01-01T00:00:00Z', fixed, changesAt);
  return <p data-testid={name}>{now === null ? 'unknown' : toIso(now)}</p>;
}

const at = (name = 'clock') => Date.parse(screen.getByTestId(name).textContent ?? '') - START;
/** What is awaited lets the one look at the clock happen that a render plans. */
const show = async (ui: React.ReactNode) => {
  const rendered = render(ui);
  await act(async () => {});
  return rendered;
};
const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
/** The clock goes on while timers stand still. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('the timer of the page', () => {
  it('is one for a hundred components', async () => {
    const names = Array.from({ length: 100 }, (_, index) => String(index));
    await show(names.map((name) => <Clock key={name} name={name} changesAt={inMinutes(5)} />));
    expect(setTimeouts()).toBe(1);
    expect(vi.getTimerCount()).toBe(1);
    await pass(5 * MINUTE);
    expect(at('0')).toBe(5 * MINUTE);
    expect(at('99')).toBe(5 * MINUTE);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('is none when nothing will change', async () => {
    await show(<Clock changesAt={never} />);
    expect(setTimeouts()).toBe(0);
  });

  it('is none for a fixed instant', async () => {
    await show(<Clock changesAt={inMinutes(5)} fixed="2026-05-05T00:00:00Z" />);
    expect(screen.getByTestId('clock')).toHaveTextContent('2026-05-05T00:00:00.000Z');
    expect(setTimeouts()).toBe(0);
  });

  it('goes on by the clock where the fixed instant is none', async () => {
    await show(<Clock changesAt={never} fixed="noon" />);
    expect(at()).toBe(0);
  });

  it('is gone with the last component', async () => {
    const { rerender, unmount } = await show(
      <>
        <Clock changesAt={inMinutes(5)} />
        <Clock name="b" changesAt={inMinutes(9)} />
      </>,
    );
    rerender(<Clock changesAt={inMinutes(5)} />);
    await act(async () => {});
    expect(vi.getTimerCount()).toBe(1);
    const remove = vi.spyOn(window, 'removeEventListener');
    unmount();
    await act(async () => {});
    expect(vi.getTimerCount()).toBe(0);
    expect(remove.mock.calls.map(([type]) => type)).toEqual(['visibilitychange', 'focus', 'pageshow', 'resume']);
  });

  it('is gone when what counted no longer does', async () => {
    const { rerender } = await show(<Clock changesAt={inMinutes(5)} />);
    rerender(<Clock changesAt={never} />);
    await act(async () => {});
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rings at most once a minute, however much there is to change', async () => {
    const changing = (seconds: number) => (now: number) => toIso(now + seconds * SECOND);
    await show(
      <>
        <Clock changesAt={changing(1)} />
        <Clock name="b" changesAt={changing(7)} />
      </>,
    );
    const seen: number[] = [];
    for (let second = 1; second <= 300; second++) {
      await pass(SECOND);
      if (seen.at(-1) !== at()) seen.push(at());
    }
    // The first time as soon as there is something to change.
    expect(seen).toEqual([SECOND, 61 * SECOND, 121 * SECOND, 181 * SECOND, 241 * SECOND]);
    expect(at('b')).toBe(241 * SECOND);
  });

  it('is set to the very moment where that is less than a minute away', async () => {
    await show(<Clock changesAt={inMinutes(10.5)} />);
    await pass(10.5 * MINUTE - 1);
    expect(at()).toBe(0);
    await pass(1);
    expect(at()).toBe(10.5 * MINUTE);
  });

  it('is one in StrictMode too', async () => {
    await show(
      <StrictMode>
        <Clock changesAt={inMinutes(5)} />
      </StrictMode>,
    );
    expect(vi.getTimerCount()).toBe(1);
    await pass(5 * MINUTE);
    expect(at()).toBe(5 * MINUTE);
  });
});

describe('a component', () => {
  it('renders again only when its own time has come', async () => {
    const soon = vi.fn();
    const late = vi.fn();
    await show(
      <>
        <Clock changesAt={inMinutes(1)} onRender={soon} />
        <Clock name="b" changesAt={inMinutes(60)} onRender={late} />
      </>,
    );
    const [before, lateBefore] = [soon.mock.calls.length, late.mock.calls.length];
    for (let minute = 1; minute <= 5; minute++) await pass(MINUTE);
    expect(soon.mock.calls.length - before).toBe(5);
    expect(late).toHaveBeenCalledTimes(lateBefore);
    expect(at('b')).toBe(0);
  });

  it('keeps its instant when it renders for another reason', async () => {
    const { rerender } = await show(<Clock changesAt={inMinutes(5)} />);
    await pass(2 * MINUTE);
    rerender(<Clock changesAt={inMinutes(5)} />);
    expect(at()).toBe(0);
  });

  it('is right at once when it is given something that no longer holds', async () => {
    const { rerender } = await show(<Clock changesAt={inMinutes(60)} />);
    await pass(30 * MINUTE);
    rerender(<Clock changesAt={() => toIso(START + 10 * MINUTE)} />);
    await act(async () => {});
    expect(at()).toBe(30 * MINUTE);
  });

  it('does not render for ever where what it shows never held', async () => {
    const onRender = vi.fn();
    await show(<Clock changesAt={(now) => toIso(now)} onRender={onRender} />);
    await pass(5 * MINUTE);
    expect(onRender.mock.calls.length).toBeLessThan(5);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a hidden page', () => {
  it('has no timer, and is right at once when it is seen again', async () => {
    await show(<Clock changesAt={inMinutes(5)} />);
    hide(true);
    expect(vi.getTimerCount()).toBe(0);
    await pass(HOUR);
    expect(at()).toBe(0);
    await act(async () => hide(false));
    expect(at()).toBe(HOUR);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('does not begin one when something mounts', async () => {
    isHidden = true;
    await show(<Clock changesAt={inMinutes(5)} />);
    expect(setTimeouts()).toBe(0);
    await act(async () => hide(false));
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('after nine hours of a laptop’s sleep', () => {
  it.each([
    ['visibilitychange', () => document],
    ['resume', () => document],
    ['focus', () => window],
    ['pageshow', () => window],
  ])('it is right at once, told by %s', async (type, target) => {
    await show(<Clock changesAt={inMinutes(5)} />);
    sleep(9 * HOUR);
    await act(async () => target().dispatchEvent(new Event(type, { bubbles: true })));
    expect(at()).toBe(9 * HOUR);
  });

  it('it is right within two minutes where nothing tells, though what it waits for is days away', async () => {
    await show(<Clock changesAt={inMinutes(8 * 60)} />);
    sleep(9 * HOUR);
    await pass(2 * MINUTE);
    expect(at()).toBeGreaterThanOrEqual(9 * HOUR);
  });

  it('it is left alone where it still holds', async () => {
    const onRender = vi.fn();
    await show(<Clock changesAt={inMinutes(24 * 60)} onRender={onRender} />);
    const before = onRender.mock.calls.length;
    sleep(9 * HOUR);
    await act(async () => window.dispatchEvent(new Event('focus')));
    expect(onRender).toHaveBeenCalledTimes(before);
  });
});

describe('a clock that was set back', () => {
  it('is believed, also where nothing would have changed any more', async () => {
    await show(
      <>
        <Clock changesAt={inMinutes(5)} />
        <Clock name="b" changesAt={never} />
      </>,
    );
    await pass(10 * MINUTE);
    vi.setSystemTime(START - 24 * HOUR);
    await pass(MINUTE);
    expect(at()).toBeLessThan(-23 * HOUR);
    expect(at('b')).toBeLessThan(-23 * HOUR);
    await pass(5 * MINUTE);
    expect(at()).toBeGreaterThanOrEqual(-24 * HOUR + 5 * MINUTE);
  });
});
