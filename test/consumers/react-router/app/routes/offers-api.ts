import { handler } from '../offers.server';
import type { Route } from './+types/offers-api';

/** A resource route: offers as JSON, and the click. */
export function loader({ request }: Route.LoaderArgs) {
  return handler(request);
}
