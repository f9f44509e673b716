import { offerId, slowly, source } from '../../../lib/offers';
import { StreamedOffer } from '../../../lib/StreamedOffer';

export const dynamic = 'force-dynamic';

/** The page is sent at once; the offer follows in the same answer. */
export default function Page() {
  return <StreamedOffer id={offerId} getOffer={slowly(source.getOffer)} />;
}
