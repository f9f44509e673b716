/** What a part of the diagnosis looks at, in the order it is told. */
export const GROUPS = {
  access: 'Access',
  answer: 'Answer',
  names: 'Names',
  fields: 'Fields',
  link: 'Tracking link',
  media: 'Pictures and videos',
  steps: 'Steps',
  payout: 'Payout',
  dates: 'Dates',
  audience: 'For whom',
  texts: 'Texts',
} as const;

/** See {@link GROUPS}. */
export type Group = keyof typeof GROUPS;

/**
 * How much a finding matters.
 *
 * - `error`: the offer cannot be read, visitors see something wrong, or they are not paid
 * - `warning`: visitors see less than was meant, or it is probably a mistake in GoKart
 * - `note`: worth to know; nothing has to be done
 */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Everything the doctor can find: by its code, which stays the same, the group it is told in, how much it usually matters,
 * and what it is. A field that nobody sees is one step milder.
 */
export const CATALOGUE = {
  unauthorized: ['access', 'error', 'The API refused the token (401).'],
  forbidden: ['access', 'error', 'The token may not read this offer (403).'],
  'offer-not-found': ['access', 'error', 'The API has no such offer (404).'],
  'address-not-found': ['access', 'error', 'Something that is not the API answered 404.'],
  'rate-limited': ['access', 'error', 'The API was asked too often (429).'],
  'server-failed': ['access', 'error', 'The API failed (5xx).'],
  redirected: ['access', 'error', 'The address leads elsewhere (3xx); the token is not sent there.'],
  'request-refused': ['access', 'error', 'The API refused the request with another status (4xx).'],
  timeout: ['access', 'error', 'No answer in time.'],
  'host-unknown': ['access', 'error', 'The host has no address (DNS).'],
  'connection-refused': ['access', 'error', 'Nothing listens at the address.'],
  'tls-failed': ['access', 'error', 'The secure connection failed: certificate or protocol.'],
  'network-failed': ['access', 'error', 'The connection failed in another way.'],
  'token-in-clear': ['access', 'warning', 'The token goes over the network without encryption.'],
  'token-echoed': ['access', 'error', 'The API repeats the token in its answer.'],
  'clock-differs': [
    'access',
    'warning',
    'The clock of this machine and that of the API differ by more than 5 minutes.',
  ],

  'answer-too-large': ['answer', 'error', 'The answer is longer than 8 MB.'],
  'not-json': ['answer', 'error', 'The answer is no JSON: a page for people, nothing, or cut off.'],
  unsuccessful: ['answer', 'error', 'The answer says of itself that it failed, with status 200.'],
  'no-offer': ['answer', 'error', 'The answer is JSON, but holds no offer that can be read.'],
  'several-offers': ['answer', 'error', 'The answer is a list of none or several offers.'],
  'other-offer': ['answer', 'error', 'The answer is an offer with another id.'],
  'no-envelope': ['answer', 'note', 'The offer comes without the envelope, as from a relay.'],

  'name-missing': ['names', 'warning', 'A field stands under none of the names it is known by.'],
  'name-renamed': ['names', 'warning', 'A field is missing, and a new name looks like it.'],
  'name-alias': ['names', 'note', 'Fields were found under another name than the first choice.'],
  'name-twice': ['names', 'warning', 'Two names of one field say different things; the first is read.'],
  'name-new': ['names', 'note', 'The API sends names that this version does not read.'],

  'field-unreadable': ['fields', 'warning', 'A value is not what the contract says, and is taken for not stated.'],
  'field-partly': ['fields', 'warning', 'Something in a list is not what the contract says, and is left out.'],
  'entry-left-out': ['fields', 'error', 'A step, a picture or a video cannot be used, and is left out.'],

  'link-missing': ['link', 'error', 'There is no tracking link.'],
  'link-insecure': ['link', 'warning', 'The tracking link is not encrypted (http).'],
  'link-elsewhere': ['link', 'warning', 'The link does not look like the redirect that counts clicks.'],
  'link-placeholder-missing': ['link', 'warning', 'The link has no place for the click id or the member id.'],
  'link-id-fixed': ['link', 'warning', 'The link holds an id where a placeholder belongs.'],
  'link-placeholder-open': ['link', 'warning', 'The link holds a placeholder that nobody fills.'],

  'media-unplayable': ['media', 'warning', 'Browsers cannot play this kind of file: avi, wmv, mkv.'],
  'media-mostly-playable': ['media', 'note', 'Not every browser plays this kind of file: mov.'],
  'media-insecure': ['media', 'warning', 'A picture or video is not encrypted (http).'],
  'media-none': ['media', 'note', 'There is no picture or video that can be shown.'],
  'media-too-large': ['media', 'warning', 'A picture or video is larger than 3 MB.'],
  'media-unreachable': ['media', 'error', 'A picture or video cannot be loaded.'],
  'media-wrong-type': ['media', 'error', 'A picture or video is sent as something else.'],
  'media-not-asked': ['media', 'note', 'A picture or video was not asked for, to be safe or to come to an end.'],
  'media-order-twice': ['media', 'warning', 'Several pictures or videos have the same display order.'],
  'media-id-twice': ['media', 'warning', 'Several pictures or videos have the same id.'],

  'step-order-twice': ['steps', 'warning', 'Several steps have the same display order.'],
  'step-id-twice': ['steps', 'error', 'Several steps have the same id.'],
  'tracking-id-twice': ['steps', 'error', 'Several steps have the same tracking event id.'],
  'step-unidentified': ['steps', 'error', 'A step has no id of either kind, so no postback can name it.'],
  'sequence-start': ['steps', 'warning', 'No step has completion sequence 1, from which deadlines count.'],
  'sequence-gap': ['steps', 'warning', 'Numbers of the completion sequence are skipped.'],
  'deadline-zero': ['steps', 'warning', 'A step has a deadline of 0 days.'],
  'deadline-first': ['steps', 'note', 'The first step has a deadline, which cannot be dated and is not shown.'],
  'deadline-order': ['steps', 'warning', 'A step must be finished sooner than one that comes before it.'],
  'wait-without-unit': ['steps', 'note', 'A least time between steps is stated, whose unit is not documented.'],
  'type-contradicted': ['steps', 'warning', 'The offer type and the number of steps do not fit.'],
  'type-new': ['steps', 'note', 'The offer type is none that is known here.'],

  'payout-none': ['payout', 'error', 'Neither the offer nor any step says what it pays.'],
  'payout-partly': ['payout', 'warning', 'Some steps do not say what they pay.'],
  'payout-contradicted': ['payout', 'warning', 'The offer’s own payout is not what its steps come to.'],

  ended: ['dates', 'warning', 'The offer has ended; its link is off.'],
  'not-started': ['dates', 'warning', 'The offer has not started yet; its link is off.'],
  'dates-crossed': ['dates', 'error', 'The offer ends before it starts.'],

  'country-unreadable': ['audience', 'warning', 'A country code is none; it excludes nobody.'],
  'age-unreadable': ['audience', 'warning', 'The ages cannot be read; they exclude nobody.'],

  'terms-blank': ['texts', 'warning', 'There are no terms to read.'],
  'text-blank': ['texts', 'note', 'A text holds blanks or empty tags only.'],
  'texts-none': ['texts', 'warning', 'No text says what the offer is or what to do.'],
  'html-dropped': ['texts', 'warning', 'HTML was dropped with all it holds: scripts, pictures, frames and the like.'],
  'html-link-dropped': ['texts', 'warning', 'A link in HTML is not https, http or mailto, and is shown as text.'],
  'html-cut': ['texts', 'warning', 'HTML is longer than 64 kB or deeper than 100 levels; the rest is dropped.'],
  'text-markup': ['texts', 'warning', 'A plain text holds markup, which is shown as it is.'],
} as const satisfies Record<string, readonly [Group, Severity, string]>;

/** What is wrong, for code: a key of {@link CATALOGUE}. */
export type FindingCode = keyof typeof CATALOGUE;
