import type { ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Specimens } from './Specimens.js';

/** Where a page's React begins, and in which of the ways that hosts ask for. */
export function start(around: (specimens: ReactElement) => ReactElement = (specimens) => specimens): void {
  const params = new URLSearchParams(location.search);
  const page = around(<Specimens only={params.get('only')} />);
  const root = document.getElementById('root') as HTMLElement;
  if (params.has('server')) hydrateRoot(root, page, { onRecoverableError: (error) => console.error(error) });
  else createRoot(params.has('shadow') ? inShadow(root) : root).render(page);
}

/** Style sheets outside do not reach a shadow tree: the page's own stay out, ours has to be let in. */
function inShadow(root: HTMLElement): Element {
  const shadow = root.attachShadow({ mode: 'open' });
  for (const link of document.querySelectorAll('link[data-ours]')) shadow.append(link.cloneNode());
  const inner = document.createElement('div');
  shadow.append(inner);
  return inner;
}
