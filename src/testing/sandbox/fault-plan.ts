import type { SandboxFault } from './faults.js';

/** A fault with its details. */
type Fault = Exclude<SandboxFault, string>;

/** What goes wrong, and how often still: by offer id, for `list`, or for `*`. */
export class FaultPlan {
  readonly #faults = new Map<string, { fault: Fault; left: number }>();

  constructor(faults: Readonly<Record<string, SandboxFault>> = {}) {
    for (const [target, fault] of Object.entries(faults)) this.set(target, fault);
  }

  /** Sets a fault, or takes it back. */
  set(target: string, fault: SandboxFault | null): void {
    if (fault === null) {
      this.#faults.delete(target.toLowerCase());
      return;
    }
    const details = typeof fault === 'string' ? { kind: fault } : fault;
    this.#faults.set(target.toLowerCase(), { fault: details, left: details.times ?? Number.POSITIVE_INFINITY });
  }

  /** The fault of a call to this target, which thereby counts; `null` when nothing goes wrong. */
  take(target: string): Fault | null {
    for (const key of [target, '*']) {
      const entry = this.#faults.get(key);
      if (entry && entry.left > 0) {
        entry.left--;
        return entry.fault;
      }
    }
    return null;
  }
}
