import type { PlainPage } from './answers.js';
import type { Failure } from './failure.js';

/** 403, not 401: that would have to name a way to authenticate to the browser itself (RFC 9110, 15.5.2). */
export const SIGN_IN: PlainPage = {
  status: 403,
  title: 'Sign in to start this offer',
  text: 'We do not know whose account the reward belongs to. Go back, sign in, and choose the offer again.',
};

/**
 * 503 is what a server answers to decline a prefetch: the browser drops it, and asks again when the visitor does click.
 */
export const NOT_CLICKED: PlainPage = {
  status: 503,
  title: 'This offer was not opened yet',
  text: 'Your browser asked for this page before you chose it. Choose the offer again to start it.',
};

/** 502: the offer is there, but what the API sent with it is of no use. */
export const NO_LINK: PlainPage = {
  status: 502,
  title: 'This offer cannot be started',
  text: 'Its link is missing. Go back and choose another offer, or try again later.',
};

/** 410: gone for good. */
export const HAS_ENDED: PlainPage = {
  status: 410,
  title: 'This offer has ended',
  text: 'No click was counted. Go back and choose another offer.',
};

/** 404, which unlike 410 does not say that it stays so. */
export const NOT_STARTED: PlainPage = {
  status: 404,
  title: 'This offer has not started yet',
  text: 'No click was counted. Go back and choose another offer, or come back later.',
};

/** Someone sent a form, or a tool asked for the headers only. */
export const ONLY_GET: PlainPage = {
  status: 405,
  title: 'This address can only be opened',
  text: 'Go back and choose the offer again.',
};

/** Words for a failure that {@link Failure} describes to code. */
export function toPage({ status }: Failure): PlainPage {
  if (status === 404) {
    return {
      status,
      title: 'This offer is not available',
      text: 'It has ended, or the link is not complete. Go back and choose another offer.',
    };
  }
  return {
    status,
    title: 'This offer cannot be opened right now',
    text: 'Something went wrong on our side, and no click was counted. Please go back and try again in a few minutes.',
  };
}
