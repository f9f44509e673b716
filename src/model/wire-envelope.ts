/*
 * Names in the envelope around every answer. Set apart from the other names of the API, in wire-names.ts: a page that
 * shows single offers needs these for failures, and the others only for what a relay sends.
 */

export const DATA = 'data';
export const OFFERS = 'offers';
export const IS_SUCCESSFUL = 'isSuccessful';
export const RESPONSE_ID = 'responseId';
export const RESPONSE_TITLE = 'responseTitle';
export const MESSAGES = 'messages';
