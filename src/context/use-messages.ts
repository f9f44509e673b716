'use client';

import type { AllMessages, MessageOverrides } from '../i18n/messages.js';
import { useSettings } from './settings.js';

/** A component's words: its own English, then the provider's, then the caller's. */
export function useMessages<Name extends keyof AllMessages>(
  component: Name,
  english: AllMessages[Name],
  own: MessageOverrides[Name] | undefined,
): AllMessages[Name] {
  const shared = useSettings().messages?.[component];
  return shared || own ? { ...english, ...shared, ...own } : english;
}
