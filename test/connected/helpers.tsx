import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { createOfferClient, type OfferClient } from '../../src/client/client.js';
import { OfferProvider, type OfferProviderProps } from '../../src/connected/OfferProvider.js';
import type { Offer } from '../../src/model/types.js';

/** A client over a fetch of the test's own, which is also given for counting. */
export function clientOver(
  answer: (url: string, signal: AbortSignal) => Response | Promise<Response>,
  timeoutMs = 5000,
) {
  const fetch = vi.fn<typeof globalThis.fetch>(async (url, init) => answer(String(url), init?.signal as AbortSignal));
  return { fetch, client: createOfferClient({ baseUrl: '/api/offers', fetch, timeoutMs }) };
}

/** Answers with these offers by id, 404 for others. */
export function answerWith(...offers: Offer[]) {
  return (url: string) => {
    const offer = offers.find(({ id }) => url.endsWith(id));
    return offer ? Response.json(offer) : Response.json({}, { status: 404 });
  };
}

/** A promise and what settles it. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Renders inside an OfferProvider that hears of failures, as the console does where nobody listens; with a QueryClient of the host's own where one is given. */
export function renderWith(
  client: OfferClient,
  children: ReactNode,
  { queryClient, ...props }: OfferProviderProps & { queryClient?: QueryClient } = {},
): RenderResult {
  const page = (
    <OfferProvider client={client} reward={{ currency: 'USD' }} onLoadError={() => {}} {...props}>
      {children}
    </OfferProvider>
  );
  return render(queryClient ? <QueryClientProvider client={queryClient}>{page}</QueryClientProvider> : page);
}

/** Shows nothing where its children threw, and tells of it. */
export class Boundary extends Component<
  { children: ReactNode; onError: (error: Error) => void },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override componentDidCatch(error: Error) {
    this.props.onError(error);
  }
  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** The error a tree throws while it renders, or null. */
export function catchRender(children: ReactNode): Error | null {
  let caught: Error | null = null;
  const root = createRoot(document.createElement('div'), { onCaughtError: () => {} });
  const keep = (error: Error) => {
    caught = error;
  };
  flushSync(() => root.render(<Boundary onError={keep}>{children}</Boundary>));
  root.unmount();
  return caught;
}
