/**
 * Whether an `If-None-Match` names an entity tag. Weakly, as for every GET (RFC 9110, 13.1.2): what shows the same is the
 * same.
 */
export function matchesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}
