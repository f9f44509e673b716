import type { APIRoute } from 'astro';
import { handler } from '../../../lib/offers';

export const GET: APIRoute = ({ request }) => handler(request);
export const HEAD = GET;
