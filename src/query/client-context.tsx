'use client';

import { createContext, useContext } from 'react';
import type { OfferClient } from '../client/client.js';

const ClientContext = createContext<OfferClient | undefined>(undefined);

/** Gives a client to the hooks below. @internal */
export const OfferClientProvider = ClientContext.Provider;

/** The client above, or `undefined`. */
export function useOptionalOfferClient(): OfferClient | undefined {
  return useContext(ClientContext);
}

/** The client given, else the one above; throws an error that names the caller and what is missing. */
export function useOfferClient(caller: string, given: OfferClient | undefined): OfferClient {
  const client = useContext(ClientContext);
  if (given ?? client) return (given ?? client) as OfferClient;
  throw new Error(
    `gokart-offers: ${caller} has no handler to ask, because there is no <OfferProvider baseUrl="…"> above it. ` +
      `Wrap the page in one, or pass { client: createOfferClient({ baseUrl: '…' }) }.`,
  );
}
