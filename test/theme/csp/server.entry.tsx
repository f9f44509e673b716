import { renderToString } from 'react-dom/server';
import { Page } from './page.js';

export { version } from 'react';
export const render = (nonce: string | undefined): string => renderToString(<Page nonce={nonce} />);
