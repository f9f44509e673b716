import type { Offer } from '../../model/types.js';
import type { SampleOffer } from '../create-sample-offers.js';
import type { WireOffer } from '../samples/wire.js';
import type { SandboxFault } from './faults.js';
import type { SandboxCompletion, SandboxPostback } from './postback.js';

/** What a sandbox can serve. */
export type ServableOffer = SampleOffer | WireOffer | Offer;

/** What {@link createSandbox} is made of. */
export interface SandboxOptions {
  /** The API token that is let in. Any text but a blank one; it is no real token. */
  token: string;
  /**
   * What there is to serve, newest first: samples, offers as the API sends them, or offers of the model, which decode
   * to themselves. @default every sample
   */
  offers?: Iterable<ServableOffer> | undefined;
  /** How long each answer takes, in milliseconds. @default 0 */
  latencyMs?: number | undefined;
  /** What goes wrong, by offer id; `list` is for lists, `*` for whatever has no fault of its own. @default nothing */
  faults?: Readonly<Record<string, SandboxFault>> | undefined;
  /**
   * Which of the two shapes the vendor documents: `plain` is an offer or a page as `data`; `paged` is an offer as a
   * page of one, and a page under `data.offers`. @default 'plain'
   */
  shape?: 'plain' | 'paged';
}

/** One call that reached the sandbox. Neither the token nor any header's value is kept. */
export interface SandboxRequest {
  /** The HTTP method. */
  method: string;
  /** The path, without the query. */
  path: string;
  /** The query, decoded. */
  query: Readonly<Record<string, string>>;
  /** Names of the headers sent, in lower case, sorted. */
  headerNames: readonly string[];
  /** Whether it carried the right token. */
  authorised: boolean;
  /** How it ended: the answer's status, `aborted` by its caller, or `failed` as a network does. `null`: it has not. */
  outcome: number | 'aborted' | 'failed' | null;
}

/** A Partner Offer API in memory. */
export interface Sandbox {
  /** A base URL to give to a source; its host does not exist, so a source without this sandbox's `fetch` reaches nobody. */
  readonly baseUrl: string;
  /** Answers like the API, at any origin. Needs no `this`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Every call so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** Pieces of the vendor's texts and headers, to assert that none of them is passed on. */
  readonly secrets: readonly string[];
  /**
   * Sets what goes wrong from now on.
   *
   * @param target an offer's id, `list`, or `*` for whatever has no fault of its own
   * @param fault what goes wrong; `null` takes it back
   */
  setFault(target: string, fault: SandboxFault | null): void;
  /**
   * Plays the advertiser and the network: an event of an offer was completed through a click, and this is what the
   * postback says. Sends nothing, and keeps nothing.
   *
   * @param trackingUrl where the click led: the `location` that `/go` answers.
   * @param event the event's `trackingEventId` or `id`.
   * @throws RangeError when the click would count for nobody, or the offer, the event or the instant is none.
   * @example
   * const click = await handler(new Request(`https://partner.example/api/offers/${id}/go`));
   * const postback = sandbox.complete(click.headers.get('location') ?? '', 'level_1', { status: 'paid' });
   */
  complete(trackingUrl: string | URL, event: string, completion?: SandboxCompletion): SandboxPostback;
}
