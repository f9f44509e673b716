import type { Messages } from '../messages.js';
import { en } from './en.js';

/** Every word in Arabic. Not yet reviewed by native speakers. */
export const ar: Messages = en;
