declare module 'virtual:floor' {
  import type { ReactNode } from 'react';

  /** By model. */
  export const cards: ((props: { id: string; name: string; standing: 0 | 1 | 2 }) => ReactNode)[];
}
