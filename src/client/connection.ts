import { errorText } from '../internal/error-text.js';
import { type JsonRequest, requestJson } from '../internal/request-json.js';
import { OfferError, type OfferErrorKind } from '../model/offer-error.js';
import type { DecodeIssue } from '../model/types.js';

/** How a client asks the partner's handler. */
export interface OfferClientOptions {
  /**
   * Where the partner's handler is mounted: a path such as `/api/offers` in a browser, an absolute URL anywhere.
   * Part of every query key, so two handlers on one page never share an answer.
   */
  baseUrl: string;
  /** What sends requests. @default the platform's `fetch` */
  fetch?: typeof globalThis.fetch | undefined;
  /** Headers for every request, such as a session's. Never an API token: that belongs on the server. */
  headers?: Record<string, string> | undefined;
  /** How long an answer may take, in milliseconds. @default 10000 */
  timeoutMs?: number | undefined;
  /** Told of everything in an answer that was not as the contract says. */
  onIssue?: ((issue: DecodeIssue) => void) | undefined;
}

/** What a single request may be given. */
export interface RequestOptions {
  /** Ends the request early; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
}

/** A handler that can be asked. */
export interface Connection {
  /** Where it is, without a slash at the end. */
  baseUrl: string;
  /** Gets JSON from below `baseUrl` and reads it; tells of the issues. */
  read<T extends { issues: DecodeIssue[] }>(
    path: string,
    decode: (json: unknown) => T | Promise<T>,
    options: RequestOptions,
  ): Promise<T>;
  /** A failure of the kind, in words. */
  fail(kind: OfferErrorKind, cause?: unknown): OfferError;
}

declare const process: { env: { NODE_ENV?: string } };

/** @throws TypeError when `baseUrl` is no path and no http(s) URL. */
export function connect(options: OfferClientOptions): Connection {
  const { fetch: send, headers, timeoutMs = 10_000, onIssue } = options;
  const baseUrl = checkBaseUrl(options.baseUrl);
  const correspondent = {
    who: `The offer handler at ${baseUrl}`,
    whenRefused: 'Check the token that the handler was given.',
    timeoutMs,
    whenElsewhere: 'Mount `createOfferHandler` there, or correct `baseUrl`.',
  };
  return {
    baseUrl,
    async read(path, decode, { signal }) {
      if (!/^http/i.test(baseUrl) && typeof location === 'undefined' && !send) {
        const remedy =
          process.env.NODE_ENV === 'production' ? '' : ' Pass an absolute one, or read through `createOfferSource`.';
        throw new TypeError(`A relative \`baseUrl\` cannot be asked on a server.${remedy}`);
      }
      // Looked up at each call, so that a fetch replaced later (a test's, a tracer's) is used. A browser's own cache would
      // give what is stale and ask behind our back (RFC 5861): it asks whether there is anything new, mostly for a 304.
      const fetch: JsonRequest['fetch'] = (url, init) =>
        (send ?? globalThis.fetch)(url, { ...init, cache: 'no-cache' });
      const json = await requestJson({ ...correspondent, url: baseUrl + path, fetch, headers, signal });
      const decoded = await decode(json);
      try {
        for (const issue of decoded.issues) onIssue?.(issue);
      } catch {
        // What a callback throws must not cost a visitor the offer.
      }
      return decoded;
    },
    fail: (kind, cause) => new OfferError(errorText(kind, correspondent), { kind, cause }),
  };
}

function checkBaseUrl(baseUrl: unknown): string {
  if (typeof baseUrl === 'string' && /^(\/(?!\/)|https?:\/\/[^/])/i.test(baseUrl)) return baseUrl.replace(/\/+$/, '');
  const remedy =
    process.env.NODE_ENV === 'production'
      ? ''
      : " Pass where your handler is mounted: '/api/offers', or an absolute http(s) URL.";
  throw new TypeError(`\`baseUrl\` is ${JSON.stringify(baseUrl)}.${remedy}`);
}
