import { waitUntil } from '#wait-until';
import { isObject } from '../model/is-object.js';

/**
 * A cache that several processes share, such as an `unstorage` Storage with its Redis driver. Holds what the API sent,
 * so nobody but your servers may reach it; never holds the token.
 */
export interface SharedCache {
  /** What was set under a key, as JSON gives it back; `null` or `undefined` when nothing was. */
  getItem(key: string): Promise<unknown>;
  /** Keeps plain data under a key; `ttl`, in seconds, is when it may be forgotten. */
  setItem(key: string, value: SharedValue, options?: { ttl?: number }): Promise<unknown>;
}

/** What is kept in a {@link SharedCache}. */
export type SharedValue = {
  /** When the API was asked for it, in milliseconds since 1970. */
  readAt: number;
  /** An offer or a page of offers, decoded and not yet published. */
  data: object;
};

/** A shared cache that cannot make anything worse: a failing or slow one counts as one that has nothing. */
export interface SharedLevel {
  /** What another process has read; `null` when there is nothing that can be used. */
  get(key: string): Promise<SharedValue | null>;
  /** Keeps it for so many milliseconds. Never throws, and nobody waits for it. */
  set(key: string, value: SharedValue, forMs: number): void;
}

/** How long it may take. Asking the API takes hardly longer. */
export const SHARED_TIMEOUT_MS = 250;
/** How long it is left alone after a failure, so that reads are not slower for longer than they must. */
const REST_MS = 5_000;
/** How far the clocks of two machines may be apart. */
const SKEW_MS = 5_000;

/** @param onFailure told of a failure, once for each rest. */
export function createSharedLevel(cache: SharedCache | undefined, onFailure: (error: unknown) => void): SharedLevel {
  let restUntil = 0;

  /** Does it within the time, or not at all. */
  const attempt = async <T>(work: (cache: SharedCache) => Promise<T>): Promise<T | null> => {
    if (cache === undefined || Date.now() < restUntil) return null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`the shared cache took over ${SHARED_TIMEOUT_MS} ms`)),
        SHARED_TIMEOUT_MS,
      );
    });
    try {
      return await Promise.race([work(cache), late]);
    } catch (error) {
      if (Date.now() >= restUntil) onFailure(error);
      restUntil = Date.now() + REST_MS;
      return null;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async get(key) {
      const value = await attempt((shared) => shared.getItem(key));
      if (!isObject(value) || !isObject(value.data)) return null;
      const { readAt, data } = value;
      const now = Date.now();
      if (typeof readAt !== 'number' || readAt > now + SKEW_MS) return null;
      return { readAt: Math.min(readAt, now), data };
    },
    set(key, value, forMs) {
      const ttl = Math.ceil(forMs / 1000);
      if (ttl > 0) waitUntil(attempt((shared) => shared.setItem(key, value, { ttl })));
    },
  };
}

/**
 * What the keys of a source begin with: another tenant's, another token's or another version's data is never read. One
 * way: neither can be told from it.
 */
export async function toKeyPrefix(baseUrl: string, token: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${baseUrl}\n${token}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const scope = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `gokart-offers:1:${scope}:`;
}
