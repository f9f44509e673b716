/**
 * Milliseconds to wait, from a `Retry-After` header in seconds or as an HTTP date (RFC 9110, 10.2.3); `null` when there
 * is none or it cannot be read. A date that has passed is no wait.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // A bare number with a sign or a fraction is no date, though Date.parse would find one.
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
