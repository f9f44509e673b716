'use client';

import { createContext, useContext } from 'react';
import type { OfferReader } from '../client/offer-reader.js';

declare const process: { env: { NODE_ENV?: string } };

const ReaderContext = createContext<OfferReader | undefined>(undefined);

/** Gives the hooks below what they read from. @internal */
export const OfferReaderProvider = ReaderContext.Provider;

/** The reader above, or `undefined`. */
export function useOptionalOfferReader(): OfferReader | undefined {
  return useContext(ReaderContext);
}

/** The reader given, else the one above; throws an error that names the caller and, to developers, what is missing. */
export function useOfferReader(caller: string, given: OfferReader | undefined): OfferReader {
  const above = useContext(ReaderContext);
  const reader = given ?? above;
  if (reader) return reader;
  const remedy =
    process.env.NODE_ENV === 'production' ? '' : ' Put it inside <OfferProvider baseUrl="…">, or pass { client }.';
  throw new Error(`gokart-offers: ${caller} has no handler to ask.${remedy}`);
}
