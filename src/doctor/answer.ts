/** Why there was no answer. */
export type FailureReason = 'timeout' | 'dns' | 'refused' | 'tls' | 'network';

/** No answer came. */
export interface NoAnswer {
  kind: 'failed';
  reason: FailureReason;
  /** What Node calls it, such as `ENOTFOUND`; `null` where it says nothing. */
  code: string | null;
}

/** What came back, without the token wherever it was repeated. */
export interface Answered {
  kind: 'answered';
  /** The HTTP status. */
  status: number;
  /** Headers that tell something, by their names in lower case; `null` where not sent. */
  headers: Record<'content-type' | 'retry-after' | 'location' | 'date', string | null>;
  /** The body; `null` where it was longer than 8 MB. */
  body: string | null;
  /** The body as JSON; `undefined` where it is none. */
  json: unknown;
  /** Whether the token stood in the body or in a header. */
  echoesToken: boolean;
  /** When it was there, in milliseconds since 1970. */
  at: number;
}

/** What became of a request. */
export type Answer = NoAnswer | Answered;
