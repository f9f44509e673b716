'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { MessageOverrides } from '../i18n/messages.js';
import type { Reward } from '../i18n/reward.js';
import type { Visitor } from '../model/eligibility.js';
import type { MinTimeUnit } from '../model/progress.js';

/** How offers are shown on a page. All plain data but a function as `reward`, so a server component can pass it. */
export interface OfferSettings {
  /** BCP 47 language tag for numbers, plurals and dates. @default 'en' */
  locale?: string | undefined;
  /** IANA time zone of the dates shown, such as `Europe/Berlin`. @default 'UTC' */
  timeZone?: string | undefined;
  /**
   * The instant to show everything for (ISO 8601): for previews, tests and pictures. @default the offer's `asOf` in the
   * first render, then the visitor's clock
   */
  now?: string | undefined;
  /** Unit of the events' minimum time, which the vendor does not document. Without it nothing is computed from that. */
  minTimeUnit?: MinTimeUnit | undefined;
  /** What is known of the visitor: the card then says whether the offer is for them. Goes into the page, so no secrets. */
  visitor?: Visitor | undefined;
  /** How a payout looks to a visitor. Without it no amount is shown. */
  reward?: Reward | undefined;
  /** Where the partner's handler is mounted, such as `/api/offers`: links go to `{baseUrl}/{id}/go`. */
  baseUrl?: string | undefined;
  /** The visitor's id for direct mode, where links are completed in the browser from a published tracking URL. */
  member?: string | undefined;
  /** Words in place of the English ones, by component. Given again below, they take the place of all of these. */
  messages?: MessageOverrides | undefined;
}

/** Settings with those that always have a value. */
export type ResolvedSettings = OfferSettings & { locale: string; timeZone: string };

/** Components work without a provider, so there is a default and not an error. */
const SettingsContext = createContext<ResolvedSettings>({ locale: 'en', timeZone: 'UTC' });

const NAMES = [
  'locale',
  'timeZone',
  'now',
  'minTimeUnit',
  'visitor',
  'reward',
  'baseUrl',
  'member',
  'messages',
] as const;

/** The settings above, or the defaults. */
export function useSettings(): ResolvedSettings {
  return useContext(SettingsContext);
}

/** Props of {@link SettingsProvider}. */
export interface SettingsProviderProps {
  /** What changes for the components below; what is left out stays as it is above. */
  settings: OfferSettings;
  /** Those components. */
  children: ReactNode;
}

/** Gives settings to every component below. Renders no element. @internal */
export function SettingsProvider({ settings, children }: SettingsProviderProps): ReactNode {
  const outer = useSettings();
  const values = NAMES.map((name) => settings[name] ?? outer[name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the dependencies, always as many
  const merged = useMemo(() => Object.fromEntries(NAMES.map((name, index) => [name, values[index]])), values);
  return <SettingsContext.Provider value={merged as unknown as ResolvedSettings}>{children}</SettingsContext.Provider>;
}
