import { missingId, slowly, source } from '../../../../lib/offers';
import { StreamedOffer } from '../../../../lib/StreamedOffer';

export const dynamic = 'force-dynamic';

/** The offer is gone; that is known when the page is under way. */
export default function Page() {
  return <StreamedOffer id={missingId} getOffer={slowly(source.getOffer)} />;
}
