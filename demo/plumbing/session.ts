import type { Visitor } from 'gokart-offers-react';
import { seeOther } from './html.js';

/** Who is signed in: a cookie and a table in memory, in place of a partner's own accounts. */
interface Member {
  /** Opaque, and the same at every visit: what the network gets to know a visitor by. */
  id: string;
  name: string;
  /** What cards may know: it goes into the page. */
  about: Visitor;
}

const COOKIE = 'brightwheels_session';
const ROBIN: Member = { id: 'bw-20417', name: 'Robin', about: { country: 'US', age: 34 } };
const sessions = new Map<string, Member>();

/** The value of one cookie of a request, or null. */
export function readCookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return (
    pairs
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .trim() || null
  );
}

/** Who sent this request, or null for a visitor who is not signed in. */
export function visitorOf(request: Request): Member | null {
  return sessions.get(readCookie(request, COOKIE) ?? '') ?? null;
}

/** The id of who sent this request: what `createOfferHandler` asks for. */
export function memberOf(request: Request): string | null {
  return visitorOf(request)?.id ?? null;
}

/** Signs Robin in, and sends the browser on to a path of this site. */
export function signIn(next: string): Response {
  const session = crypto.randomUUID();
  sessions.set(session, ROBIN);
  return seeOther(next, { 'set-cookie': `${COOKIE}=${session}; Path=/; HttpOnly; SameSite=Lax` });
}

/** Signs out, and sends the browser to the catalogue. */
export function signOut(request: Request): Response {
  sessions.delete(readCookie(request, COOKIE) ?? '');
  return seeOther('/', { 'set-cookie': `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax` });
}

/** A path of this site, whatever was asked for: `//host` and `/\host` would lead away. */
export function toOwnPath(next: string | null): string {
  const here = 'http://here.invalid';
  if (!next?.startsWith('/') || !URL.canParse(next, here)) return '/';
  const url = new URL(next, here);
  return url.origin === here ? url.pathname + url.search : '/';
}
