import { answer, failure } from './answers.js';

/** Every {@link SandboxFaultKind}. */
export const FAULT_KINDS = [
  'timeout',
  'network',
  'truncated',
  'html',
  'server',
  'unsuccessful',
  'wrong-page',
  'unauthorized',
  'forbidden',
  'not-found',
  'rate-limited',
] as const;

/**
 * What can go wrong with an answer.
 *
 * - `timeout`: no answer at all; the call ends only when it is aborted.
 * - `network`: the call fails as it does when the host cannot be reached.
 * - `truncated`: JSON that stops in the middle.
 * - `html`: a page for people, with status 200.
 * - `server`: status 500, with text that only the vendor should see.
 * - `unsuccessful`: status 200, and an envelope that says it failed.
 * - `wrong-page`: status 200, and a page of several offers where one belongs, or nothing where a page belongs.
 * - `unauthorized`, `forbidden`, `not-found`, `rate-limited`: status 401, 403, 404 and 429.
 */
export type SandboxFaultKind = (typeof FAULT_KINDS)[number];

/** A fault: its kind, or its kind with details. */
export type SandboxFault =
  | SandboxFaultKind
  | {
      /** What goes wrong. */
      kind: SandboxFaultKind;
      /** After so many calls the fault is over. @default Infinity */
      times?: number;
      /** For `rate-limited`: the `Retry-After` header, in seconds or as an HTTP date. @default '2' */
      retryAfter?: string;
    };

/** Text of the vendor's that must reach no visitor, nor any page. */
export const VENDOR_SECRETS: readonly string[] = [
  'payout_margin',
  'offers-sql-07.internal',
  'Kestrel/vendor-9',
  'vendor-session=5e55',
  'trace-0ff1ce',
  '10.20.0.7',
];

/**
 * The answer of a fault; `data` is what the right answer would carry. A fault that ends without an answer is none of
 * this function's business.
 */
export function answerFault(fault: Exclude<SandboxFault, string>, data: unknown): Response {
  switch (fault.kind) {
    case 'truncated': {
      const whole = JSON.stringify(data);
      return answer(
        200,
        `{"responseId":null,"isSuccessful":true,"data":${whole.slice(0, Math.ceil(whole.length / 2))}`,
      );
    }
    case 'html':
      return answer(200, '<!doctype html><title>Maintenance</title><h1>offers-sql-07.internal is down</h1>', {
        'content-type': 'text/html; charset=utf-8',
      });
    case 'unsuccessful':
      return failure(200, 'Unable to process', ['payout_margin is not set for this partner']);
    case 'unauthorized':
      return failure(401, 'Unauthorized', ['The API token of 10.20.0.7 is not valid']);
    case 'forbidden':
      return failure(403, 'Forbidden', ['payout_margin excludes this product']);
    case 'not-found':
      return failure(404, 'Not found', ['No row in offers-sql-07.internal']);
    case 'rate-limited':
      return failure(429, 'Too many requests', ['10.20.0.7 is over its limit'], {
        'retry-after': fault.retryAfter ?? '2',
      });
    default:
      return failure(500, 'Unhandled exception', ['relation "payout_margin" does not exist on offers-sql-07.internal']);
  }
}
