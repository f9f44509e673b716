import type { ShownOffer } from '../model/shown.js';

/** One request was answered. */
export interface OfferRequestEvent {
  type: 'request';
  /** When it came in (ISO 8601, UTC). */
  at: string;
  /** `GET`, `HEAD`, or what else was tried. */
  method: string;
  /** What was asked for; `unknown` is an address the handler does not have. */
  route: 'offer' | 'list' | 'go' | 'unknown';
  /** The offer asked for, in lower case; `null` where the address names none. */
  offerId: string | null;
  /** The HTTP status of the answer; 499 where the visitor hung up before it. */
  status: number;
  /** How long the answer took, in milliseconds. */
  durationMs: number;
}

/** A visitor was sent to an advertiser. What a support case about a missing reward starts from: keep it. */
export interface OfferClickEvent {
  type: 'click';
  /** When (ISO 8601, UTC). */
  at: string;
  /** Which offer. */
  offerId: string;
  /** The id minted for this click: `pub_click_id`, which the postbacks repeat. */
  clickId: string;
  /** Whose click: `pub_member_id`, as `member` gave it. */
  memberId: string;
  /** What the offer promised, as published, read for this click: a page that was open for long may have shown less recent. */
  shown: ShownOffer;
}

/** Something failed that someone should look at. A visitor's own mistake, such as an unknown offer, is none. */
export interface OfferFailureEvent {
  type: 'error';
  /** When (ISO 8601, UTC). */
  at: string;
  /** The offer it was about; `null` for a list. */
  offerId: string | null;
  /** What failed: an `OfferError` of the API, or what a function of yours threw. Never holds the token. */
  error: unknown;
}

/** What the handler reports. */
export type OfferServerEvent = OfferRequestEvent | OfferClickEvent | OfferFailureEvent;

/** Reports to the partner's callback, whose own failures, also later ones, must not cost a visitor the answer. */
export function emitTo<Event>(onEvent: ((event: Event) => unknown) | undefined): ((event: Event) => void) | undefined {
  if (onEvent === undefined) return undefined;
  return (event) => {
    try {
      const result = onEvent(event);
      if (result instanceof Promise) result.catch(() => {});
    } catch {
      // See above.
    }
  };
}
