'use client';

import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useContext, useInsertionEffect, useMemo, useRef } from 'react';
import { connect, type OfferClientOptions } from '../client/connection.js';
import type { OfferListReader } from '../client/list-reader.js';
import { createOfferReader, type OfferReader } from '../client/offer-reader.js';
import { NotifyProvider, type OfferCallbacks, tell, useCallbacks } from '../context/callbacks.js';
import { type OfferSettings, SettingsProvider } from '../context/settings.js';
import { offerQueryOptions } from '../query/offer-query-options.js';
import { OfferReaderProvider, type ProvidedReader, useOptionalOfferReader } from '../query/reader-context.js';

/**
 * Props of {@link OfferProvider}. All but the callbacks, `client` and a function as `reward` are plain data, so a server
 * component can pass them; for those others, render the provider in a client component.
 */
export interface OfferProviderProps extends OfferSettings, OfferCallbacks {
  /** Where the partner's handler is mounted, such as `/api/offers`. Offers are read there and links go through it. */
  baseUrl?: string | undefined;
  /** Headers for every request to the handler. Never an API token: that belongs on the server. */
  headers?: Record<string, string> | undefined;
  /** How long an answer may take, in milliseconds. @default 10000 */
  timeoutMs?: number | undefined;
  /** Told of everything in an answer that was not as the contract says. */
  onIssue?: OfferClientOptions['onIssue'];
  /**
   * A client of the caller's own, in place of `baseUrl`, `headers`, `timeoutMs` and `onIssue`. For lists it needs a
   * `listOffers` too.
   */
  client?: (OfferReader & Partial<OfferListReader>) | undefined;
  /** The page. */
  children?: ReactNode;
}

/**
 * Says once for a page where offers come from and how they are shown. Uses the host's QueryClient where there is one, and
 * sets the defaults of the offers' queries there; else one of its own. Inside another OfferProvider it changes only what
 * it is given. Renders no element.
 *
 * @example
 * <OfferProvider baseUrl="/api/offers" reward={{ currency: 'USD' }}>
 *   <OfferEmbed id="3eb57088-361f-4b34-9a62-686df8f5506a" />
 * </OfferProvider>
 */
export function OfferProvider(props: OfferProviderProps): ReactNode {
  const { baseUrl, headers, timeoutMs, onIssue, client, children, ...others } = props;
  const outer = useOptionalOfferReader();
  const issueListener = useRef(onIssue);
  useInsertionEffect(() => {
    issueListener.current = onIssue;
  });
  const above = useContext(QueryClientContext);
  const queryClient = useMemo(() => above ?? queryClientFor(client), [above, client]);
  const own: ProvidedReader | undefined = useMemo(() => {
    const tellIssue: typeof onIssue = (issue) => tell(issueListener.current, issue);
    const connection =
      client || baseUrl === undefined ? undefined : connect({ baseUrl, headers, timeoutMs, onIssue: tellIssue });
    const reader = connection ? { ...connection, ...createOfferReader(connection) } : client;
    // A query that a server has begun is in the cache before any hook says whom to ask, and how often, where it fails.
    const options = reader && offerQueryOptions('', reader);
    if (options) queryClient.setQueryDefaults(options.queryKey.slice(0, 3), options as object);
    return reader;
  }, [queryClient, client, baseUrl, headers, timeoutMs]);

  const notify = useCallbacks(others);
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider settings={{ ...others, baseUrl: own?.baseUrl }}>
        <NotifyProvider value={notify}>
          <OfferReaderProvider value={own ?? outer}>{children}</OfferReaderProvider>
        </NotifyProvider>
      </SettingsProvider>
    </QueryClientProvider>
  );
}

const SHARED = {};
const queryClients = new WeakMap<object, QueryClient>();

/**
 * In a browser one for all pages' providers, or one for each client: React forgets what a component keeps when it
 * suspends before its first mount, and a new one each time would ask again for ever. On a server one for each render.
 */
function queryClientFor(client: object = SHARED): QueryClient {
  let found = queryClients.get(client);
  if (!found || typeof window === 'undefined') {
    found = new QueryClient();
    queryClients.set(client, found);
  }
  return found;
}
