import { renderToString } from 'react-dom/server';
import { embedded, withEmbed } from './Embedded.js';
import { Specimens } from './Specimens.js';

/** The HTML that a server sends. */
export const html = (): string => renderToString(withEmbed(<Specimens />));

/** What answers the browser's own question, and where. */
export const api = { path: `/api/offers/${embedded.offer.id}`, answer: embedded.wire };
