'use client';

import { onDemand } from './use-on-demand.js';

/** The page's clock: loaded after what it keeps up to date is shown, as it has nothing to say before. */
export const useClockCode = onDemand(() => import('./clock.js'));
