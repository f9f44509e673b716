/** What a partner's stories and tests need: builders, samples and the API in memory. */
export { buildCreative, buildEvent, buildOffer, type OfferOverrides } from './builders.js';
export {
  createSampleOffers,
  type SampleName,
  type SampleOffer,
  type SampleOffers,
  sampleOffers,
} from './create-sample-offers.js';
export type { SampleOrigins, WireOffer } from './samples/wire.js';
export { createSandbox } from './sandbox/create-sandbox.js';
export type { SandboxFault, SandboxFaultKind } from './sandbox/faults.js';
export type { SandboxCompletion, SandboxPostback } from './sandbox/postback.js';
export type { Sandbox, SandboxOptions, SandboxRequest, ServableOffer } from './sandbox/sandbox.js';
