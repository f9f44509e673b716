import { renderToString } from 'react-dom/server';
import type { PageData } from './page-data.js';
import { Site } from './Site.js';

/** The page as HTML: the same tree that `main.tsx` hydrates. */
export function renderSite(data: PageData): string {
  return renderToString(<Site {...data} />);
}
