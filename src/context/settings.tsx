'use client';

import { createContext, useContext } from 'react';
import type { MessageOverrides } from '../i18n/messages.js';
import type { Reward } from '../i18n/reward.js';

/** How offers are shown on a page. All plain data but a function as `reward`, so a server component can pass it. */
export interface OfferSettings {
  /** BCP 47 language tag for numbers, plurals and dates. @default 'en' */
  locale?: string | undefined;
  /** IANA time zone that dates are written in. @default 'UTC' */
  timeZone?: string | undefined;
  /** How a payout looks to a visitor. Without it no amount is shown. */
  reward?: Reward | undefined;
  /** Where the partner's handler is mounted, such as `/api/offers`: links go to `{baseUrl}/{id}/go`. */
  baseUrl?: string | undefined;
  /** The visitor's id for direct mode, where links are completed in the browser from a published tracking URL. */
  member?: string | undefined;
  /** Words in place of the English ones, by component. */
  messages?: MessageOverrides | undefined;
}

/** Settings with the two that always have a value. */
export type ResolvedSettings = OfferSettings & { locale: string; timeZone: string };

const SettingsContext = createContext<OfferSettings | undefined>(undefined);

/** Gives settings to every component below. @internal */
export const SettingsProvider = SettingsContext.Provider;

/** The settings above as they were given, or `undefined`. */
export function useOptionalSettings(): OfferSettings | undefined {
  return useContext(SettingsContext);
}

/** The settings above, or the defaults: components work without a provider. */
export function useSettings(): ResolvedSettings {
  const settings = useContext(SettingsContext);
  return { ...settings, locale: settings?.locale ?? 'en', timeZone: settings?.timeZone ?? 'UTC' };
}
