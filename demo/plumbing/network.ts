import type { SandboxPostback } from 'gokart-offers-react/testing';
import { origin, sandbox } from './api.js';

/** A click as the network knows it. */
interface Arrival {
  /** The tracking link that was followed. */
  link: string;
  memberId: string;
  /** The page it came from, where the browser told. */
  from: string | null;
  /** How often it came in. */
  times: number;
  /** What the partner was told of it. */
  postbacks: SandboxPostback[];
}

const arrivals = new Map<string, Arrival>();

/** What the network asks for at the partner's postback address. */
export const POSTBACK_KEY = process.env.POSTBACK_KEY ?? crypto.randomUUID();

/** A click that came in; `undefined` for an id the network does not know. */
export function arrivalOf(clickId: string): Arrival | undefined {
  return arrivals.get(clickId);
}

/** Plays the network at the tracking link of a sample: counts the click. `false` where it counts for nobody. */
export function arrive({ href, searchParams }: URL, from: string | null): boolean {
  const clickId = searchParams.get('pub_click_id') ?? '';
  const memberId = searchParams.get('pub_member_id') ?? '';
  if (clickId === '' || clickId === 'PUB_CLICK_ID' || memberId === '') return false;
  const known = arrivals.get(clickId) ?? { link: href, memberId, from, times: 0, postbacks: [] };
  arrivals.set(clickId, { ...known, times: known.times + 1 });
  return true;
}

/**
 * Tells the partner by a postback that a step was completed through a click, or what was decided of it since.
 *
 * @throws when the click or the event is unknown, or the partner refuses.
 */
export async function sendPostback(
  clickId: string,
  event: string,
  completion: { at: string; status: SandboxPostback['status'] },
): Promise<void> {
  const arrival = arrivals.get(clickId);
  const postback = sandbox.complete(arrival?.link ?? '', event, completion);
  const { trackingEventId, eventId, at, status } = postback;
  const params = new URLSearchParams({ key: POSTBACK_KEY, click_id: clickId, event: trackingEventId ?? eventId, at });
  if (status !== null) params.set('status', status);
  const response = await fetch(`${origin}/postback?${params}`);
  if (!response.ok) throw new Error(`The partner answered a postback with ${response.status}.`);
  arrival?.postbacks.push(postback);
}
