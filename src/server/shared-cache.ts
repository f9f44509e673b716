import { waitUntil } from '#wait-until';
import { isObject } from '../model/is-object.js';

/**
 * A cache that several processes share, such as an `unstorage` Storage with its Redis driver. Holds what the API sent,
 * so nobody but your servers may reach it; never holds the token.
 */
export interface SharedCache {
  /**
   * What was set under a key, as JSON gives it back; `null` or `undefined` when nothing was.
   *
   * @param key encoded, so that no storage takes a part of it for a path or a query
   */
  getItem(key: string): Promise<unknown>;
  /**
   * Keeps plain data under a key.
   *
   * @param key as for `getItem`
   * @param options `ttl`, in seconds, is when it may be forgotten
   */
  setItem(key: string, value: SharedValue, options?: { ttl?: number }): Promise<unknown>;
}

/** What is kept in a {@link SharedCache}. */
export type SharedValue = {
  /** The key, again: a cache that mixes up its keys must not give one offer for another. */
  of: string;
  /** When the API was asked for it, in milliseconds since 1970. */
  readAt: number;
  /** An offer or a page of offers, decoded and not yet published. */
  data: object;
};

/** What one process has read, as another finds it. */
export type SharedReading = Pick<SharedValue, 'readAt' | 'data'>;

/** A shared cache that cannot make anything worse: a failing or slow one counts as one that has nothing. */
export interface SharedLevel {
  /** What another process has read; `null` when there is nothing that can be used. */
  get(key: string): Promise<SharedReading | null>;
  /** Keeps it for so many milliseconds. Never throws, and nobody waits for it. */
  set(key: string, reading: SharedReading, forMs: number): void;
}

/** What a {@link SharedLevel} is made of. */
export interface SharedLevelOptions {
  /** Where it is kept; without it there is nothing, at no cost. */
  cache: SharedCache | undefined;
  /** Whose it is: what is kept for another address or another token is never read. */
  baseUrl: string;
  token: string;
  /** Told of a failure, once for each rest. */
  onFailure: (error: unknown) => void;
}

/** How long it may take. Asking the API takes hardly longer. */
export const SHARED_TIMEOUT_MS = 250;
/** How long it is left alone after a failure, so that reads are not slower for longer than they must. */
const REST_MS = 5_000;
/** How far the clocks of two machines may be apart. */
const SKEW_MS = 5_000;

export function createSharedLevel({ cache, baseUrl, token, onFailure }: SharedLevelOptions): SharedLevel {
  let restUntil = 0;
  // Not before the first read: some runtimes allow no hashing while a module is loaded. And not as a promise, which there
  // belongs to the request that made it.
  let prefix: string | undefined;

  /** Does it within the time, or not at all. */
  const attempt = async <T>(key: string, work: (cache: SharedCache, of: string) => Promise<T>): Promise<T | null> => {
    if (cache === undefined || Date.now() < restUntil) return null;
    const { late, stop } = startTimer();
    try {
      prefix ??= await toKeyPrefix(baseUrl, token);
      // unstorage cuts a key at a question mark, and drivers make folders of slashes.
      return await Promise.race([work(cache, prefix + encodeURIComponent(key)), late]);
    } catch (error) {
      if (Date.now() >= restUntil) onFailure(error);
      restUntil = Date.now() + REST_MS;
      return null;
    } finally {
      stop();
    }
  };

  return {
    get: (key) =>
      attempt(key, async (shared, of) => {
        const value = await shared.getItem(of);
        if (!isObject(value) || value.of !== of || !isObject(value.data)) return null;
        const { readAt, data } = value;
        const now = Date.now();
        if (typeof readAt !== 'number' || readAt > now + SKEW_MS) return null;
        return { readAt: Math.min(readAt, now), data };
      }),
    set(key, reading, forMs) {
      const ttl = Math.ceil(forMs / 1000);
      if (ttl <= 0) return;
      waitUntil(attempt(key, (shared, of) => shared.setItem(of, { of, ...reading }, { ttl })));
    },
  };
}

/**
 * Rejects when the time is over. Not before the process had a turn to look whether the answer is there: in a busy one the
 * timer is late itself.
 */
function startTimer(): { late: Promise<never>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      timer = setTimeout(() => reject(new Error(`the shared cache took over ${SHARED_TIMEOUT_MS} ms`)));
    }, SHARED_TIMEOUT_MS);
  });
  return { late, stop: () => clearTimeout(timer) };
}

/**
 * What the keys of a source begin with: another tenant's, another token's or another version's data is never read. One
 * way: neither can be told from it.
 */
async function toKeyPrefix(baseUrl: string, token: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${baseUrl}\n${token}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const scope = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `gokart-offers:1:${scope}:`;
}
