import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { useCarouselCode } from '../../src/components/CreativeCarousel/use-carousel-code.js';
import { useLadderCode } from '../../src/components/EventLadder/use-ladder-code.browser.js';
import { useProgressCode } from '../../src/components/EventLadder/use-progress-code.browser.js';
import { useClockCode } from '../../src/internal/use-clock-code.js';
import '../../src/styles.entry.js';
import '../../src/components/OfferGrid/offer-grid.css';
import { guardConsole } from './console.js';

// The guard comes first: hooks of `afterEach` run last first, and unmounting may still print.
guardConsole();
afterEach(cleanup);
// Code loaded on demand takes its time where other tests run beside it.
configure({ asyncUtilTimeout: 10_000 });

// Files share a page: what one scrolled, also the page around the frame, another would find scrolled.
beforeAll(() => {
  for (const view of [window, window.parent]) view.scrollTo(0, 0);
});

// Loaded on demand on a page; what a test renders has it at once. That it is loaded at all has tests of its own.
beforeAll(() =>
  Promise.all([useCarouselCode.load(), useLadderCode.load(), useProgressCode.load(), useClockCode.load()]),
);
