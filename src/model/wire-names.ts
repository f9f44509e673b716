import { listReader } from './decode-list.js';
import { toCreativeUrl, toHttpUrl } from './link.js';
import { sortCreatives, sortEvents } from './order.js';
import { amount, count, flag, instant, object, position, richText, text, textReader, texts, uuid } from './readers.js';
import type { Creative, OfferEvent } from './types.js';

/*
 * Every name the API uses but those of its envelope (wire-envelope.ts), and how what stands there is read. Nothing else
 * in the code knows one: where a tenant's Swagger shows another name, this is the file to change.
 *
 * A field of the model is read from the first of its names that says something: the API's first choice, then the
 * aliases that are accepted. Without names it is called as in the model. The model's own name is always among them, so
 * that an offer decodes to itself.
 */

/** An offer's id. It has no alias: an `offerId` may be another record's. */
export const ID = 'id';

/** An offer's name. */
export const NAME = 'name';

/** Fields of a creative. */
export const CREATIVE_FIELDS = {
  id: [text],
  url: [textReader('https, http or data:image URL', toCreativeUrl)],
  displayOrder: [position, ['order', 'displayOrder']],
  metadata: [object],
} as const;

/** Fields of an event. */
export const EVENT_FIELDS = {
  id: [text, ['id', 'eventId']],
  name: [text],
  trackingEventId: [text, ['trackingEventId', 'trackingSystemEventId', 'eventIdentifier']],
  displayOrder: [position],
  completionSequence: [position, ['sequenceNumber', 'completionSequence', 'sequence']],
  minTimeSincePrevious: [count, ['minTimeFromPreviousEvent', 'minTimeSincePrevious']],
  deadlineDays: [count],
  pendingDays: [count, ['pendingTime', 'pendingDays']],
  payout: [amount],
  repeatable: [flag, ['allowRepetitions', 'isRepeatable', 'repeatable']],
} as const;

/** Never read: a link that bypasses the click layer. */
export const BYPASS = 'trackingSystemLink';

/** Fields of an offer, besides those above; {@link BYPASS} is not among them. */
export const OFFER_FIELDS = {
  payoutId: [uuid],
  headline: [text],
  shortDescription: [text],
  keyPoints: [richText],
  offerDetails: [richText],
  termsAndDisclaimers: [richText, ['termsAndDisclaimers', 'terms']],
  categories: [texts, ['categories', 'categoryName']],
  trackingUrl: [
    textReader('https or http URL', toHttpUrl),
    ['trackingUrl', 'offerLink', 'redirectLink', 'trackingLink', 'url'],
  ],
  offerType: [text],
  budgetType: [text, ['budgetType', 'budgetEnforcementType']],
  budget: [amount, ['budget', 'budgetAmount']],
  launchDate: [instant, ['launchDate', 'launchedAt', 'startDate']],
  expiryDate: [instant, ['expiryDate', 'expirationDate', 'expiresAt', 'endDate']],
  repeatable: [flag, ['allowRepetitions', 'isRepeatable', 'repeatable']],
  payout: [amount],
  pendingDays: [count, ['pendingTime', 'pendingDays']],
  creatives: [listReader<Creative>('creative', CREATIVE_FIELDS, 'url', sortCreatives)],
  events: [listReader<OfferEvent>('event', EVENT_FIELDS, 'name', sortEvents), ['events', 'offerEvents']],
} as const;

/** Targeting rules: beside the offer's other fields on the wire, under {@link TARGETING} in the model. */
export const TARGETING_FIELDS = {
  age: [text, ['age', 'ageTargeting']],
  countries: [texts, ['countries', 'allowedCountries']],
  states: [texts, ['states', 'allowedStates']],
  zipCodes: [texts, ['zipCodes', 'allowedZipCodes', 'postalCodes']],
  genders: [texts, ['genders', 'gender']],
  devices: [texts, ['devices', 'allowedDevices', 'deviceTypes']],
} as const;

/** See {@link TARGETING_FIELDS}. */
export const TARGETING = 'targeting';

/** Where a page holds its offers. */
export const ITEMS = 'items';

/** Fields of a page, besides those. */
export const PAGE_FIELDS = {
  pageIndex: [count],
  pageSize: [count],
  totalCount: [count],
  totalPages: [count],
  hasPreviousPage: [flag],
  hasNextPage: [flag],
} as const;

/** Path of the API below its base URL: `{path}/{id}` is one offer, `{path}` a list. */
export const API_PATH = '/api/v1/sdk-offer-management/partner';

/** The API of a tenant. */
export const API_BASE_URL = (tenant: string): string => `https://api.${tenant}.getgokart.ai`;

/** Query parameters of the API's list. */
export const LIST_PARAM_NAMES = {
  page: 'page',
  pageSize: 'page_size',
  search: 'filter.search',
  offerType: 'filter.offer_type',
  orderBy: 'orderby',
  ascending: 'order_asc',
} as const;
