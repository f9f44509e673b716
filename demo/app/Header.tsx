import type { ReactNode } from 'react';
import { LookToggles } from './LookToggles.js';
import { sayInstant } from './say-instant.js';

const PAGES = [
  ['/', 'Offers'],
  ['/progress', 'My progress'],
  ['/failures', 'Failures'],
] as const;

/** What {@link Header} takes. */
interface HeaderProps {
  /** The name of who is signed in; null for a visitor who is not. */
  visitor: string | null;
  path: string;
  /** Where the visitor has moved the clock; null where they have not. */
  clock: string | null;
}

/** The site's own header: where you are, who you are, and how it looks. */
export function Header({ visitor, path, clock }: HeaderProps): ReactNode {
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
      {clock !== null && path !== '/progress' && (
        <a className="site-moved" href="/progress">
          Clock: <time dateTime={clock}>{sayInstant(clock)}</time>
        </a>
      )}
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
