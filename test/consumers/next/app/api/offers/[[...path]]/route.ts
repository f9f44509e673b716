import { handler } from '../../../../lib/offers';

export { handler as GET, handler as HEAD };
