/**
 * An absolute `https:` or `http:` URL in its normal form, or `null` for anything else: relative, another scheme, not
 * a URL at all.
 */
export function toHttpUrl(text: string): string | null {
  return toUrl(text, /^https?:/);
}

/** What rich text may link to: {@link toHttpUrl}, and `mailto:`. */
export function toTextLink(text: string): string | null {
  return toUrl(text, /^(https?|mailto):/);
}

/** Where a creative may come from: {@link toHttpUrl}, and `data:image/…`. */
export function toCreativeUrl(text: string): string | null {
  return /^data:image\/[\w.+-]+[;,]/i.test(text) ? text : toHttpUrl(text);
}

function toUrl(text: string, scheme: RegExp): string | null {
  try {
    const { href } = new URL(text);
    return scheme.test(href) ? href : null;
  } catch {
    return null;
  }
}
