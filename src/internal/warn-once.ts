const said = new Set<string>();

/**
 * Tells the developer once a page. Callers ask `process.env.NODE_ENV !== 'production'` themselves, so that a bundler
 * leaves the words out of what visitors load; nothing but the telling may differ there.
 */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`gokart-offers: ${message}`);
}

/** Forgets what was said, so that each test hears it anew. */
export function forgetWarnings(): void {
  said.clear();
}
