import { isUuid } from '../model/uuid.js';

/** What an address asks for. */
export interface Route {
  /** `unknown`: the handler has no such address. */
  name: 'offer' | 'list' | 'go' | 'unknown';
  /** The offer it names, in lower case; `null` where it names none. */
  offerId: string | null;
  /** Methods it answers. */
  methods: readonly string[];
}

const UNKNOWN: Route = { name: 'unknown', offerId: null, methods: [] };
const READ = ['GET', 'HEAD'];
// No HEAD: a link checker or a messenger's preview would make a click that nobody made.
const CLICK = ['GET'];

/**
 * Matches `{basePath}`, `{basePath}/{uuid}` and `{basePath}/{uuid}/go`, to the letter: nothing is decoded, so no encoded
 * slash or dot can name another path upstream.
 *
 * @param pathname the path of a URL, encoded as it came.
 * @param basePath as checked: a slash at the start, none at the end, or empty.
 */
export function matchRoute(pathname: string, basePath: string): Route {
  if (pathname === (basePath || '/')) return { name: 'list', offerId: null, methods: READ };
  if (!pathname.startsWith(`${basePath}/`)) return UNKNOWN;
  const [id, last, ...more] = pathname.slice(basePath.length + 1).split('/');
  if (!isUuid(id) || more.length > 0) return UNKNOWN;
  const offerId = id.toLowerCase();
  if (last === undefined) return { name: 'offer', offerId, methods: READ };
  return last === 'go' ? { name: 'go', offerId, methods: CLICK } : UNKNOWN;
}
