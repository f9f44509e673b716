/** What a page holds on to until it is given back, by what it is. */
const held = new Map<string, number>();
const count = (what: string, by: 1 | -1) => held.set(what, (held.get(what) ?? 0) + by);

/** Listeners of what outlives a page's elements: the window, the document, and what tells of media and the connection. */
const isLasting = (target: EventTarget) => target === window || target === document || target instanceof MediaQueryList;

const listeners = new WeakMap<EventTarget, Map<string, Set<unknown>>>();
const { addEventListener, removeEventListener } = EventTarget.prototype;

const keyOf = (type: string, options: unknown) =>
  `${type}${(typeof options === 'object' && options ? (options as AddEventListenerOptions).capture : options) ? ' (capture)' : ''}`;

function forget(target: EventTarget, key: string, listener: unknown): void {
  if (listeners.get(target)?.get(key)?.delete(listener)) count(`listener of ${key}`, -1);
}

EventTarget.prototype.addEventListener = function (type, listener, options) {
  addEventListener.call(this, type, listener, options);
  const target = this ?? window;
  const { once = false, signal = undefined } = typeof options === 'object' ? options : {};
  if (!isLasting(target) || !listener || signal?.aborted) return;
  const key = keyOf(type, options);
  const ofTarget = listeners.get(target) ?? new Map<string, Set<unknown>>();
  listeners.set(target, ofTarget);
  const ofKey = ofTarget.get(key) ?? new Set();
  ofTarget.set(key, ofKey);
  if (ofKey.has(listener)) return;
  ofKey.add(listener);
  count(`listener of ${key}`, 1);
  const end = () => forget(target, key, listener);
  if (signal) addEventListener.call(signal, 'abort', end);
  if (once) addEventListener.call(target, type, end, { once: true });
};

EventTarget.prototype.removeEventListener = function (type, listener, options) {
  removeEventListener.call(this, type, listener, options);
  forget(this ?? window, keyOf(type, options), listener);
};

/** An observer counts while it observes something. */
type Observer = abstract new (...args: never[]) => { observe: (...args: never[]) => void; disconnect: () => void };

for (const Kind of [IntersectionObserver, ResizeObserver, MutationObserver] as Observer[]) {
  const { observe, disconnect } = Kind.prototype;
  const { unobserve } = Kind.prototype as { unobserve?: (target: unknown) => void };
  const watched = new WeakMap<object, Set<unknown>>();
  const name = Kind.name;
  Kind.prototype.observe = function (this: object, ...args: never[]) {
    const targets = watched.get(this) ?? new Set();
    watched.set(this, targets);
    if (targets.size === 0) count(name, 1);
    targets.add(args[0]);
    observe.apply(this, args);
  };
  const end = (observer: object, target?: unknown) => {
    const targets = watched.get(observer);
    if (!targets?.size) return;
    if (target === undefined) targets.clear();
    else targets.delete(target);
    if (targets.size === 0) count(name, -1);
  };
  Kind.prototype.disconnect = function () {
    end(this);
    disconnect.call(this);
  };
  if (unobserve) {
    Object.assign(Kind.prototype, {
      unobserve(this: object, target: unknown) {
        end(this, target);
        unobserve.call(this, target);
      },
    });
  }
}

const ticking = new Set<unknown>();
const { setTimeout, clearTimeout } = globalThis;

globalThis.setTimeout = ((callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
  const timer = setTimeout(() => {
    if (ticking.delete(timer)) count('timer', -1);
    callback(...args);
  }, ms);
  ticking.add(timer);
  count('timer', 1);
  return timer;
}) as typeof globalThis.setTimeout;

globalThis.clearTimeout = ((timer?: number) => {
  if (ticking.delete(timer)) count('timer', -1);
  clearTimeout(timer);
}) as typeof globalThis.clearTimeout;

/**
 * What is held right now, by what it is: timers, listeners of the window and the document, observers. What has been given
 * back is left out.
 */
export function whatIsHeld(): Record<string, number> {
  return Object.fromEntries([...held].filter(([, times]) => times !== 0).sort());
}
