'use client';

import { onDemand } from '../../internal/use-on-demand.js';

/**
 * What tells how a visitor stands: loaded where a progress is given, as most who see an offer have not begun it. A page
 * that a server made with it waits for it before it comes alive.
 */
export const useProgressCode = onDemand(() => import('./progress-code.js'), true);
