import { failure, success } from './answers.js';
import type { FaultPlan } from './fault-plan.js';
import { answerFault } from './faults.js';
import { listOffers, toPage } from './list.js';
import type { SandboxRequest } from './sandbox.js';
import { wait } from './wait.js';

/** An offer as it goes over the wire. */
type Json = Readonly<Record<string, unknown>>;

/** What the vendor knows. */
interface Vendor {
  /** Its offers by id, newest first. */
  catalogue: ReadonlyMap<string, Json>;
  /** What goes wrong. */
  plan: FaultPlan;
  /** Which of the documented shapes it answers in. */
  shape: 'plain' | 'paged';
}

const PATHS = /^\/api\/v1\/sdk-offer-management\/partner(?:\/([^/]+))?$/;

/** Answers one call as the Partner Offer API does: path, method, token, then whatever goes wrong, then the offers. */
export async function answerCall(
  vendor: Vendor,
  { path, method, authorised, query }: SandboxRequest,
  signal: AbortSignal | null,
): Promise<Response> {
  const match = PATHS.exec(path);
  if (!match) return failure(404, 'Not found');
  if (method !== 'GET') return failure(405, 'Method not allowed', [], { allow: 'GET' });
  if (!authorised) return answerFault({ kind: 'unauthorized' }, null);

  const id = match[1]?.toLowerCase();
  const fault = vendor.plan.take(id ?? 'list');
  if (fault?.kind === 'timeout') await wait(Number.POSITIVE_INFINITY, signal);
  if (fault?.kind === 'network') throw new TypeError('fetch failed');

  const offers = [...vendor.catalogue.values()];
  if (fault?.kind === 'wrong-page') return success(id ? toPage([...offers, ...offers].slice(0, 2), 0, 10) : null);
  if (id === undefined) {
    const page = listOffers(offers, new URLSearchParams(query));
    if (fault) return answerFault(fault, page);
    if (typeof page === 'string') return failure(400, 'Bad request', [page]);
    return success(vendor.shape === 'paged' ? { offers: page } : page);
  }
  const offer = vendor.catalogue.get(id);
  if (fault) return answerFault(fault, offer ?? {});
  if (!offer) return answerFault({ kind: 'not-found' }, null);
  return success(vendor.shape === 'paged' ? toPage([offer], 0, 10) : offer);
}
