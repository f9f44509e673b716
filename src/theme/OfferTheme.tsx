'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, useImperativeHandle, useRef } from 'react';
import { warnOnce } from '../internal/warn-once.js';
import { declarationsOf } from './declarations.js';
import { takenBack } from './own-brand.js';
import { asRule } from './rule.js';
import type { Scheme, Theme } from './theme.js';
import { TOKEN_NAMES } from './token-names.js';
import { whyRefused } from './why-refused.js';

/** What {@link OfferTheme} takes, besides the attributes of its root, a `<div>`. */
export interface OfferThemeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'nonce'> {
  /**
   * The tokens, each of which may be left out. A value that could leave its declaration, or load something, is left out
   * and told to the developer once.
   */
  theme: Theme;
  /** Light, dark, or what the visitor's system asks for. @default what is around it */
  scheme?: Scheme | undefined;
  /**
   * The nonce of the page's Content Security Policy: the theme is then a `<style>` in the page before any script runs.
   * `""` on a page without such a policy. Without it the tokens are set when React has mounted: until then a page from a
   * server shows the brand around it, and changes before the visitor's eyes.
   */
  nonce?: string | undefined;
}

declare const process: { env: { NODE_ENV?: string } };

/**
 * Gives a brand to the offers in it. Renders a `<div class="gko-theme" data-scheme=…>`. Themes stand beside and in each
 * other, and the inner one wins. One that sets `accent` or `surface` is a brand of its own: the colors that it leaves out
 * are derived from these two, whatever a brand around it says of text, grounds, borders or shadows. All else (font, radius,
 * density, sizes, and the other one of the two) comes from around it, and so does everything for a theme with neither.
 * `initial` sets any token back to its default. All it takes is plain data, so a server component can render it. For a
 * brand that is known when the site is built, `themeToCss` is the recommended way: it needs neither script nor nonce.
 *
 * @example
 * <OfferTheme theme={{ accent: '#0b6b50', surface: '#fff' }} scheme="light">
 *   <OfferEmbed id={id} />
 * </OfferTheme>
 */
export const OfferTheme = forwardRef<HTMLDivElement, OfferThemeProps>(function OfferTheme(
  { theme, scheme, nonce, className, children, ...rest },
  ref,
) {
  const root = useRef<HTMLDivElement>(null);
  const isSet = useRef<ReadonlyMap<string, string>>(new Map());
  useImperativeHandle(ref, () => root.current as HTMLDivElement, []);
  const names = Object.keys(theme ?? {}).sort();
  const given = declarationsOf(theme, names, (name, value) => {
    if (process.env.NODE_ENV !== 'production') warnOnce(`the theme's "${name}" is left out: it ${whyRefused(value)}.`);
  });
  const declarations = [...takenBack(given), ...given];
  if (process.env.NODE_ENV !== 'production') {
    const unknown = names.filter((name) => !(TOKEN_NAMES as readonly string[]).includes(name));
    for (const name of unknown) warnOnce(`no token is called "${name}", so nothing reads it.`);
  }
  const rule = nonce == null ? undefined : asRule(declarations);

  // A layout effect in all but name: React 18 warns of one on a server. It comes after every render, as React may just
  // have taken back a property of the partner's `style` that the theme sets too.
  useImperativeHandle(
    (element: HTMLDivElement | null) => {
      if (!element) return;
      const partners = (rest.style ?? {}) as Record<string, unknown>;
      const next = new Map(rule ? [] : declarations.filter(([property]) => partners[property] == null));
      for (const property of isSet.current.keys()) {
        if (!next.has(property) && partners[property] == null) element.style.removeProperty(property);
      }
      for (const [property, value] of next) element.style.setProperty(property, value);
      isSet.current = next;
    },
    () => root.current as HTMLDivElement,
  );

  return (
    <div {...rest} ref={root} className={clsx('gko-theme', rule?.className, className)} data-scheme={scheme}>
      {rule && (
        // A browser hides the nonce from scripts, so what is there never looks like what the server sent.
        <style nonce={nonce || undefined} suppressHydrationWarning>
          {rule.css}
        </style>
      )}
      {children}
    </div>
  );
});
