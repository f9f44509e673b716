import type { DehydratedState } from '@tanstack/react-query';
import { inject } from 'vitest';
import { createOfferClient, type OfferClient } from '../../../src/client/client.js';
import type { PartnerChange, PartnerSettings } from '../partner/partner.js';
import { whileBusy } from './clock.js';

/** A request of the page's to its partner. */
export interface PageRequest {
  url: string;
  signal: AbortSignal | null | undefined;
  /** The answer's status; `null`: there is none yet, or there will be none. */
  status: number | null;
}

/** A partner's server as a page and a test see it. */
export interface Partner {
  /** Where its handler is. */
  baseUrl: string;
  client: OfferClient;
  /** Everything that the page has asked for. */
  requests: readonly PageRequest[];
  change: (change: PartnerChange) => Promise<void>;
  /** Keeps requests on their way, until what it returns is called. */
  hold: () => () => void;
  /** How many calls have reached the API. */
  calls: () => Promise<number>;
  /** What its server has prefetched of an offer. */
  prefetch: (id: string) => Promise<DehydratedState>;
}

/** How a test wants its partner, and the way there. */
export interface OpenOptions extends PartnerSettings {
  /** How long the next request is on its way, in milliseconds of the browser's own time. @default 0 */
  takes?: (() => number) | undefined;
}

/** Not the one that a test may have replaced. */
const { fetch, setTimeout } = globalThis;

async function post<T>(url: string, body: unknown): Promise<T> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`The partners' server answered ${answer.status} to ${url}.`);
  return answer.json();
}

/** Opens a partner's server of the test's own. Its clock is the page's at each request. */
export async function openPartner({ takes, ...settings }: OpenOptions = {}): Promise<Partner> {
  const url = await post<string>(`${inject('partnersOrigin')}/partners/open`, settings);
  const baseUrl = `${url}/api/offers`;
  const requests: PageRequest[] = [];
  const synchronise = () => post(`${url}/clock`, Date.now());
  let held: Promise<void> | undefined;
  const send: typeof globalThis.fetch = async (input, init) => {
    const request: PageRequest = { url: String(input), signal: init?.signal, status: null };
    requests.push(request);
    const { signal, end } = whileConnected(init?.signal);
    try {
      const onItsWay = takes ? new Promise((resolve) => setTimeout(resolve, takes())) : held;
      await Promise.race([onItsWay, aborted(signal)]);
      return await whileBusy(async () => {
        await synchronise();
        const { status, headers, body } = await readWhole(fetch(input, { ...init, signal }));
        request.status = status;
        return new Response(body, { status, headers });
      });
    } finally {
      end();
    }
  };
  return {
    baseUrl,
    client: createOfferClient({ baseUrl, fetch: send }),
    requests,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    change: (change) => post(`${url}/change`, change),
    calls: () => post(`${url}/calls`, null),
    async prefetch(id) {
      await synchronise();
      return post(`${url}/prefetch`, id);
    },
  };
}

/** With its body, so that nothing is under way any more. */
async function readWhole(answering: Promise<Response>) {
  const answer = await answering;
  return { status: answer.status, headers: answer.headers, body: await answer.arrayBuffer() };
}

/** A browser without a connection sends nothing, and loses what is under way. */
function whileConnected(given: AbortSignal | null | undefined) {
  const lost = new AbortController();
  const lose = () => lost.abort(new TypeError('Failed to fetch'));
  window.addEventListener('offline', lose);
  if (!navigator.onLine) lose();
  const end = () => window.removeEventListener('offline', lose);
  return { signal: AbortSignal.any(given ? [given, lost.signal] : [lost.signal]), end };
}

function aborted(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  // Nobody waits for it once the request is sent.
  promise.catch(() => {});
  return promise;
}
