import type { DecodeIssue } from '../model/types.js';
import { bareToken, readBaseUrl, readTenant, readToken } from './api-access.js';
import { emitTo } from './events.js';
import { optionError } from './option-error.js';
import { checkPublishRules, type PublishRules } from './publish.js';
import type { SharedCache } from './shared-cache.js';
import type { OfferSourceEvent } from './source-events.js';

const WHERE = 'createOfferSource';

/** Where the API is: your tenant's name, or a whole address. */
export type OfferApi =
  | {
      /** Your tenant's name, as in `https://api.{tenant}.getgokart.ai`. */
      tenant: string;
      baseUrl?: undefined;
    }
  | {
      /** An absolute http(s) URL that the API's paths are added to, such as a sandbox or a relay of your own. */
      baseUrl: string;
      tenant?: undefined;
    };

/** An {@link DecodeIssue} of an answer of the API, and whose. */
export interface SourceIssue extends DecodeIssue {
  /** The offer it is about; `null` in a list, where `path` says which item. */
  offerId: string | null;
}

/** What a source is made of. */
export type OfferSourceOptions = OfferApi & {
  /**
   * The API token: a secret. It is sent to the API and appears nowhere else: no answer, no log, no error. `undefined`,
   * as an environment variable that is not set, is refused when the source is made.
   */
  token: string | undefined;
  /** What may leave the server. `publish.payout` is required. */
  publish: PublishRules;
  /** What sends requests. @default the global `fetch` */
  fetch?: typeof fetch | undefined;
  /** How long to wait for the API, in milliseconds. @default 10_000 */
  timeoutMs?: number | undefined;
  /** Told of each thing in an answer that was not as documented, and what could not be published. What it throws is dropped. */
  onIssue?: ((issue: SourceIssue) => void) | undefined;
  /** Told of every read, and of every request to the API. What it throws, or rejects with, is dropped. */
  onEvent?: ((event: OfferSourceEvent) => unknown) | undefined;
  /**
   * How much this process keeps. Lists have places of their own: as many, but no more than 500, and a fifth of the bytes.
   */
  cache?:
    | {
        /** How many offers. @default 10_000 */
        maxEntries?: number | undefined;
        /** How many bytes of answers. @default 64 MB */
        maxBytes?: number | undefined;
      }
    | undefined;
  /**
   * For how long an answer that is no longer fresh stands in for one that the API failed to give, in milliseconds; `0`:
   * not at all. Never past the first minute of the next hour, as payouts change on the hour. @default 3_600_000
   */
  staleIfErrorMs?: number | undefined;
  /**
   * What several processes share, behind what each keeps itself: an `unstorage` Storage, such as one with its Redis
   * driver. It holds offers as the API sent them. Where it fails or is slow, the API is asked. @default none
   */
  sharedCache?: SharedCache | undefined;
  /** How many requests in any minute the API may be asked, by all instances together. @default 50 */
  requestsPerMinute?: number | undefined;
  /** How many processes share `requestsPerMinute`. @default 1 */
  instances?: number | undefined;
  /** How many reads may wait for the API's limit at once, each up to 5 seconds; others get 503. @default 100 */
  maxQueue?: number | undefined;
};

/** The options, checked and completed. */
export interface CheckedSourceOptions {
  /** Without a slash at the end. */
  baseUrl: string;
  /** The bare token, without `ApiToken `. */
  token: string;
  publish: PublishRules;
  fetch: typeof fetch;
  timeoutMs: number;
  onIssue: (issue: SourceIssue) => void;
  /** Reports an event; never throws. `undefined` where nobody listens, so that nothing is made for it. */
  emit: ((event: OfferSourceEvent) => void) | undefined;
  maxEntries: number;
  maxBytes: number;
  staleIfErrorMs: number;
  sharedCache: SharedCache | undefined;
  /** Of this process alone, at least 1. */
  requestsPerMinute: number;
  maxQueue: number;
}

/**
 * Checks options when the server starts, not at the first visitor.
 *
 * @throws {TypeError} says what is wrong, why, and what to write. Never holds the token.
 */
