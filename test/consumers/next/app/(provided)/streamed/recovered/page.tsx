import { missingId, offerId, slowly, source } from '../../../../lib/offers';
import { StreamedOffer } from '../../../../lib/StreamedOffer';

export const dynamic = 'force-dynamic';

/** The read for the page fails; by the time the browser asks, the offer can be had. */
export default function Page() {
  return <StreamedOffer id={offerId} getOffer={slowly((_, options) => source.getOffer(missingId, options))} />;
}
