export { version } from 'react';
export { renderPages } from './render-pages.js';
