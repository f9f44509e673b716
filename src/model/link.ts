/**
 * An absolute `https:` or `http:` URL in its normal form, or `null` for anything else: relative, another scheme, not
 * a URL at all.
 */
export function toHttpUrl(text: string): string | null {
  const url = parse(text);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** What rich text may link to: {@link toHttpUrl}, and `mailto:`. */
export function toTextLink(text: string): string | null {
  const url = parse(text);
  return url?.protocol === 'mailto:' ? url.href : toHttpUrl(text);
}

/** Where a creative may come from: {@link toHttpUrl}, and `data:image/…`. */
export function toCreativeUrl(text: string): string | null {
  return /^data:image\/[\w.+-]+[;,]/i.test(text) ? text : toHttpUrl(text);
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
