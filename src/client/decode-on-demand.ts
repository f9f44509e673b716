// Loaded by load-decoder.ts on demand. Nothing may import it statically, or every page would carry the decoder.
export { decodeOffer } from '../model/decode-offer.js';
export { decodeOfferPage } from '../model/decode-page.js';
