/** How far this process is ahead of the real time, in milliseconds. */
let aheadMs = 0;
const RealDate = Date;
const now = () => RealDate.now() + aheadMs;

/** Puts the clock of this thread where the visitor's is; from there it goes on. In milliseconds since 1970. */
export function setClock(to: number): void {
  aheadMs = to - RealDate.now();
}

/** Makes every `Date` of this thread tell that time. */
export function takeOverClock(): void {
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [now()]),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
