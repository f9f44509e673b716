'use client';

import { useMemo } from 'react';
import { type OfferSettings, useSettings } from '../../context/settings.js';

/** What a card may be told itself, instead of by a provider. */
export type CardSettings = Pick<OfferSettings, 'locale' | 'timeZone' | 'reward' | 'baseUrl' | 'member'>;

/** The settings for the parts of one card: its own where it has one, else those around it. */
export function useCardSettings({ locale, timeZone, reward, baseUrl, member }: CardSettings): OfferSettings {
  const outer = useSettings();
  return useMemo(
    () => ({
      locale: locale ?? outer.locale,
      timeZone: timeZone ?? outer.timeZone,
      reward: reward ?? outer.reward,
      baseUrl: baseUrl ?? outer.baseUrl,
      member: member ?? outer.member,
      messages: outer.messages,
    }),
    [
      locale,
      timeZone,
      reward,
      baseUrl,
      member,
      outer.locale,
      outer.timeZone,
      outer.reward,
      outer.baseUrl,
      outer.member,
      outer.messages,
    ],
  );
}
