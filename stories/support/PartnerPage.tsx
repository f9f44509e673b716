import { OfferProvider, type OfferProviderProps } from 'gokart-offers-react';
import { useState } from 'react';
import { createStoryClient, type StoryHandlerOptions } from './handler.js';

/** A partner's page whose handler is the sandbox, with what goes wrong there; made once, as a partner would. */
export function PartnerPage({
  fault,
  latencyMs,
  isSilent,
  offers,
  failingPage,
  ...provider
}: StoryHandlerOptions & Omit<OfferProviderProps, 'client' | 'baseUrl'>) {
  const [client] = useState(() => createStoryClient({ fault, latencyMs, isSilent, offers, failingPage }));
  return <OfferProvider {...provider} client={client} />;
}
