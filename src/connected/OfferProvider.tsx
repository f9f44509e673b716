'use client';

import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useContext, useMemo, useRef } from 'react';
import { createOfferClient, type OfferClient, type OfferClientOptions } from '../client/client.js';
import { type OfferSettings, SettingsProvider, useOptionalSettings } from '../context/settings.js';
import { OfferClientProvider, useOptionalOfferClient } from '../query/client-context.js';

/** Props of {@link OfferProvider}. All but the callbacks and `client` are plain data, so a server component can pass them. */
export interface OfferProviderProps extends OfferSettings {
  /** Where the partner's handler is mounted, such as `/api/offers`. Offers are read there and links go through it. */
  baseUrl?: string;
  /** Headers for every request to the handler. Never an API token: that belongs on the server. */
  headers?: Record<string, string>;
  /** How long an answer may take, in milliseconds. @default 10000 */
  timeoutMs?: number;
  /** Told of everything in an answer that was not as the contract says. */
  onIssue?: OfferClientOptions['onIssue'];
  /** A client of the caller's own, in place of `baseUrl`, `headers`, `timeoutMs` and `onIssue`. */
  client?: OfferClient;
  /** The page. */
  children?: ReactNode;
}

/**
 * Says once for a page where offers come from and how they are shown. Uses the host's QueryClient where there is one,
 * else one of its own. Inside another OfferProvider it changes only what it is given. Renders no element.
 *
 * @example
 * <OfferProvider baseUrl="/api/offers" reward={{ currency: 'USD' }}>
 *   <OfferEmbed id="3eb57088-361f-4b34-9a62-686df8f5506a" />
 * </OfferProvider>
 */
export function OfferProvider(props: OfferProviderProps): ReactNode {
  const { baseUrl, headers, timeoutMs, onIssue, client, children } = props;
  const { locale, timeZone, reward, member, messages } = props;
  const outerSettings = useOptionalSettings();
  const settings = useMemo(() => {
    const own = { locale, timeZone, reward, member, messages, baseUrl: client?.baseUrl ?? baseUrl };
    const given = Object.entries(own).filter(([, value]) => value !== undefined);
    return { ...outerSettings, ...Object.fromEntries(given) } as OfferSettings;
  }, [outerSettings, locale, timeZone, reward, member, messages, client, baseUrl]);

  const outerClient = useOptionalOfferClient();
  const offerClient = useMemo(() => {
    if (client || baseUrl === undefined) return client ?? outerClient;
    return createOfferClient({ baseUrl, headers, timeoutMs, onIssue });
  }, [client, outerClient, baseUrl, headers, timeoutMs, onIssue]);

  const content = (
    <SettingsProvider value={settings}>
      <OfferClientProvider value={offerClient}>{children}</OfferClientProvider>
    </SettingsProvider>
  );
  const ownQueryClient = useRef<QueryClient>(undefined);
  if (useContext(QueryClientContext)) return content;
  ownQueryClient.current ??= new QueryClient();
  return <QueryClientProvider client={ownQueryClient.current}>{content}</QueryClientProvider>;
}
