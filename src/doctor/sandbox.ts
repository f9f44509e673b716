import { type SampleName, sampleOffers } from '../testing/create-sample-offers.js';
import { createSandbox } from '../testing/sandbox/create-sandbox.js';
import { FAULT_KINDS, type SandboxFaultKind } from '../testing/sandbox/faults.js';

/** A token that the sandbox lets in. No secret. */
const SANDBOX_TOKEN = 'token-of-the-sandbox';

/** How to ask a sandbox. */
export interface SandboxAccess {
  baseUrl: string;
  token: string;
  fetch: typeof fetch;
  offerId: string;
  /** The sample's name. */
  name: string;
}

/** Every sample's name. */
export const SAMPLE_NAMES = Object.keys(sampleOffers) as SampleName[];

/** Whether a word names a sample. */
export function findSample(nameOrId: string): SampleName | null {
  const wanted = nameOrId.toLowerCase();
  return (
    SAMPLE_NAMES.find((name) => name.toLowerCase() === wanted || sampleOffers[name].wire.id.toLowerCase() === wanted) ??
    null
  );
}

/** Whether a word names something that can go wrong. */
export function isFaultKind(word: string): word is SandboxFaultKind {
  return (FAULT_KINDS as readonly string[]).includes(word);
}

/** An API in memory with every sample. */
export function openSandbox(sample: SampleName, fault: SandboxFaultKind | null): SandboxAccess {
  const sandbox = createSandbox({
    token: SANDBOX_TOKEN,
    faults: fault === null ? {} : { '*': fault },
  });
  return { ...sandbox, token: SANDBOX_TOKEN, offerId: sampleOffers[sample].wire.id.toLowerCase(), name: sample };
}
