import { checkVite } from './vite.mjs';

/** The page and server of `vite/`, with React 19. */
export const check = (folder) => checkVite('vite-react19', folder);
