import { createOfferClient, type Offer, type OfferClient, type OfferErrorKind } from 'gokart-offers-react';
import { createSandbox, type SandboxFault } from 'gokart-offers-react/testing';
import { samples } from './samples.js';

/** What the handler of a story does. */
export interface StoryHandlerOptions {
  /** What goes wrong, if anything, for every offer. */
  fault?: SandboxFault | undefined;
  /** How long an answer takes, in milliseconds. @default 0 */
  latencyMs?: number | undefined;
  /** Never answers, so that the first state stays. @default false */
  isSilent?: boolean | undefined;
  /** What there is. @default every sample */
  offers?: readonly Offer[] | undefined;
  /** A page of lists that fails, from 0; the others do not. */
  failingPage?: number | undefined;
}

const TOKEN = 'stories';
/** How long the handler waits for the API, in milliseconds. */
const PATIENCE_MS = 100;
/** Longer than the library waits by itself, so that a failure is seen at once and not after three more attempts. */
const RETRY_AFTER_S = 90;

/** The API's names for what a page asks of a list. */
const LIST_NAMES: Record<string, string> = {
  pageSize: 'page_size',
  search: 'filter.search',
  offerType: 'filter.offer_type',
  orderBy: 'orderby',
  ascending: 'order_asc',
};

/**
 * A client whose handler is the sandbox, fed with offers as a partner publishes them: they decode to themselves, so no
 * server code is needed in the browser. What a handler does where the API does not answer is done here.
 */
export function createStoryClient(options: StoryHandlerOptions): OfferClient {
  const { fault, latencyMs = 0, isSilent = false, failingPage } = options;
  const sandbox = createSandbox({
    token: TOKEN,
    offers: options.offers ?? Object.values(samples).map(({ offer }) => offer),
    latencyMs,
    faults: fault ? { '*': fault } : {},
  });

  const handle = async (path: string, signal: AbortSignal): Promise<Response> => {
    const { pathname, searchParams } = new URL(path, sandbox.baseUrl);
    if (searchParams.get('page') === String(failingPage)) return relay('server', 503);
    const query = new URLSearchParams([...searchParams].map(([name, value]) => [LIST_NAMES[name] ?? name, value]));
    const url = `${sandbox.baseUrl}/api/v1/sdk-offer-management/partner${pathname.slice('/api/offers'.length)}?${query}`;
    const patience = AbortSignal.timeout(latencyMs + PATIENCE_MS);
    try {
      const response = await sandbox.fetch(url, {
        headers: { authorization: `ApiToken ${TOKEN}` },
        signal: isSilent ? signal : AbortSignal.any([signal, patience]),
      });
      if (response.status >= 500) response.headers.set('retry-after', String(RETRY_AFTER_S));
      return response;
    } catch {
      signal.throwIfAborted();
      return patience.aborted ? relay('timeout', 504) : relay('network', 502);
    }
  };

  return createOfferClient({
    baseUrl: '/api/offers',
    // The longest a timer can be.
    timeoutMs: isSilent ? 2 ** 31 - 1 : undefined,
    fetch: (input, init) => handle(String(input), init?.signal ?? new AbortController().signal),
  });
}

function relay(kind: OfferErrorKind, status: number): Response {
  return Response.json({ error: { kind, status, retryAfterMs: RETRY_AFTER_S * 1000 } }, { status });
}
