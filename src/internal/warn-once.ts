declare const process: { env: Record<string, string | undefined> } | undefined;

const said = new Set<string>();

/** Tells the developer once a page, never in production, where only the telling is left out and nothing else differs. */
export function warnOnce(message: string): void {
  if (typeof process !== 'undefined' && process.env.NODE_ENV === 'production') return;
  if (said.has(message)) return;
  said.add(message);
  console.warn(`gokart-offers: ${message}`);
}

/** Forgets what was said, so that each test hears it anew. */
export function forgetWarnings(): void {
  said.clear();
}
