import { hydrateRoot } from 'react-dom/client';
import type { PageData } from './page-data.js';
import { Site } from './Site.js';

const read = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
};

const data = JSON.parse(read('page-data').textContent ?? '') as PageData;
hydrateRoot(read('site'), <Site {...data} />);
