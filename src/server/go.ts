import { mintClickId } from '../internal/click-id.js';
import { getOfferState } from '../model/offer-state.js';
import { getShown } from '../model/shown.js';
import { buildTrackingUrl } from '../model/tracking-url.js';
import { answerPage, answerRedirect } from './answers.js';
import type { CheckedHandlerOptions } from './handler-options.js';
import { HAS_ENDED, NO_LINK, NOT_CLICKED, NOT_STARTED, SIGN_IN } from './pages.js';
import { toSignInLocation } from './sign-in.js';

/**
 * Sends a visitor to the advertiser, with a click id of their own and their member id on the tracking link.
 *
 * @throws whatever the source or a function of the partner's throws.
 */
export async function answerGo(request: Request, offerId: string, options: CheckedHandlerOptions): Promise<Response> {
  const { source, emit } = options;
  // A browser that looks ahead has not clicked.
  if (isPrefetch(request.headers)) return answerPage(NOT_CLICKED);

  const memberId = await findMember(request, options, offerId);
  if (memberId === null) return answerSignIn(request, options);

  const { trackingUrl, offer, dates } = await source.getTrackedOffer(offerId, { signal: request.signal });
  const at = new Date().toISOString();
  // A link in a page from a cache, or without scripting, does not turn off by itself.
  const state = getOfferState(dates, at);
  if (state !== 'running') return answerPage(state === 'ended' ? HAS_ENDED : NOT_STARTED);
  if (trackingUrl === null) {
    const error = new Error(
      `gokart-offers: the API sent no usable tracking link for offer ${offerId}. Ask GoKart for it.`,
    );
    emit?.({ type: 'error', at, offerId, error });
    return answerPage(NO_LINK);
  }
  const clickId = mintClickId();
  const location = buildTrackingUrl(trackingUrl, { clickId, memberId });
  emit?.({ type: 'click', at, offerId, clickId, memberId, shown: getShown(offer) });
  return answerRedirect(location);
}

/** `Sec-Purpose` is the standard; the others are what Safari and older browsers send. */
function isPrefetch(headers: Headers): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /\b(prefetch|prerender|preview)\b/i.test(headers.get(name) ?? ''),
  );
}

async function findMember(
  request: Request,
  { member, emit }: CheckedHandlerOptions,
  offerId: string,
): Promise<string | null> {
  if (member === undefined) {
    const error = new Error(
      'gokart-offers: createOfferHandler was given no member function, so no offer can be started: it is not known whose ' +
        'reward it would be. Pass member: (request) => your id of the visitor, or null.',
    );
    emit?.({ type: 'error', at: new Date().toISOString(), offerId, error });
    return null;
  }
  const memberId: unknown = await member(request);
  if (memberId === null || memberId === undefined) return null;
  if (typeof memberId !== 'string') {
    throw new TypeError(`gokart-offers: member gave a value of type ${typeof memberId}. Return a string, or null.`);
  }
  return memberId.trim() === '' ? null : memberId;
}

function answerSignIn(request: Request, { signInUrl }: CheckedHandlerOptions): Response {
  if (signInUrl === undefined) return answerPage(SIGN_IN);
  return answerRedirect(toSignInLocation(typeof signInUrl === 'function' ? signInUrl(request) : signInUrl));
}
