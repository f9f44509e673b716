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

/** Those that CI runs: the three ways in which a bundler, an older React and a compiler differ most. */
export const SHORT = ['next', 'vite-react18', 'types'];
