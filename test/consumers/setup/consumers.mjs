/** Each consumer, and the folders it is put together from; what is the same is installed once. */
export const CONSUMERS = {
  next: ['next'],
  'next-route': ['next'],
  'vite-react18': ['vite', 'vite-react18'],
  'vite-react19': ['vite', 'vite-react19'],
  'react-router': ['react-router'],
  astro: ['astro'],
  types: ['types'],
};

/** Those that CI has the time for: the largest framework, its server without pages, the oldest React, and TypeScript alone. */
export const SHORT = ['next', 'next-route', 'vite-react18', 'types'];
