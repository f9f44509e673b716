/**
 * An id of one click that no other has: 128 random bits in hexadecimal. Not `crypto.randomUUID`, which is missing on
 * pages without https.
 */
export function mintClickId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
