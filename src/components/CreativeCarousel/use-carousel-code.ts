'use client';

import { onDemand } from '../../internal/use-on-demand.js';

/** The buttons, keys and announcements: loaded where there are several creatives, which can be scrolled without it. */
export const useCarouselCode = onDemand(() => import('./carousel-code.js'));

/** See {@link useCarouselCode}. */
export type CarouselCode = typeof import('./carousel-code.js');
