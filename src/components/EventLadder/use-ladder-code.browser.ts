'use client';

import { onDemand } from '../../internal/use-on-demand.js';

/**
 * The ladder in a card: loaded where an offer has steps. A page that a server made with it waits for it before it comes
 * alive, and an `OfferEmbed` loads it while it loads the offer.
 */
export const useLadderCode = onDemand(() => import('./ladder-code.js'), true);
