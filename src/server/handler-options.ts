import { emitTo, type OfferServerEvent } from './events.js';
import { optionError } from './option-error.js';
import { toSignInLocation } from './sign-in.js';
import type { OfferSource } from './source.js';

const WHERE = 'createOfferHandler';

/** What a handler is made of. */
export interface OfferHandlerOptions {
  /** Where offers come from: `createOfferSource(…)`. */
  source: OfferSource;
  /** The path it is mounted at, as the browser sees it, such as `/api/offers`. */
  basePath: string;
  /**
   * Your id of the visitor who sent a request, from your session; `null` for one who is not signed in. An opaque id,
   * never an e-mail address: the network gets it as `pub_member_id`. Without this function no offer can be started.
   */
  member?: ((request: Request) => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /**
   * Where a visitor who is not signed in goes: a path of this site, an absolute http(s) URL, or a function that makes
   * one from the request, such as `(request) => '/sign-in?next=' + encodeURIComponent(new URL(request.url).pathname)`.
   * Without it such a visitor gets a plain page that says what is missing.
   */
  signInUrl?: string | ((request: Request) => string) | undefined;
  /**
   * Origins of other sites whose pages may read offers here (CORS), such as `['https://www.example.com']`, or `['*']` for
   * all. Pages of any other site are refused. A page of this site needs none. @default none
   */
  allowedOrigins?: readonly string[] | undefined;
  /** Told of every request, click and failure. What it throws, or rejects with, is dropped. */
  onEvent?: ((event: OfferServerEvent) => unknown) | undefined;
}

/** The options, checked and completed. */
export interface CheckedHandlerOptions extends Omit<OfferHandlerOptions, 'onEvent' | 'allowedOrigins'> {
  /** As a browser sends them; empty: none. */
  allowedOrigins: ReadonlySet<string>;
  /** With a slash at the start and none at the end; empty for the root. Encoded as in a URL's `pathname`. */
  basePath: string;
  /** Reports an event; never throws. `undefined` where nobody listens, so that nothing is made for it. */
  emit: ((event: OfferServerEvent) => void) | undefined;
}

/**
 * Checks options when the server starts, not at the first visitor.
 *
 * @throws {TypeError} says what is wrong, why, and what to write.
 */
export function checkHandlerOptions(options: OfferHandlerOptions): CheckedHandlerOptions {
  if (typeof options !== 'object' || options === null) {
    throw optionError(WHERE, 'the options are missing.', 'Pass { source, basePath }.');
  }
  const { source, basePath, member, signInUrl, onEvent, allowedOrigins = [] } = options;
  if (typeof source?.answerOffer !== 'function') {
    throw optionError(
      WHERE,
      'source is missing or no source.',
      'Pass what createOfferSource returned; where you wrap it, keep all of it: { ...source, answerOffer: yours }.',
    );
  }
  for (const [name, value] of Object.entries({ member, onEvent })) {
    if (value !== undefined && typeof value !== 'function') {
      throw optionError(WHERE, `${name} is not a function.`, 'Pass a function or leave it out.');
    }
  }
  if (typeof signInUrl !== 'function' && signInUrl !== undefined) toSignInLocation(signInUrl);
  if (signInUrl !== undefined && member === undefined) {
    throw optionError(
      WHERE,
      'signInUrl is given but member is not, so a visitor who has signed in would be sent to sign in again, for ever.',
      'Pass member: (request) => your id of the visitor, or null.',
    );
  }
  return {
    source,
    basePath: checkBasePath(basePath),
    member,
    signInUrl,
    allowedOrigins: checkOrigins(allowedOrigins),
    emit: emitTo(onEvent),
  };
}

function checkBasePath(basePath: unknown): string {
  if (
    typeof basePath === 'string' &&
    !/[?#\\]|:\/\/|\/\//.test(basePath) &&
    (basePath === '/' || /[^/\s]/.test(basePath))
  ) {
    return new URL(`/${basePath.trim().replace(/^\//, '')}`, 'http://path.invalid').pathname.replace(/\/$/, '');
  }
  throw optionError(
    WHERE,
    'basePath is missing or not a path, so no address could be told from another.',
    "Pass the path it is mounted at, without host and query, such as '/api/offers', or '/' for the root.",
  );
}

function checkOrigins(origins: unknown): ReadonlySet<string> {
  const isOrigin = (text: unknown) =>
    text === '*' || (typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text.toLowerCase());
  if (Array.isArray(origins) && origins.every(isOrigin)) return new Set(origins.map((text) => text.toLowerCase()));
  throw optionError(
    WHERE,
    'allowedOrigins is not a list of origins, so a page of another site would be refused, or the wrong one let in.',
    "Pass scheme, host and port with nothing after them, such as ['https://www.example.com'], or ['*'].",
  );
}
