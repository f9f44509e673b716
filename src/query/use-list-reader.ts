'use client';

import { useMemo } from 'react';
import type { Connection } from '../client/connection.js';
import { createListReader, type OfferListReader } from '../client/list-reader.js';
import { type ProvidedReader, useOfferReader } from './reader-context.js';

/** What lists: the reader given, else the one above, else over its connection; throws where none of them can. */
export function useListReader(caller: string, given: OfferListReader | undefined): OfferListReader {
  const reader = useOfferReader(caller, given);
  return useMemo(() => {
    if (reader.listOffers) return reader as OfferListReader;
    if ((reader as ProvidedReader).read) return createListReader(reader as Connection);
    throw new Error(
      `gokart-offers: the \`client\` that ${caller} was given reads single offers only. Make it with createOfferClient, or give it a listOffers.`,
    );
  }, [caller, reader]);
}
