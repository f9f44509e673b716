import { decodeOffer } from '../../model/decode-offer.js';
import { type Instant, toIso, toTime } from '../../model/instant.js';
import type { Completion } from '../../model/progress.js';
import { buildTrackingUrl } from '../../model/tracking-url.js';

/**
 * What a postback says of one completion. How it reaches a partner (which address, which parameters) is agreed between
 * the partner and the network, so this is plain data: a test makes of it the request that its endpoint takes.
 */
export interface SandboxPostback {
  /** Which offer. */
  offerId: string;
  /** The event's `id`. */
  eventId: string;
  /** The event's `trackingEventId`; `null` where the API states none. */
  trackingEventId: string | null;
  /** `pub_click_id` of the link, as the partner's handler minted it. */
  clickId: string;
  /** `pub_member_id` of the link. */
  memberId: string;
  /** When it was completed (ISO 8601, UTC). */
  at: string;
  /** What the network has decided of it; `null`: nothing yet. */
  status: NonNullable<Completion['status']> | null;
}

/** What {@link Sandbox.complete} may be told of a completion. */
export interface SandboxCompletion {
  /** When. @default now */
  at?: Instant | undefined;
  /** What the network has decided of it. @default nothing yet */
  status?: SandboxPostback['status'] | undefined;
}

/** Reads a tracking link as the network does, and tells of one event of its offer. */
export function toPostback(
  catalogue: ReadonlyMap<string, unknown>,
  trackingUrl: string | URL,
  event: string,
  { at = Date.now(), status = null }: SandboxCompletion = {},
): SandboxPostback {
  const { offerId, clickId, memberId } = readTrackingUrl(String(trackingUrl));
  const known = catalogue.get(offerId);
  if (known === undefined) refuse(`there is no offer ${offerId}. Pass it to createSandbox as one of \`offers\`.`);
  const { events } = decodeOffer(known).offer;
  const found = events.find(({ id, trackingEventId }) => event === id || event === trackingEventId);
  if (!found) {
    const ids = events.map(({ id, trackingEventId }) => trackingEventId ?? id).join(', ') || 'none';
    refuse(`offer ${offerId} has no event ${JSON.stringify(event)}. Its events: ${ids}.`);
  }
  const time = toTime(at) ?? refuse(`\`at\` is ${JSON.stringify(at)}, which is no instant. Pass one in ISO 8601.`);
  const { id: eventId, trackingEventId } = found;
  return { offerId, eventId, trackingEventId, clickId, memberId, at: toIso(time), status };
}

const PATH = /\/offer-link\/redirect\/([^/]+)\/?$/;

function readTrackingUrl(trackingUrl: string): Pick<SandboxPostback, 'offerId' | 'clickId' | 'memberId'> {
  const { pathname = '', searchParams } = URL.canParse(trackingUrl) ? new URL(trackingUrl) : {};
  const offerId = PATH.exec(pathname)?.[1]?.toLowerCase();
  if (!offerId) refuse('this is no tracking link. Pass the address that `/go`, or a card in direct mode, leads to.');
  const clickId = searchParams?.get('pub_click_id') ?? '';
  const memberId = searchParams?.get('pub_member_id') ?? '';
  try {
    buildTrackingUrl(trackingUrl, { clickId, memberId });
  } catch (cause) {
    refuse('the link has no click id and member id of its own, so this click would count for nobody.', { cause });
  }
  return { offerId, clickId, memberId };
}

function refuse(why: string, options?: ErrorOptions): never {
  throw new RangeError(`sandbox.complete: ${why}`, options);
}
