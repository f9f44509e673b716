import type { Offer } from '../model/types.js';

/**
 * Stamps an offer with the hashes of what it shows, so that a dispute can tell what was promised. Only what is published
 * goes in: of a secret even a hash would tell, to anyone who tries values. The same content gives the same hashes in
 * every runtime: keys are sorted, and `crypto.subtle` is in all of them.
 */
export async function withRevision(published: Offer): Promise<Offer> {
  const { asOf: _, revision: _revision, termsHash: _termsHash, ...content } = published;
  const { termsAndDisclaimers: terms } = content;
  const [revision, termsHash] = await Promise.all([hash(content, 16), terms && hash(terms, 32)]);
  return { ...published, revision, termsHash };
}

/** The first hexadecimal digits of the SHA-256 of the canonical JSON. */
export async function hash(content: unknown, digits: number): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content, sortKeys));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}

/** For `JSON.stringify`: the order in which a field was set is no difference. By code unit, not by any language. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
