import { createRoot, hydrateRoot } from 'react-dom/client';
import '../../../src/components/styles.css';
import { Page } from './page.js';

const root = document.getElementById('root') as HTMLElement;
const { nonce, alive } = root.dataset;

/** Makes the page alive, from the server's HTML or from nothing; then `change()` gives it other brands. */
const react = alive === 'hydrated' ? hydrateRoot(root, <Page nonce={nonce} />) : createRoot(root);
if (alive !== 'hydrated') react.render(<Page nonce={nonce} />);
Object.assign(window, { change: () => react.render(<Page nonce={nonce} changed />) });
