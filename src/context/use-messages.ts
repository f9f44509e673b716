'use client';

import type { MessageOverrides, Messages } from '../i18n/messages.js';
import { useSettings } from './settings.js';

/** A component's words: its own English, then the provider's, then the caller's. */
export function useMessages<Name extends keyof Messages>(
  component: Name,
  english: Messages[Name],
  own: MessageOverrides[Name] | undefined,
): Messages[Name] {
  const shared = useSettings().messages?.[component];
  return shared || own ? { ...english, ...shared, ...own } : english;
}
