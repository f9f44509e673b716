// A process of its own, for production: reads offers out of their JSON, relayed by our handler and as the API sends them.
import { decodeOffer } from 'gokart-offers-react';
import { parse } from 'parse5';
import { isOffer } from '../../../dist/model/is-offer.js';
import { answerParent } from '../../../test/scale/child.mjs';
import { repeat } from '../offers.mjs';

const HTML = ['keyPoints', 'offerDetails', 'termsAndDisclaimers'];

/** What our client does with an answer of our handler: it is an offer to the letter, and nothing is to be decoded. */
function readRelayed(text) {
  const json = JSON.parse(text);
  if (!isOffer(json)) throw new Error('What the handler sends is no offer to the letter.');
}

function parseHtml(text) {
  const json = JSON.parse(text);
  for (const field of HTML) if (json[field]) parse(json[field], { scriptingEnabled: false });
}

answerParent(async ({ relayed, raw, count, rounds }) => {
  const texts = (models) => repeat(models, count).map((offer) => JSON.stringify(offer));
  const [ours, theirs] = [texts(relayed), texts(raw)];
  const ways = {
    relayed: [ours, readRelayed],
    'JSON.parse': [ours, (text) => JSON.parse(text)],
    raw: [theirs, (text) => decodeOffer(JSON.parse(text))],
    'JSON.parse and parse5': [theirs, parseHtml],
  };
  const seen = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -5; round < rounds; round++) {
    for (const [name, [all, read]] of Object.entries(ways)) {
      globalThis.gc();
      const start = performance.now();
      for (const text of all) read(text);
      if (round >= 0) seen[name].push(performance.now() - start);
    }
  }
  return seen;
});
