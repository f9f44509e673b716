/** The offer of this site. */
export const offerId = '3eb57088-361f-4b34-9a62-686df8f5506a';

/** An offer that the API does not have. */
export const missingId = '00000000-0000-4000-8000-000000000404';
