/** Keeps a setting in a cookie for a year, so that the server renders the next page alike; null forgets it. */
export function remember(name: string, value: string | null): void {
  const maxAge = value === null ? 0 : 31_536_000;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser of the baseline.
  document.cookie = `${name}=${encodeURIComponent(value ?? '')}; Path=/; Max-Age=${maxAge}; SameSite=Lax`;
}
