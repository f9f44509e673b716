// What a partner's tests are made of.
import type { Creative, Offer, OfferEvent } from 'gokart-offers-react';
import { createOfferSource } from 'gokart-offers-react/server';
import {
  buildCreative,
  buildEvent,
  buildOffer,
  createSampleOffers,
  createSandbox,
  type SampleName,
  type Sandbox,
  type SandboxPostback,
  sampleOffers,
} from 'gokart-offers-react/testing';

const creative: Creative = buildCreative({ url: 'https://media.example/1.png' });
const event: OfferEvent = buildEvent({ payout: 12.5 });
const offer: Offer = buildOffer({ name: 'Lantern Bingo', creatives: [creative], events: [event] });

export const names: SampleName[] = ['sixStepLadder', 'expired'];
export const expired: Offer = sampleOffers.expired.offer;
export const here = createSampleOffers({ trackingBase: 'https://network.example' });

export const sandbox: Sandbox = createSandbox({
  token: 'local',
  offers: [offer, here.sixStepLadder, sampleOffers.expired],
  faults: { [offer.id]: 'not-found' },
});
const { baseUrl, fetch } = sandbox;
export const source = createOfferSource({ baseUrl, fetch, token: 'local', publish: { payout: { share: 0.6 } } });
export const postback: SandboxPostback = sandbox.complete('https://network.example/x', 'level_1', { status: 'paid' });

// @ts-expect-error no sample is called so
export const unknown = sampleOffers.expird;
// @ts-expect-error an API without a token lets nobody in
createSandbox({});
// @ts-expect-error no fault is called so
createSandbox({ token: 'local', faults: { [offer.id]: 'gone-fishing' } });
// @ts-expect-error an offer has no such field
buildOffer({ nmae: 'Lantern Bingo' });
