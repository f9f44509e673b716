import type { Message } from '../format-message.js';

/** The words of an OfferGrid. */
export interface OfferGridMessages {
  /** Name of the list. */
  label: string;
  /** While the list loads. */
  loading: string;
  /** How many offers there are, all of them in sight: `{count}`. */
  count: Message;
  /** How many of them are in sight: `{shown}` of `{count}`. */
  shown: Message;
  /** There is no offer at all. */
  empty: string;
  /** There is none of what was asked for. */
  noMatch: string;
  /** Button that asks for the next page. */
  more: string;
  /** That button, while it loads. */
  loadingMore: string;
  /** Name of the field to search in. */
  search: string;
  /** Name of the choice of types. */
  type: string;
  /** Every type. */
  anyType: string;
  /** The type `SingleEvent`: one thing to do. */
  SingleEvent: string;
  /** The type `MultiEvent`: several things to do. */
  MultiEvent: string;
  /** Name of the choice of an order. */
  order: string;
  /** Newest first. */
  newest: string;
  /** Oldest first. */
  oldest: string;
  /** A failure that lasts. */
  unavailable: string;
  /** No answer: the visitor's connection may be the reason. */
  unreachable: string;
  /** A failure of the server. */
  failed: string;
  /** The browser is offline; the list loads by itself when it is back. */
  offline: string;
  /** A failure that passes, with a wait of `{count}` minutes known. */
  wait: Message;
}

/** English. */
export const offerGridMessages: OfferGridMessages = {
  label: 'Offers',
  loading: 'Loading offers…',
  count: { one: '{count} offer', other: '{count} offers' },
  shown: { one: '{shown} of {count} offer', other: '{shown} of {count} offers' },
  empty: 'There are no offers right now. Please come back later.',
  noMatch: 'No offers found. Try other words or another type.',
  more: 'Show more',
  loadingMore: 'Loading more…',
  search: 'Search',
  type: 'Type',
  anyType: 'All',
  SingleEvent: 'One step',
  MultiEvent: 'Several steps',
  order: 'Sort by',
  newest: 'Newest first',
  oldest: 'Oldest first',
  unavailable: 'Offers cannot be shown right now. Please come back later.',
  unreachable: 'The offers could not be loaded. Check your connection and try again.',
  failed: 'The offers could not be loaded. Please try again in a moment.',
  offline: 'You are offline. The offers load as soon as you are connected again.',
  wait: 'The offers cannot be loaded right now. Please try again in {minutes}.',
};
