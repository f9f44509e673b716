import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { OfferClient } from '../../../src/client/client.js';
import { OfferProvider } from '../../../src/connected/OfferProvider.js';
import type { OfferErrorKind } from '../../../src/model/offer-error.js';

/** What a page needs to be visited. */
export interface VisitOptions {
  client: OfferClient;
  /** @default one of its own */
  queryClient?: QueryClient | undefined;
  isStrict?: boolean | undefined;
}

/** A page that is being visited. */
export interface Visit {
  container: HTMLElement;
  queryClient: QueryClient;
  /** Kinds of failures that the developer was told of, oldest first. */
  told: OfferErrorKind[];
  show: (page: ReactNode) => void;
  leave: () => void;
}

/** Opens a page as a visitor's browser does: nothing waits for React, and nothing is rendered before its time. */
export function visit(page: ReactNode, { client, queryClient = new QueryClient(), isStrict }: VisitOptions): Visit {
  const container = document.body.appendChild(document.createElement('div'));
  // What a boundary of the page caught is none of the console's business.
  const root = createRoot(container, { onCaughtError: () => {} });
  const told: OfferErrorKind[] = [];
  const show = (children: ReactNode) => {
    const whole = (
      <QueryClientProvider client={queryClient}>
        <OfferProvider client={client} reward={{ currency: 'USD' }} onLoadError={({ error }) => told.push(error.kind)}>
          {children}
        </OfferProvider>
      </QueryClientProvider>
    );
    root.render(isStrict ? <StrictMode>{whole}</StrictMode> : whole);
  };
  let isLeft = false;
  const leave = () => {
    if (!isLeft) root.unmount();
    isLeft = true;
    container.remove();
  };
  onTestFinished(leave);
  show(page);
  return { container, queryClient, told, show, leave };
}
