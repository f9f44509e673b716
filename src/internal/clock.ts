// Loaded by use-clock-code.ts on demand. Nothing may import it statically, or every card would carry it.

/** Something that was made for an instant, and holds until another. */
export interface Watch {
  /** The instant it was made for, in milliseconds since 1970. */
  from: number;
  /** The instant it no longer holds at; infinity: it holds for ever. */
  until: number;
  /** Called with the time when it does not hold any more. Whoever is called watches anew. */
  wake: (now: number) => void;
}

const MINUTE = 60_000;
/** Times at which a timer may have slept. All of them reach the window. */
const EVENTS = ['visibilitychange', 'focus', 'pageshow', 'resume'];

const watches = new Set<Watch>();
let timer: ReturnType<typeof setTimeout> | undefined;
let rangAt = 0;
let isPlanned = false;

/**
 * Watches the visitor's clock; for a whole page with one timer, which rings at most once a minute, so that something may
 * hold up to a minute too long. It never counts: every time it looks at the clock, also when that was set or the page
 * has slept. There is no timer while the page is hidden, nor while everything holds for ever.
 *
 * @returns what ends it
 */
export function watchClock(watch: Watch): () => void {
  if (watches.size === 0) for (const type of EVENTS) window.addEventListener(type, look);
  watches.add(watch);
  plan();
  return () => {
    watches.delete(watch);
    if (watches.size === 0) for (const type of EVENTS) window.removeEventListener(type, look);
    plan();
  };
}

/** Looks once after all that mount or render together. */
function plan(): void {
  if (!isPlanned) queueMicrotask(look);
  isPlanned = true;
}

function look(): void {
  isPlanned = false;
  clearTimeout(timer);
  if (document.hidden) return;
  const now = Date.now();
  let next = Number.POSITIVE_INFINITY;
  for (const { from, until, wake } of watches) {
    const holds = from <= now && now < until;
    // Who was called and does not come again, because it waits to be shown, is called again.
    next = Math.min(next, holds ? until : now + MINUTE);
    if (!holds) wake(now);
  }
  if (next === Number.POSITIVE_INFINITY) return;
  // Never long: a laptop's sleep is not always told, and timers may stand still in it.
  const delay = Math.max(next, rangAt + MINUTE) - now;
  timer = setTimeout(ring, delay < 2 * MINUTE ? delay : MINUTE);
}

function ring(): void {
  rangAt = Date.now();
  look();
}
