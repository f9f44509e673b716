import { type ListMessages, type MessageOverrides, type Messages, OfferProvider } from 'gokart-offers-react';
import { ar, arList } from 'gokart-offers-react/locales/ar';
import { de, deList } from 'gokart-offers-react/locales/de';
import { en, enList } from 'gokart-offers-react/locales/en';
import { es, esList } from 'gokart-offers-react/locales/es';
import { fr, frList } from 'gokart-offers-react/locales/fr';

/** Every language has every word. */
export const cards: Messages[] = [ar, de, en, es, fr];
export const lists: ListMessages[] = [arList, deList, enList, esList, frList];

/** A language with words of the partner's own. */
const messages: MessageOverrides = { ...es, ...esList, OfferLink: { ...es.OfferLink, action: 'Jugar ahora' } };

export const Spanish = () => <OfferProvider locale="es" messages={messages} baseUrl="/api/offers" />;

// @ts-expect-error a language of one's own needs all words
export const half: Messages = { OfferLink: es.OfferLink };
// @ts-expect-error no component is called so
export const misnamed: MessageOverrides = { OfferLnk: {} };
// @ts-expect-error no word is called so
export const misspelt: MessageOverrides = { OfferLink: { acton: 'Jugar' } };
