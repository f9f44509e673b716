// The offers that are shown: five samples, told apart by their ids for as many cards as it takes. Relayed as the handler
// sends them, and raw as the API does.
import { createOfferSource } from 'gokart-offers-react/server';
import { createSampleOffers } from 'gokart-offers-react/testing';

const DAY = 86_400_000;
const SAMPLES = ['sixStepLadder', 'singleEvent', 'independentEvents', 'sharedSequence', 'repeatable'];
/** How many different offers there are: cards take them in turn. */
export const MODELS = SAMPLES.length;

/** Of offers that end while nobody measures, the time that is left would not stay the same. */
const endsAt = () => new Date(Math.ceil(Date.now() / DAY) * DAY + 40 * DAY + DAY / 2).toISOString();

/** The id of the n-th card's offer. */
export const offerId = (index) => `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;

/** Of each model what the API sends: with pictures at addresses, as the API has them, below `mediaBase`. */
export function rawModels(mediaBase) {
  const samples = createSampleOffers({ mediaBase, trackingBase: mediaBase });
  return SAMPLES.map((name, index) => {
    const { wire } = samples[name];
    const creatives = wire.creatives.map((creative, order) => ({
      ...creative,
      url: `${mediaBase}/${name}-${order}.svg`,
    }));
    return { ...wire, id: offerId(index), creatives, expiryDate: endsAt(), countries: ['US', 'CA'], age: '18+' };
  });
}

/** The pictures of the models, by their path. */
export function pictures() {
  const samples = createSampleOffers();
  const all = SAMPLES.flatMap((name) =>
    samples[name].wire.creatives.map(({ url }, order) => [`/media/${name}-${order}.svg`, decodeSvg(url)]),
  );
  return new Map(all);
}

const decodeSvg = (url) => decodeURIComponent(url.slice(url.indexOf(',') + 1));

/** The same as a source publishes them, so as our handler sends them. */
export async function relayedModels(raw) {
  const source = createOfferSource({
    baseUrl: 'https://api.brightwheels.example',
    token: 'local',
    fetch: async (url) => Response.json(raw.find(({ id }) => String(url).endsWith(id))),
    publish: { payout: 'as-is' },
  });
  return Promise.all(raw.map(({ id }) => source.getOffer(id)));
}

/** As many offers as there are cards, each with an id of its own. */
export function repeat(models, count) {
  return Array.from({ length: count }, (_, index) => ({ ...models[index % models.length], id: offerId(index) }));
}

/** What a visitor has completed of each model, in three states: nobody says, one step, two steps. */
export function progressOf(models) {
  const at = (days) => new Date(Math.floor(Date.now() / DAY) * DAY - days * DAY).toISOString();
  const done = [{ at: at(3), status: 'paid' }, { at: at(2) }];
  return models.map(({ events }) =>
    [0, 1, 2].map((steps) =>
      steps === 0 ? null : Object.fromEntries(events.slice(0, steps).map(({ id }, index) => [id, done[index]])),
    ),
  );
}
