// Loaded by use-ladder-code.browser.ts on demand. In a browser no card may import it statically, or those of offers
// without steps would carry it.
export { EventLadder } from './EventLadder.js';
