import type { Messages } from '../messages.js';
import { en } from './en.js';

/** Every word in Spanish. Not yet reviewed by native speakers. */
export const es: Messages = en;
