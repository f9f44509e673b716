import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { pageOf, pages } from './pages.js';

/** The HTML a server sends for a page. */
export const renderPage = (name: string): string => renderToString(<StrictMode>{pageOf(name)}</StrictMode>);

/** The HTML of every page, by name. */
export const renderPages = (): Record<string, string> =>
  Object.fromEntries([...pages.keys()].map((name) => [name, renderPage(name)]));
