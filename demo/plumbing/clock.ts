import { readCookie } from './session.js';

/** The instant to which the visitor moved the clock of "My progress" (ISO 8601); null where it goes as it should. */
export function clockOf(request: Request): string | null {
  const time = Date.parse(decodeURIComponent(readCookie(request, 'clock') ?? ''));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
