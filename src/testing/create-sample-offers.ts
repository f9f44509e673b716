import { decodeOffer } from '../model/decode-offer.js';
import { publishCountries } from '../model/publish-countries.js';
import type { Offer } from '../model/types.js';
import { hostileSamples } from './samples/hostile.js';
import { mediaSamples } from './samples/media.js';
import { moneySamples } from './samples/money.js';
import { stepSamples } from './samples/steps.js';
import { textSamples } from './samples/text.js';
import { timeSamples } from './samples/time.js';
import type { SampleOrigins, SampleSource, WireOffer } from './samples/wire.js';

/** The instant at which the samples were read: their `asOf`, and "now" for whatever is rendered first. */
const SAMPLE_NOW = '2026-06-15T12:00:00.000Z';

/** Hosts that can never exist (RFC 2606), so that a forgotten origin reaches nobody. */
const NOWHERE: SampleOrigins = {
  mediaBase: 'https://media.brightwheels.example',
  trackingBase: 'https://api.brightwheels.example',
};

const sources = { ...stepSamples, ...moneySamples, ...mediaSamples, ...timeSamples, ...textSamples, ...hostileSamples };

/** What a sample is called, by the one thing it is made for. */
export type SampleName = keyof typeof sources;

/** An offer made for one thing, as the API sends it and as a partner publishes it. Read it, do not write to it. */
export interface SampleOffer {
  /** What it is made for, in a sentence. */
  readonly about: string;
  /** What the API sends: the API's names, HTML, the tracking link, the budget. */
  readonly wire: WireOffer;
  /**
   * What a source publishes with `payout: 'as-is'`: decoded, without budget, payout record, postal codes, creatives'
   * metadata and tracking link, its `asOf` 15 June 2026, noon UTC. Made when first asked for and then kept, since
   * reading HTML costs time and, in a browser, needs a `DOMParser`.
   */
  readonly offer: Offer;
}

/** Every sample by its name. */
export type SampleOffers = { readonly [Name in SampleName]: SampleOffer };

/**
 * The samples with their videos and tracking links at origins of your own; {@link sampleOffers} has them at hosts that
 * do not exist. Videos are `flight.mp4`, `flight.webm` and `flight.mov` below `mediaBase`.
 *
 * @throws TypeError when an origin is no absolute `http:` or `https:` URL.
 * @example
 * createSampleOffers({ mediaBase: `${location.origin}/media` }).videoAmongImages.offer;
 */
export function createSampleOffers(origins: Partial<SampleOrigins> = {}): SampleOffers {
  const all: SampleOrigins = {
    mediaBase: checkOrigin('mediaBase', origins.mediaBase ?? NOWHERE.mediaBase),
    trackingBase: checkOrigin('trackingBase', origins.trackingBase ?? NOWHERE.trackingBase),
  };
  const entries = Object.entries<SampleSource>(sources).map(([name, source]) => [name, createSample(source, all)]);
  return Object.fromEntries(entries) as SampleOffers;
}

/**
 * Offers made for one thing each, for stories, tests and a first look: pictures are part of them, so they need no
 * network.
 *
 * @example
 * <OfferCard offer={sampleOffers.sixStepLadder.offer} />
 * it.each(Object.entries(sampleOffers))('renders %s', (name, { offer }) => { … });
 */
export const sampleOffers: SampleOffers = createSampleOffers();

function createSample(source: SampleSource, origins: SampleOrigins): SampleOffer {
  const wire = source.wire(origins);
  let offer: Offer | undefined;
  return {
    about: source.about,
    wire,
    get offer() {
      offer ??= publish(decodeOffer(wire, { asOf: SAMPLE_NOW }).offer);
      return offer;
    },
  };
}

function publish(offer: Offer): Offer {
  return {
    ...offer,
    payoutId: null,
    trackingUrl: null,
    budgetType: null,
    budget: null,
    targeting: { ...offer.targeting, countries: publishCountries(offer.targeting.countries), zipCodes: [] },
    creatives: offer.creatives.map((creative) => ({ ...creative, metadata: null })),
  };
}

function checkOrigin(name: string, origin: string): string {
  if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol)) return origin.replace(/\/+$/, '');
  throw new TypeError(
    `createSampleOffers: \`${name}\` is ${JSON.stringify(origin)}, but samples hold absolute URLs only. Pass one such as "http://localhost:3000/media".`,
  );
}
