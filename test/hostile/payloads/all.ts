import { elements } from './elements.js';
import { links } from './links.js';
import { mutations } from './mutations.js';
import { nestings } from './nestings.js';
import type { Payload } from './payload.js';
import { huge, texts } from './texts.js';

/** How much is tried: `short` in `npm test`, `long` in `npm run test:hostile`. */
export type Form = 'short' | 'long';

/** What is put into the fields of offers, each text once; colors have a list of their own. */
export function allPayloads(form: Form): Payload[] {
  const isLong = form === 'long';
  const made = [...elements(), ...links(), ...nestings(10), ...texts()];
  // Neighbours differ in one thing only, so that a part of them has all things in it.
  const some = [
    ...elements().filter((_, index) => index % 2 === 0),
    ...links().filter((_, index) => index % 4 < 2),
    ...nestings(1),
    ...texts(),
  ];
  const all = [...(isLong ? made : some), ...huge(), ...mutations(made, isLong ? 14_000 : 1_700)];
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}
