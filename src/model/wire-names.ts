/**
 * Every name the API uses: a field's first choice, then the aliases that are accepted, set apart by spaces. Nothing
 * else in the code knows one: where a tenant's Swagger shows another name, this is the file to change. The model's own
 * names are among them, so that an offer decodes to itself.
 *
 * `trackingSystemLink` is left out on purpose: it bypasses the click layer.
 */
export const OFFER_NAMES = {
  payoutId: 'payoutId',
  headline: 'headline',
  shortDescription: 'shortDescription',
  keyPoints: 'keyPoints',
  offerDetails: 'offerDetails',
  termsAndDisclaimers: 'termsAndDisclaimers terms',
  categories: 'categories categoryName',
  trackingUrl: 'trackingUrl offerLink redirectLink trackingLink url',
  offerType: 'offerType',
  budgetType: 'budgetType budgetEnforcementType',
  budget: 'budget budgetAmount',
  launchDate: 'launchDate launchedAt startDate',
  expiryDate: 'expiryDate expirationDate expiresAt endDate',
  repeatable: 'allowRepetitions isRepeatable repeatable',
  payout: 'payout',
  pendingDays: 'pendingTime pendingDays',
  creatives: 'creatives',
  events: 'events offerEvents',
} as const;

/** Names of the targeting rules: beside the offer's other fields on the wire, under {@link TARGETING} in the model. */
export const TARGETING = 'targeting';

/** See {@link TARGETING}. */
export const TARGETING_NAMES = {
  age: 'age ageTargeting',
  countries: 'countries allowedCountries',
  states: 'states allowedStates',
  zipCodes: 'zipCodes allowedZipCodes postalCodes',
  genders: 'genders gender',
  devices: 'devices allowedDevices deviceTypes',
} as const;

/** Names in a creative. */
export const CREATIVE_NAMES = {
  id: 'id',
  url: 'url',
  displayOrder: 'order displayOrder',
  metadata: 'metadata',
} as const;

/** Names in an event. */
export const EVENT_NAMES = {
  id: 'id eventId',
  name: 'name',
  trackingEventId: 'trackingEventId trackingSystemEventId eventIdentifier',
  displayOrder: 'displayOrder',
  completionSequence: 'sequenceNumber completionSequence sequence',
  minTimeSincePrevious: 'minTimeFromPreviousEvent minTimeSincePrevious',
  deadlineDays: 'deadlineDays',
  pendingDays: 'pendingTime pendingDays',
  payout: 'payout',
  repeatable: 'allowRepetitions isRepeatable repeatable',
} as const;

/** An offer's id. It has no alias: an `offerId` may be another record's. */
export const ID = 'id';

/** An offer's name. */
export const NAME = 'name';

/** Where a page holds its offers. */
export const ITEMS = 'items';

/** The other names in a page of a list. */
export const PAGE_NAMES = {
  pageIndex: 'pageIndex',
  pageSize: 'pageSize',
  totalCount: 'totalCount',
  totalPages: 'totalPages',
  hasPreviousPage: 'hasPreviousPage',
  hasNextPage: 'hasNextPage',
} as const;

/** Names in the envelope around every answer. */
export const ENVELOPE_NAMES = {
  data: 'data',
  offers: 'offers',
  isSuccessful: 'isSuccessful',
  responseId: 'responseId',
  responseTitle: 'responseTitle',
  messages: 'messages',
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
