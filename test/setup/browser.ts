import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../../src/styles.entry.js';
import { guardConsole } from './console.js';

// The guard comes first: hooks of `afterEach` run last first, and unmounting may still print.
guardConsole();
afterEach(cleanup);
