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

/** Those that CI has the time for: the largest framework, and the oldest React. */
export const SHORT = ['next', 'vite-react18'];
