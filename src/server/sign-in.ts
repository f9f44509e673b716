import { optionError } from './option-error.js';

/** Only there to see where a path leads; `.invalid` never resolves (RFC 2606). */
const HERE = 'http://here.invalid';

/**
 * A sign-in address as a `Location`: an absolute http(s) URL, or a path that stays on this site. `//host` and `/\host`
 * look like paths and lead away, so the URL parser decides, not the text.
 *
 * @throws {TypeError} for anything else.
 */
export function toSignInLocation(address: unknown): string {
  const url = typeof address === 'string' ? parse(address) : null;
  if (url !== null && url.origin === HERE && (address as string).startsWith('/')) {
    return url.pathname + url.search + url.hash;
  }
  if (url !== null && /^https?:\/\//i.test(address as string)) return url.href;
  throw optionError(
    'createOfferHandler',
    'signInUrl is neither a path of this site nor an absolute http(s) URL, so a visitor could be sent anywhere.',
    "Pass '/sign-in', 'https://accounts.example.com/', or a function that returns one.",
  );
}

function parse(address: string): URL | null {
  try {
    return new URL(address, HERE);
  } catch {
    return null;
  }
}
