import { createOfferClient, type OfferClient } from '../../src/client/client.js';
import type { Offer } from '../../src/model/types.js';
import { LIST_PARAM_NAMES } from '../../src/model/wire-names.js';
import { buildOffer, createSandbox, type Sandbox, type SandboxFault } from '../../src/testing/index.js';

/** So many offers, named "Offer 1" and on, each with an id of its own. */
export const offersOf = (count: number): Offer[] =>
  Array.from({ length: count }, (_, index) =>
    buildOffer({ id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`, name: `Offer ${index + 1}` }),
  );

interface Listed {
  client: OfferClient;
  /** The API behind it, with every request that reached it. */
  sandbox: Sandbox;
  /** The pages that were asked for, in order. */
  pages: () => (string | undefined)[];
  /** Changes what happens to requests from now on. `null`: nothing goes wrong. */
  fail: (fault: SandboxFault | null) => void;
  /** Lets no answer through until it is called with `false`. */
  hold: (isHeld: boolean) => void;
}

/** A client whose handler passes all on to the API in memory, as the real handler does, and fails for good at once. */
export function listClientOver(offers: readonly Offer[]): Listed {
  const token = 'tests';
  const sandbox = createSandbox({ token, offers });
  let release: (() => void) | undefined;
  let held: Promise<void> | undefined;
  const handle = async (path: string, signal: AbortSignal): Promise<Response> => {
    const { pathname, searchParams } = new URL(path, sandbox.baseUrl);
    const query = new URLSearchParams(
      [...searchParams].map(([name, value]) => [LIST_PARAM_NAMES[name as keyof typeof LIST_PARAM_NAMES], value]),
    );
    const url = `${sandbox.baseUrl}/partner${pathname.slice('/api/offers'.length)}?${query}`;
    const response = await sandbox.fetch(url.replace('/partner', '/api/v1/sdk-offer-management/partner'), {
      headers: { authorization: `ApiToken ${token}` },
      signal,
    });
    await held;
    signal.throwIfAborted();
    if (response.ok) return response;
    const error = { kind: response.status === 403 ? 'forbidden' : 'server', status: 503, retryAfterMs: 90_000 };
    return Response.json({ error }, { status: 503 });
  };
  return {
    client: createOfferClient({
      baseUrl: '/api/offers',
      fetch: (input, init) => handle(String(input), init?.signal ?? new AbortController().signal),
    }),
    sandbox,
    pages: () => sandbox.requests.map(({ query }) => query.page),
    fail: (fault) => sandbox.setFault('*', fault),
    hold: (isHeld) => {
      release?.();
      held = isHeld ? new Promise((resolve) => (release = resolve)) : undefined;
    },
  };
}
