import { vi } from 'vitest';
import {
  createOfferHandler,
  type OfferHandlerOptions,
  type OfferServerEvent,
  type OfferSourceEvent,
  type OfferSourceOptions,
} from '../../../src/server/index.js';
import { answer, createSource, envelope, ID, wireOffer, wirePage } from '../api.js';

/** How the API answers: with the offer under a name, with a status (and `Retry-After`), or not at all. */
export type Upstream = string | number | [status: number, retryAfter: string] | 'down';

/** Noon is the top of an hour, so what is read here has 50 minutes until the next. */
export const TEN_PAST = '2026-06-15T12:10:00.000Z';

/** A handler before an API that can be told how to answer, at a clock that can be moved. Ends with `vi.useRealTimers`. */
export function createSite({
  startAt = TEN_PAST,
  source: sourceOptions = {},
  handler: handlerOptions = {},
}: {
  startAt?: string;
  source?: Partial<OfferSourceOptions>;
  handler?: Partial<OfferHandlerOptions>;
} = {}) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(startAt) });
  const started = Date.now();
  let upstream: Upstream = 'SiriusXM';
  const events: (OfferSourceEvent | OfferServerEvent)[] = [];
  const onEvent = (event: OfferSourceEvent | OfferServerEvent) => void events.push(event);
  const respond = ({ url }: Request): Response => {
    if (upstream === 'down') throw new TypeError('fetch failed');
    if (typeof upstream === 'number') return answer({}, upstream);
    if (Array.isArray(upstream)) return answer({}, upstream[0], { 'retry-after': upstream[1] });
    const id = /\/([\w-]{36})$/.exec(url)?.[1];
    const offer = wireOffer({ id: id ?? ID, name: upstream });
    return answer(id === undefined ? wirePage([offer]) : envelope(offer));
  };
  const { source, requests } = createSource(respond, { onEvent, ...sourceOptions });
  const handler = createOfferHandler({
    source,
    basePath: '/api/offers',
    member: () => 'm-42',
    onEvent,
    ...handlerOptions,
  });
  const told = (type: string) => events.filter((event) => event.type === type).length;

  return {
    source,
    requests,
    events,
    /** Sends a request. */
    ask: (path = `/${ID}`, init?: RequestInit) => handler(new Request(`https://shop.example/api/offers${path}`, init)),
    /** Sets how the API answers from now on. */
    upstream: (next: Upstream) => {
      upstream = next;
    },
    /** Moves the clock to so many seconds after the start. */
    at: (seconds: number) => void vi.setSystemTime(started + seconds * 1000),
    /** Waits until so much has been refreshed in the background. Not `vi.waitFor`, which moves the clock. */
    settled: async (refreshes: number) => {
      while (told('refresh') < refreshes) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    told,
  };
}

/** Where an answer came from, as it says itself. */
export const cacheOf = (response: Response) =>
  /desc=(\w+)/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? null;
