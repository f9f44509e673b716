/** Headers of the vendor's infrastructure, on every answer: none of them may be passed on. */
const VENDOR_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  server: 'Kestrel/vendor-9',
  'set-cookie': 'vendor-session=5e55; Path=/; HttpOnly',
  'x-vendor-trace': 'trace-0ff1ce',
};

const RESPONSE_ID = '442c1dfd-9039-4b1a-b94d-082c2db39ecd';

/** An answer with the body and status given, and the vendor's headers. */
export function answer(status: number, body: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { ...VENDOR_HEADERS, ...headers } });
}

/** A successful answer in the API's envelope. */
export function success(data: unknown): Response {
  const envelope = { isSuccessful: true, responseTitle: 'Success', responseType: 'Success', messages: [] };
  return answer(200, JSON.stringify({ responseId: RESPONSE_ID, ...envelope, data }));
}

/** A failure in the API's envelope. */
export function failure(
  status: number,
  responseTitle: string,
  messages: readonly string[] = [],
  headers: Record<string, string> = {},
): Response {
  const envelope = { isSuccessful: false, responseTitle, responseType: 'Error', messages };
  return answer(status, JSON.stringify({ responseId: RESPONSE_ID, ...envelope, data: null }), headers);
}
