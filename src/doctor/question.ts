/** What was asked. */
export interface Question {
  /** Where, without a slash at its end. */
  baseUrl: string;
  /** A UUID. */
  offerId: string;
  /** How long the answer could take, in milliseconds. */
  timeoutMs: number;
  /** Whether the environment names a proxy, which Node’s `fetch` does not use by itself. */
  hasProxy?: boolean | undefined;
  /** When it was asked, in milliseconds since 1970. */
  now: number;
}
