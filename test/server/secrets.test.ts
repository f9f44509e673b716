import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOfferError } from '../../src/model/offer-error.js';
import {
  createOfferHandler,
  createOfferSource,
  type OfferServerEvent,
  type SourceIssue,
} from '../../src/server/index.js';
import { answer, BASE_URL, createApi, createSource, envelope, ID, TOKEN, wireOffer, wirePage } from './api.js';

/** Every way the token could be written down. */
const FORMS = [TOKEN, encodeURIComponent(TOKEN), JSON.stringify(TOKEN).slice(1, -1), btoa(TOKEN)];

/** Everything that a log, a debugger or a reporter could get out of a value. */
function dump(value: unknown): string {
  const seen = new Set<unknown>();
  const parts: string[] = [inspect(value, { depth: 20, showHidden: true, getters: true }), String(value)];
  const walk = (one: unknown): void => {
    if (typeof one === 'string') parts.push(one);
    if ((typeof one !== 'object' && typeof one !== 'function') || one === null || seen.has(one)) return;
    seen.add(one);
    try {
      parts.push(JSON.stringify(one) ?? '');
    } catch {
      // A circle: its parts are walked anyway.
    }
    for (const key of Reflect.ownKeys(one)) walk(Reflect.get(one, key));
  };
  walk(value);
  return parts.join('\n');
}

function expectNoToken(text: string): void {
  for (const form of FORMS) expect(text).not.toContain(form);
}

/** How an API, a network or a custom fetch could repeat what it was sent. */
const LEAKS: [string, (request: Request) => Response | Promise<Response>][] = [
  ['nothing', () => answer(envelope(wireOffer()))],
  ['a message of the API', () => answer(envelope(null, { isSuccessful: false, messages: [`bad ${TOKEN}`] }), 401)],
  ['the title of an answer', () => answer({ isSuccessful: false, responseTitle: TOKEN, responseId: TOKEN })],
  ['the JSON of a relay', () => answer({ error: { kind: 'server', responseId: TOKEN, message: TOKEN } }, 500)],
  ['HTML', () => new Response(`<p>${TOKEN}</p>`)],
  ['headers', () => answer(envelope(wireOffer()), 200, { 'x-echo': TOKEN, 'retry-after': TOKEN })],
  ['a redirect', () => new Response(null, { status: 302, headers: { location: `/?${encodeURIComponent(TOKEN)}` } })],
  ['an answer without an id', ({ headers }) => answer({ name: headers.get('authorization') })],
  [
    'an error of fetch',
    () => {
      throw new TypeError(`Headers.append: "ApiToken ${TOKEN}" is an invalid header value.`);
    },
  ],
  [
    'an error below an error',
    () => {
      const bottom = Object.assign(new Error(`socket ${encodeURIComponent(TOKEN)}`), {
        code: `E${TOKEN}`,
        name: TOKEN,
      });
      throw new TypeError('fetch failed', { cause: new Error('connect', { cause: bottom }) });
    },
  ],
  [
    'the request, kept on an error',
    (request) => {
      throw Object.assign(new Error('failed'), { request, options: { headers: Object.fromEntries(request.headers) } });
    },
  ],
  [
    'what is thrown and is no error',
    () => {
      throw { authorization: TOKEN };
    },
  ],
  [
    'an error of the body',
    () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.error(new Error(`cut off after ApiToken ${TOKEN}`));
          },
        }),
      ),
  ],
  [
    'an error that causes itself',
    () => {
      const error = new Error(TOKEN);
      error.cause = error;
      throw error;
    },
  ],
];

const written: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  written.length = 0;
});

