import type { Progress } from 'gokart-offers-react';

/** A progress in which one step was completed a day ago, so that deadlines which count from it are still to come. */
export function completedYesterday(event: string): Progress {
  return { [event]: { at: new Date(Date.now() - 86_400_000).toISOString() } };
}
