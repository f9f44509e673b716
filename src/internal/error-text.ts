import type { OfferErrorKind } from '../model/offer-error.js';

/** Whom a request went to, for sentences. */
export interface Correspondent {
  /** Such as `The Partner Offer API` or `The offer handler at /api/offers`. */
  who: string;
  /** What the developer should do when it refuses. */
  whenRefused: string;
  /** How long it may take, in milliseconds. */
  timeoutMs: number;
}

/** What happened, why, and what to do: the message of an OfferError, for a developer. */
export function errorText(
  kind: OfferErrorKind,
  { who, whenRefused, timeoutMs }: Correspondent,
  status?: number,
): string {
  const answered = `${who} answered ${status ?? 'nothing'}`;
  switch (kind) {
    case 'invalid-id':
      return `This is no offer id: an offer's id is a UUID, such as 3eb57088-361f-4b34-9a62-686df8f5506a. ${who} was not asked; pass the id GoKart shows for the offer.`;
    case 'not-found':
      return `${answered}: there is no such offer for this partner. Check the id, and that the offer is still running.`;
    case 'unauthorized':
      return `${answered}: the credential is missing or wrong. ${whenRefused}`;
    case 'forbidden':
      return `${answered}: the credential is known, but not allowed to read this. ${whenRefused}`;
    case 'rate-limited':
      return `${answered}: too many requests in a short time. Ask again after \`retryAfterMs\`, and cache answers.`;
    case 'timeout':
      return `${who} did not answer within ${timeoutMs} ms. Try again, or raise \`timeoutMs\`.`;
    case 'network':
      return `${who} could not be reached: no connection, a wrong address, or a blocked request. Check the address, then the network.`;
    case 'malformed':
      return `${answered} with something that is not the JSON of an offer: cut short, HTML, or another format. Check that the address is right and that nothing between rewrites answers.`;
    case 'server':
      return `${answered} and reported a failure of its own. Try again; if it lasts, give \`responseId\` to support.`;
  }
}