describe('the token', () => {
  it.each(LEAKS)('is in no error of the source, though it is repeated by: %s', async (_, respond) => {
    const { source, requests } = createSource(respond);
    const reads = [source.getOffer, source.getTrackingUrl, source.getTrackedOffer].map((read) => () => read(ID));
    for (const read of [...reads, () => source.listOffers()]) {
      const error = await read().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error !== null) expect(isOfferError(error)).toBe(true);
      expectNoToken(dump(error));
    }
    expect(requests.every(({ headers }) => headers.get('authorization') === `ApiToken ${TOKEN}`)).toBe(true);
  });

  it.each(LEAKS)('is in no answer, event, issue or console line, though it is repeated by: %s', async (_, respond) => {
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    }
    for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
      vi.spyOn(console, method).mockImplementation((...parts) => void written.push(...parts.map(dump)));
    }
    const reported: (OfferServerEvent | SourceIssue)[] = [];
    const { source } = createSource(respond, { onIssue: (issue) => reported.push(issue) });
    const handler = createOfferHandler({
      source,
      basePath: '/api/offers',
      member: () => 'm-42',
      onEvent: (event) => reported.push(event),
    });
    for (const path of ['', '?page=x', `/${ID}`, `/${ID}/go`, '/x']) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const response = await handler(new Request(`https://shop.example/api/offers${path}`, { method }));
        expectNoToken(`${response.status} ${response.statusText}`);
        expectNoToken(JSON.stringify([...response.headers]));
        expectNoToken(await response.text());
      }
    }
    expectNoToken(dump(reported));
    expectNoToken(written.join('\n'));
  });

  it('keeps the error beneath, searched, so that it still says what failed', async () => {
    const { source } = createSource(() => {
      const cause = Object.assign(new Error(`connect ECONNREFUSED, sent ApiToken ${TOKEN}`), { code: 'ECONNREFUSED' });
      throw new TypeError('fetch failed', { cause });
    });
    const error = await source.getOffer(ID).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      kind: 'network',
      cause: {
        name: 'TypeError',
        message: 'fetch failed',
        cause: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED, sent ApiToken [token]' },
      },
    });
    expect(((error as Error).cause as Error).stack).toContain('secrets.test.ts');
  });

  it('is in nothing that can be seen of a source or a handler', () => {
    const { source } = createSource();
    const handler = createOfferHandler({ source, basePath: '/' });
    for (const value of [source, handler]) {
      expectNoToken(dump(value));
      expectNoToken(JSON.stringify({ value }));
    }
    expect(Object.isFrozen(source)).toBe(true);
  });
});

describe('what is not published', () => {
  const secrets = {
    payoutId: '00000000-5ec2-4e70-8000-00000000beef',
    budget: 9_876_543,
    budgetType: 'SecretBudgetType',
    zipCodes: ['secret-zip'],
    trackingUrl: 'https://secret-link.example/redirect/1',
    payout: 777.77,
  };
  const wire = wireOffer({
    ...secrets,
    creatives: [{ id: 'c', url: 'https://cdn.example/1.png', order: 0, metadata: { secret: 'secret-metadata' } }],
    events: [{ id: 'e', name: 'Install', payout: 666.66 }],
  });
  const MARKERS = /5ec2-4e70|9876543|SecretBudgetType|secret-zip|secret-link|secret-metadata|777\.77|666\.66/;

  it('is in no byte of an answer for data', async () => {
    const { fetch } = createApi(({ url }) => answer(url.includes(ID) ? envelope(wire) : wirePage([wire])));
    const source = createOfferSource({ baseUrl: BASE_URL, token: TOKEN, publish: { payout: { share: 0.5 } }, fetch });
    const events: OfferServerEvent[] = [];
    const onEvent = (event: OfferServerEvent) => events.push(event);
    for (const memberId of [null, 'm-42']) {
      const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => memberId, onEvent });
      for (const path of ['', `/${ID}`, `/${ID}/go`]) {
        const response = await handler(new Request(`https://shop.example/api/offers${path}`));
        // Where a visitor is sent is for that visitor.
        if (response.headers.get('location')) continue;
        expect(`${JSON.stringify([...response.headers])}${await response.text()}`).not.toMatch(MARKERS);
      }
    }
    expect(events.filter(({ type }) => type === 'click')).toHaveLength(1);
    expect(JSON.stringify(events)).not.toMatch(MARKERS);
    expect(JSON.stringify(wire)).toMatch(MARKERS);
  });
});
