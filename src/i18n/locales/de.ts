import type { Messages } from '../messages.js';
import { en } from './en.js';

/** Every word in German. Not yet reviewed by native speakers. */
export const de: Messages = en;
