// Next.js, App Router: one file for everything below /api/offers, and for /api/offers itself, which is the list.
import { createOffers } from '../../../../../offers';

// `next build` loads this file as well, so with GOKART_TENANT set GOKART_TOKEN must be set while building.
const handler = createOffers(process.env);

// Next.js would answer HEAD through GET; the handler does so by itself, without a body to throw away.
export { handler as GET, handler as HEAD };
