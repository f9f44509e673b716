'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { OfferGridMessages } from '../../i18n/en/offer-grid.js';
import { MOST_OF_A_SEARCH, type OfferListParams } from '../../model/offer-list.js';

/** Something a visitor can choose above a list. */
export type GridControl = 'search' | 'type' | 'order';

/** An order to choose. */
export interface OfferOrder extends Pick<OfferListParams, 'orderBy' | 'ascending'> {
  /** What the visitor reads. */
  label: string;
}

interface GridControlsProps {
  show: readonly GridControl[];
  /** What is shown right now. */
  list: OfferListParams;
  orders: readonly OfferOrder[] | undefined;
  words: OfferGridMessages;
  onChoose: (params: OfferListParams) => void;
}

/** Long enough for the next letter of a word, short enough not to be waited for. In milliseconds. */
const TYPING_MS = 300;

/** What to show of a list, in the page's own fields: a search, a type, an order. */
export function GridControls({ show, list, orders, words, onChoose }: GridControlsProps): ReactNode {
  const search = useTyping(list.search ?? '', (text) => onChoose({ search: text || undefined }));
  const types = ['SingleEvent', 'MultiEvent', list.offerType ?? ''];
  const choices = orders ?? [
    { label: words.newest, orderBy: 'CreatedAt', ascending: false },
    { label: words.oldest, orderBy: 'CreatedAt', ascending: true },
  ];
  const { orderBy = 'CreatedAt', ascending = false } = list;
  const chosen = choices.findIndex(
    (order) => (order.orderBy ?? 'CreatedAt') === orderBy && (order.ascending ?? false) === ascending,
  );
  return (
    // Not <search>: React 18 does not know it.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form
      role="search"
      className="gko-grid-controls"
      onSubmit={(event) => {
        event.preventDefault();
        search.commit();
      }}
    >
      {show.includes('search') && (
        <label className="gko-grid-control">
          {words.search}
          <input
            className="gko-grid-field"
            type="search"
            name="search"
            autoComplete="off"
            enterKeyHint="search"
            maxLength={MOST_OF_A_SEARCH}
            value={search.text}
            onChange={(event) => search.type(event.target.value)}
          />
        </label>
      )}
      {show.includes('type') && (
        <label className="gko-grid-control">
          {words.type}
          <select
            className="gko-grid-field"
            name="offerType"
            value={list.offerType ?? ''}
            onChange={(event) => onChoose({ offerType: event.target.value || undefined })}
          >
            <option value="">{words.anyType}</option>
            {[...new Set(types)].filter(Boolean).map((type) => (
              <option key={type} value={type}>
                {Object.hasOwn(words, type) ? words[type as 'SingleEvent'] : type}
              </option>
            ))}
          </select>
        </label>
      )}
      {show.includes('order') && (
        <label className="gko-grid-control">
          {words.order}
          <select
            className="gko-grid-field"
            name="order"
            value={chosen}
            onChange={(event) => {
              const order = choices[Number(event.target.value)];
              onChoose({ orderBy: order?.orderBy ?? 'CreatedAt', ascending: order?.ascending ?? false });
            }}
          >
            {chosen < 0 && <option value={-1} hidden />}
            {choices.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}

/** A text that counts once a visitor pauses, and follows what is set from elsewhere without taking a blank from them. */
function useTyping(value: string, onPause: (text: string) => void) {
  const [typed, setTyped] = useState({ text: value, value });
  const isSame = typed.text.trim() === value;
  if (typed.value !== value) setTyped({ text: isSame ? typed.text : value, value });
  const commit = () => {
    if (!isSame) onPause(typed.text.trim());
  };
  useEffect(() => {
    if (isSame) return;
    const timer = setTimeout(() => onPause(typed.text.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [isSame, typed.text, onPause]);
  return { text: typed.text, type: (text: string) => setTyped({ text, value }), commit };
}
