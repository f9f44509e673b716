/**
 * A new id for one click: a UUID, version 4. Made from `crypto.getRandomValues`, which, unlike `crypto.randomUUID`,
 * is also there on pages served over plain http, in workers and in Node.
 */
export function mintClickId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    // RFC 9562, 4.1 and 5.4: the high bits of byte 6 are the version (4), those of byte 8 the variant (binary 10).
    const stamped = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return stamped.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
