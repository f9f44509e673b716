import type { Completion, Offer, Progress } from 'gokart-offers-react';

/** The instant that stories of a visitor's progress are told for. */
export const NOW = '2026-06-20T12:00:00Z';

/** So many days before {@link NOW}. */
export const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

/** A completion so many days before {@link NOW}, with what the network says of it. */
export const done = (days: number, status?: Completion['status']): Completion => ({ at: daysAgo(days), status });

/** The progress of an offer, by the places of its events, from 0: ids are the network's. */
export const progressOf = ({ events }: Offer, ...completions: (Completion | undefined)[]): Progress =>
  Object.fromEntries(completions.map((completion, place) => [events[place]?.id ?? `event ${place}`, completion]));
