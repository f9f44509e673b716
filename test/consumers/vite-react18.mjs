import { checkVite } from './vite.mjs';

/** The page and server of `vite/`, with React 18. */
export const check = (folder) => checkVite('vite-react18', folder);
