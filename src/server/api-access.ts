import { toHttpUrl } from '../model/link.js';
import { API_BASE_URL } from '../model/wire-names.js';

/** A token as it was given, without white space and `ApiToken ` around it; empty where there is none. */
export function bareToken(token: unknown): string {
  return typeof token === 'string' ? token.trim().replace(/^ApiToken(\s+|$)/i, '') : '';
}

/** The bare token; `null` for none, and for what is no header value: `fetch` would refuse it with an error that repeats it. */
export function readToken(token: unknown): string | null {
  const bare = bareToken(token);
  return /^[\x21-\x7e]+$/.test(bare) ? bare : null;
}

/** The address of a tenant's API; `null` for what is not one part of a host name, so that no token goes astray. */
export function readTenant(tenant: unknown): string | null {
  return typeof tenant === 'string' && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(tenant)
    ? API_BASE_URL(tenant.toLowerCase())
    : null;
}

/** An address that paths can be added to, without a slash at its end; `null` for any other. */
export function readBaseUrl(baseUrl: unknown): string | null {
  const url = typeof baseUrl === 'string' ? toHttpUrl(baseUrl.trim()) : null;
  if (url === null || /[?#]/.test(url)) return null;
  const { username, password } = new URL(url);
  return username === '' && password === '' ? url.replace(/\/+$/, '') : null;
}
