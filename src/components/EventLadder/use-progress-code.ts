'use client';

import { onDemand } from '../../internal/use-on-demand.js';

/** What tells how a visitor stands: loaded where a progress is given, as most who see an offer have not begun it. */
export const useProgressCode = onDemand(() => import('./progress-code.js'));

/** See {@link useProgressCode}. */
export type ProgressCode = typeof import('./progress-code.js');
