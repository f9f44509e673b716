'use client';

import { createContext, useContext } from 'react';
import type { Connection } from '../client/connection.js';
import type { OfferListReader } from '../client/list-reader.js';
import type { OfferReader } from '../client/offer-reader.js';

declare const process: { env: { NODE_ENV?: string } };

/**
 * What reads single offers. Lists are read by it as well, or over its connection: what that takes only those load who
 * list.
 */
export type ProvidedReader = OfferReader & Partial<OfferListReader & Connection>;

const ReaderContext = createContext<ProvidedReader | undefined>(undefined);

/** Gives the hooks below what they read from. @internal */
export const OfferReaderProvider = ReaderContext.Provider;

/** The reader above, or `undefined`. */
export function useOptionalOfferReader(): ProvidedReader | undefined {
  return useContext(ReaderContext);
}

/** The reader given, else the one above; throws an error that names the caller, and to developers what is missing. */
export function useOfferReader<Given>(caller: string, given: Given | undefined): Given | ProvidedReader {
  const above = useContext(ReaderContext);
  const reader = given ?? above;
  if (reader) return reader;
  const remedy =
    process.env.NODE_ENV === 'production' ? '' : ' Put it inside <OfferProvider baseUrl="…">, or pass { client }.';
  throw new Error(`gokart-offers: ${caller} has no handler to ask.${remedy}`);
}
