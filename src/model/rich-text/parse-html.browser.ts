import type { WalkHtml } from './walk-html.js';

/** The least of Trusted Types that is used here; TypeScript's DOM library has no declaration of it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

let policy: { createHTML(html: string): string } | null | undefined;

/**
 * Where there is a DOM: its own parser, which runs no script and loads nothing. Under `require-trusted-types-for` it
 * asks for a policy named `gokart-offers`; a page that does not allow it gets no rich text, and an issue that says so.
 */
export const walkHtml: WalkHtml = (html, visitor) => {
  if (typeof DOMParser === 'undefined') return false;
  let parsed: Document;
  try {
    if (policy === undefined) {
      const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
      policy = trustedTypes?.createPolicy('gokart-offers', { createHTML: (text) => text }) ?? null;
    }
    parsed = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
  } catch {
    return false;
  }
  if (parsed.body?.localName === 'body') walk(parsed.body, visitor);
  return true;
};

function walk(parent: Node, visitor: Parameters<WalkHtml>[1]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) visitor.text((node as Text).data);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (visitor.open(element.localName, element.getAttribute('href'))) {
        walk(element, visitor);
        visitor.close();
      }
    }
  }
}
