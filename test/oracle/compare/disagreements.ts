/** One thing of which the page says something else than the truth. */
export interface Disagreement {
  /** What it is about: `step "Step 2", deadline`. */
  about: string;
  page: string;
  truth: string;
}

const write = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  return JSON.stringify(value) ?? String(value);
};

/** Collects disagreements. */
export class Findings {
  readonly all: Disagreement[] = [];

  /** The page has to say the same. */
  same(about: string, page: unknown, truth: unknown): void {
    if (write(page) !== write(truth)) this.differ(about, page, truth);
  }

  /** The page has to say something that is true. */
  holds(about: string, isTrue: boolean, page: unknown, truth: unknown): void {
    if (!isTrue) this.differ(about, page, truth);
  }

  differ(about: string, page: unknown, truth: unknown): void {
    this.all.push({ about, page: write(page), truth: write(truth) });
  }
}

/** For people: an instant, or that there is none. */
export const when = (time: number | null): string =>
  time === null || !(Math.abs(time) <= 8.64e15) ? 'none' : new Date(time).toISOString();

export const toMinute = (time: number): number => Math.floor(time / 60_000) * 60_000;
