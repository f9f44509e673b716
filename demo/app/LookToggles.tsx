import type { ReactNode } from 'react';
import { remember } from './remember.js';

const toggleScheme = () => {
  const { dataset } = document.documentElement;
  const isDark =
    dataset.scheme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : dataset.scheme === 'dark';
  dataset.scheme = isDark ? 'light' : 'dark';
  remember('scheme', dataset.scheme);
};

const toggleDirection = () => {
  const root = document.documentElement;
  root.dir = root.dir === 'rtl' ? 'ltr' : 'rtl';
  remember('direction', root.dir);
};

/** Light or dark, left to right or right to left: the offers follow the page. */
export function LookToggles(): ReactNode {
  return (
    <div className="site-toggles">
      <button type="button" onClick={toggleScheme} aria-label="Switch between light and dark" title="Light or dark">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7.25" />
          <path className="site-filled" d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" />
        </svg>
      </button>
      <button type="button" onClick={toggleDirection} aria-label="Switch the direction of reading" title="Direction">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 6.5h14m-3.5-3.5L17 6.5 13.5 10M17 13.5H3M6.5 10 3 13.5 6.5 17" />
        </svg>
      </button>
    </div>
  );
}
