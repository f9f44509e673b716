import type { Messages } from '../messages.js';
import { en } from './en.js';

/** Every word in French. Not yet reviewed by native speakers. */
export const fr: Messages = en;
