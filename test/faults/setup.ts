// First, so that whatever is held by a page is counted.
import './visitor/ledger.js';
import '@testing-library/jest-dom/vitest';
import { afterEach, beforeEach } from 'vitest';
import '../../src/styles.entry.js';
import '../../src/components/OfferGrid/offer-grid.css';
import { guardConsole } from '../setup/console.js';
import { expectNothingUnhandled, watchUnhandled } from './visitor/unhandled.js';

// Unlike other tests in a browser, these load on demand what a page does, and React works in its own time, without `act`.
guardConsole();
beforeEach(watchUnhandled);
afterEach(expectNothingUnhandled);