export function checkSourceOptions(options: OfferSourceOptions): CheckedSourceOptions {
  if (typeof options !== 'object' || options === null) {
    throw optionError(WHERE, 'the options are missing.', 'Pass { tenant, token, publish: { payout } }.');
  }
  const { publish, fetch: ownFetch, timeoutMs = 10_000, onIssue, onEvent, cache = {}, sharedCache } = options;
  const { staleIfErrorMs = 3_600_000, requestsPerMinute = 50, instances = 1, maxQueue = 100 } = options;
  const { maxEntries = 10_000, maxBytes = 64 * 1024 * 1024 } = cache;
  checkPublishRules(publish);
  for (const [name, value] of Object.entries({ fetch: ownFetch, onIssue, onEvent })) checkFunction(name, value);
  // 2^31 - 1 is the longest a timer can run: a longer one would fire at once.
  if (typeof timeoutMs !== 'number' || !(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw optionError(WHERE, 'timeoutMs is not a number of milliseconds above 0.', 'Pass one such as 10_000.');
  }
  if (typeof staleIfErrorMs !== 'number' || !(staleIfErrorMs >= 0)) {
    throw optionError(WHERE, 'staleIfErrorMs is not a number of milliseconds from 0.', 'Pass one such as 600_000.');
  }
  const wholes = { 'cache.maxEntries': maxEntries, 'cache.maxBytes': maxBytes, requestsPerMinute, instances, maxQueue };
  for (const [name, value] of Object.entries(wholes)) {
    if (Number.isSafeInteger(value) && value >= (name === 'maxQueue' ? 0 : 1)) continue;
    throw optionError(WHERE, `${name} is not a whole number that can be used.`, 'Pass one from 1, or leave it out.');
  }
  if (sharedCache !== undefined) {
    checkFunction('sharedCache.getItem', sharedCache?.getItem ?? null);
    checkFunction('sharedCache.setItem', sharedCache?.setItem ?? null);
  }
  return {
    baseUrl: checkApi(options),
    token: checkToken(options.token),
    publish: { ...publish },
    // Looked up at each call, so that a fetch replaced later (a test's, a tracer's) is used.
    fetch: ownFetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeoutMs,
    onIssue: onIssue ?? (() => {}),
    emit: emitTo(onEvent),
    maxEntries,
    maxBytes,
    staleIfErrorMs,
    sharedCache,
    requestsPerMinute: Math.max(1, Math.floor(requestsPerMinute / instances)),
    maxQueue,
  };
}

function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') {
    throw optionError(WHERE, `${name} is not a function.`, 'Pass a function or leave it out.');
  }
}

function checkToken(token: unknown): string {
  const bare = readToken(token);
  if (bare !== null) return bare;
  throw optionError(
    WHERE,
    bareToken(token) === ''
      ? 'token is missing or blank, and the API answers nobody without one. The environment variable is probably not set.'
      : 'token holds spaces, line breaks or characters beyond ASCII, which cannot be sent in a header.',
    'Pass the API token as GoKart gave it to you, such as process.env.GOKART_TOKEN.',
  );
}

function checkApi({ tenant, baseUrl }: { tenant?: unknown; baseUrl?: unknown }): string {
  if ((tenant === undefined) === (baseUrl === undefined)) {
    const what = tenant === undefined ? 'neither tenant nor baseUrl is given' : 'both tenant and baseUrl are given';
    throw optionError(
      WHERE,
      `${what}, so it is not clear where the API is.`,
      "Pass one of them, such as tenant: 'acme'.",
    );
  }
  const url = tenant !== undefined ? readTenant(tenant) : readBaseUrl(baseUrl);
  if (url !== null) return url;
  if (tenant !== undefined) {
    throw optionError(
      WHERE,
      'tenant is not one part of a host name (letters, digits and hyphens), so the token would go to a wrong address.',
      "Pass 'acme' for https://api.acme.getgokart.ai, or a whole address as baseUrl.",
    );
  }
  throw optionError(
    WHERE,
    'baseUrl is not an absolute http(s) URL without user name, query and fragment, and the paths of the API are added to it.',
    "Pass one such as 'https://api.acme.getgokart.ai'.",
  );
}
