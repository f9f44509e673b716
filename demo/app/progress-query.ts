import { queryOptions } from '@tanstack/react-query';
import type { Progress } from 'gokart-offers-react';

/** An offer that a visitor has started, as this site's own server tells of it. */
export interface StartedOffer {
  offerId: string;
  /** The latest click. */
  clickId: string;
  /** When the first click was. */
  startedAt: string;
  /** What the postbacks say. */
  progress: Progress;
}

/** What the signed-in visitor has started. Asked again when they come back to the page, as from the advertiser's. */
export const progressQuery = queryOptions({
  queryKey: ['progress'],
  queryFn: async ({ signal }): Promise<StartedOffer[]> => {
    const response = await fetch('/api/progress', { signal });
    if (!response.ok) throw new Error(`/api/progress answered ${response.status}.`);
    return response.json();
  },
});
