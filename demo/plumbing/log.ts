import type { OfferServerEvent, SourceIssue } from 'gokart-offers-react/server';

/** One line for each click and each failure. A partner keeps the clicks: they are what support asks for. */
export function logEvent(event: OfferServerEvent): void {
  if (event.type === 'click') {
    console.log(`${event.at} click  offer ${event.offerId}  click id ${event.clickId}  member ${event.memberId}`);
  }
  if (event.type === 'error') {
    const { error } = event;
    console.error(
      `${event.at} error  offer ${event.offerId ?? '(list)'}  ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** One line for each thing in a tenant's answers that is not as documented. */
export function logIssue({ offerId, path, expected, received }: SourceIssue): void {
  console.warn(`issue  offer ${offerId ?? '(list)'}  ${path}: expected ${expected}, received ${received}`);
}
