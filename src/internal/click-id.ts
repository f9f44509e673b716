/**
 * An id of one click that no other has: 128 random bits. Not `crypto.randomUUID`, which is missing on pages without
 * https.
 */
export function mintClickId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
