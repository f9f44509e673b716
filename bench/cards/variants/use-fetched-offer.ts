import { useQuery } from '@tanstack/react-query';
import type { Offer } from 'gokart-offers-react';

/** The offer, as an assembly would ask for it. */
export function useFetchedOffer(id: string): Offer | undefined {
  return useQuery({
    queryKey: ['offer', id],
    queryFn: async (): Promise<Offer> => (await fetch(`/api/offers/${id}`)).json(),
  }).data;
}
