import type { ReactNode } from 'react';
import { LookToggles } from './LookToggles.js';

const PAGES = [
  ['/', 'Offers'],
  ['/progress', 'My progress'],
  ['/failures', 'Failures'],
] as const;

/** The site's own header: where you are, who you are, and how it looks. */
export function Header({ visitor, path }: { visitor: string | null; path: string }): ReactNode {
  return (
    <header className="site-header">
      <a className="site-brand" href="/">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="12" />
          <circle cx="16" cy="16" r="3.5" />
        </svg>
        Brightwheels <span>Rewards</span>
      </a>
      <nav className="site-nav" aria-label="Site">
        {PAGES.map(([href, label]) => (
          <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <LookToggles />
      {visitor === null ? (
        <a className="site-button" href={`/sign-in?next=${encodeURIComponent(path)}`}>
          Sign in
        </a>
      ) : (
        <form className="site-visitor" method="post" action="/session/end">
          <span>{visitor}</span>
          <button className="site-button" type="submit">
            Sign out
          </button>
        </form>
      )}
    </header>
  );
}
