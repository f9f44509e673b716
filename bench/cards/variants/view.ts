/** One step, in words. */
export interface StepView {
  name: string | null;
  payout: string | null;
  facts: string[];
  gate: string | null;
  together: string | null;
  steps: StepView[];
}

/** What a card says, ready-made: see `bench/cards/views.mjs`. */
export interface CardView {
  categories: string;
  name: string;
  headline: string | null;
  description: string | null;
  payout: string[];
  action: string;
  forOffer: string;
  disclosure: string;
  dates: string[];
  audienceLabel: string;
  audience: string;
  keyPoints: string;
  details: string;
  terms: string;
  progress: { text: string; max: number; value: number } | null;
  groups: { name: string; isOrdered: boolean; steps: StepView[] }[];
  /** As the API sends it. */
  html: { keyPoints: string; details: string; terms: string };
  pictures: string[];
}

declare global {
  interface Window {
    /** By model, then by what the visitor has completed. */
    views: CardView[][];
  }
}

/** The view of the n-th card. Also for a server, where there is no window. */
export function viewAt(index: number, standing: number): CardView {
  const { views } = globalThis as unknown as Window;
  return views[index % views.length]?.[standing] as CardView;
}

/** Where a card's link leads. */
export const goTo = (id: string): string => `/api/offers/${id}/go`;
