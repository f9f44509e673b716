/**
 * What a partner keeps of its visitors: the clicks that the handler tells of, and what the network's postbacks say
 * about them. Here in memory, at a partner's in a database.
 */
import type { Completion } from 'gokart-offers-react';
import type { OfferClickEvent } from 'gokart-offers-react/server';
import type { StartedOffer } from './app/progress-query.js';

/** Every click by its id: what a postback repeats. */
const clicks = new Map<string, OfferClickEvent>();

/** What was completed, by member and offer, then by event: a list, since some can be completed again. */
const completed = new Map<string, Record<string, Completion[]>>();

const keyOf = ({ memberId, offerId }: OfferClickEvent) => `${memberId} ${offerId}`;

/** Keeps a click: without it nobody knows whose a postback is. */
export function keepClick(click: OfferClickEvent): void {
  clicks.set(click.clickId, click);
}

/**
 * Answers `GET /postback?key&click_id&event&at&status`, the address that the partner and the network have agreed on.
 * Whoever may call it can hand out rewards, so it asks for a secret, and believes no member id but the click's.
 */
export function answerPostback(query: URLSearchParams, key: string): Response {
  const click = clicks.get(query.get('click_id') ?? '');
  const [event, at, status] = ['event', 'at', 'status'].map((name) => query.get(name));
  if (query.get('key') !== key) return new Response('The key is not ours.', { status: 403 });
  if (!click) return new Response('No click of ours has this id.', { status: 404 });
  if (!event || !at) return new Response('An event and when it was completed are needed.', { status: 400 });

  const progress = completed.get(keyOf(click)) ?? {};
  // The same instant again is news of the same completion: it was paid, or rejected.
  const others = (progress[event] ?? []).filter((known) => known.at !== at);
  completed.set(keyOf(click), { ...progress, [event]: [...others, { at, status: toStatus(status) }] });
  return new Response(null, { status: 204 });
}

/** What a visitor has started, newest first. */
export function startedBy(memberId: string): StartedOffer[] {
  const started = new Map<string, StartedOffer>();
  for (const click of clicks.values()) {
    const { offerId, clickId, at } = click;
    if (click.memberId !== memberId) continue;
    const startedAt = started.get(offerId)?.startedAt ?? at;
    started.set(offerId, { offerId, clickId, startedAt, progress: completed.get(keyOf(click)) ?? {} });
  }
  return [...started.values()].reverse();
}

/** Forgets what a visitor has started and done: for whoever plays the demo again. */
export function forget(memberId: string): void {
  for (const click of clicks.values()) {
    if (click.memberId !== memberId) continue;
    completed.delete(keyOf(click));
    clicks.delete(click.clickId);
  }
}

function toStatus(text: string | null | undefined): Completion['status'] {
  return text === 'pending' || text === 'paid' || text === 'rejected' ? text : undefined;
}
