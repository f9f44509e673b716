'use client';

import { useState } from 'react';
import type { OfferListParams } from '../model/offer-list.js';

/**
 * What a list is of: what the partner says, and over it what the visitor chooses, until the partner says something else.
 */
export function useListChoice(
  { pageSize, search, offerType, orderBy, ascending }: OfferListParams,
  onListChange: ((list: OfferListParams) => void) | undefined,
): [list: OfferListParams, choose: (chosen: OfferListParams) => void] {
  const said = JSON.stringify([search, offerType, orderBy, ascending]);
  const [choice, setChoice] = useState<{ over: string; chosen: OfferListParams }>();
  const given = { pageSize, search, offerType, orderBy, ascending };
  const list = choice?.over === said ? { ...given, ...choice.chosen } : given;
  const choose = (chosen: OfferListParams) => {
    const { pageSize: _, ...all } = { ...list, ...chosen };
    setChoice({ over: said, chosen: all });
    onListChange?.(all);
  };
  return [list, choose];
}
