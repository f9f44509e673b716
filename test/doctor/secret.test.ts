import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScrubber } from '../../src/doctor/without-secret.js';
import { cleanCreative, cleanEvent, cleanOffer, envelope, failed, ID, TOKEN, type Wire } from './clean.js';
import { doctor } from './doctor.js';

/** Every way the token could be written down. */
const formsOf = (token: string) => [token, encodeURIComponent(token), JSON.stringify(token).slice(1, -1), btoa(token)];

/** That a text holds it in no case; what is printed as JSON also once it is parsed. */
function expectNoToken(printed: string, token: string): void {
  for (const form of formsOf(token)) expect(printed.toLowerCase()).not.toContain(form.toLowerCase());
  if (!printed.startsWith('{')) return;
  const texts: string[] = [];
  JSON.parse(printed, (key, value) => {
    texts.push(key, String(value));
    return value;
  });
  expect(texts.join('\n').toLowerCase()).not.toContain(token.toLowerCase());
}

const json = (body: unknown, status = 200, headers = {}) => Response.json(body, { status, headers });
const offerWith = (overrides: Wire) => json(envelope(cleanOffer(overrides)));
const echo = (token: string) => `sent: ApiToken ${token}.`;

/** How an API, a network or what stands in between could repeat what it was sent. */
const ECHOES: [what: string, respond: (token: string) => Response | Promise<Response>][] = [
  ['nothing', () => offerWith({})],
  ['a message', (token) => json(failed(echo(token), encodeURIComponent(token)), 401)],
  ['a message with status 200', (token) => json(failed(echo(token)))],
  ['the id of an answer', (token) => json(envelope(null, { isSuccessful: false, responseId: token }), 500)],
  ['a page', (token) => new Response(`<title>${echo(token)}</title>`)],
  [
    'a page, as HTML writes it',
    (token) => new Response(`<title>${token.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`),
  ],
  ['a type', () => new Response('x', { headers: { 'content-type': `text/x; a=${encodeURIComponent(TOKEN)}` } })],
  [
    'a redirect',
    (token) =>
      new Response(null, {
        status: 302,
        headers: { location: `https://${btoa(token).replace(/=/g, '')}.test/?${encodeURIComponent(token)}` },
      }),
  ],
  ['a header', (token) => json(failed(), 429, { 'retry-after': encodeURIComponent(token), 'x-echo': token })],
  ['a name', (token) => offerWith({ name: echo(token), [token]: 1, [`${token}Date`]: 2 })],
  ['a name in capitals', (token) => offerWith({ name: token.toUpperCase(), headline: `${token.toLowerCase()} &amp;` })],
  [
    'escapes of JSON',
    (token) =>
      new Response(JSON.stringify(envelope(cleanOffer({ offerType: 'ESCAPED' }))).replace('ESCAPED', escaped(token))),
  ],
  ['values that cannot be read', (token) => offerWith({ expiryDate: token, age: token, countries: [token] })],
  [
    'a link and pictures',
    (token) =>
      offerWith({
        trackingUrl: `https://a.test/${token}?${encodeURIComponent(token)}={x}`,
        creatives: [
          cleanCreative(1, { id: token, url: `http://cdn.test/${encodeURIComponent(token)}.avi` }),
          cleanCreative(2, { id: token }),
        ],
      }),
  ],
  [
    'steps',
    (token) =>
      offerWith({
        events: [
          cleanEvent(1, { id: token, name: token, deadlineDays: 9 }),
          cleanEvent(2, { id: token, trackingEventId: token, deadlineDays: 0 }),
          cleanEvent(3, { trackingEventId: token, name: token, payout: null }),
        ],
      }),
  ],
  ['a longer name, cut in the middle of it', (token) => offerWith({ offerType: `${'x'.repeat(70)}${token}` })],
  ['many lines of it', (token) => json(failed(`${token} ${token}`.repeat(40)), 403)],
  [
    'an error of fetch',
    (token) => {
      throw new TypeError(`Headers.append: "ApiToken ${token}" is an invalid header value.`);
    },
  ],
  [
    'an error below an error',
    (token) => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error(token), { code: `E${token}`, name: token }),
      });
    },
  ],
  [
    'what is no error',
    (token) => {
      throw { authorization: token };
    },
  ],
  [
    'an error of the body',
    (token) => new Response(new ReadableStream({ start: (controller) => controller.error(new Error(token)) })),
  ],
];

const WAYS: [way: string, args: string[], stdin: boolean, columns: number | undefined][] = [
  ['as text', [], false, undefined],
  ['as text of 30 columns', [], false, 30],
  ['as JSON', ['--json'], false, undefined],
  ['from standard input', ['--token-stdin', '--check-media'], true, 40],
];

describe.each(WAYS)('%s', (_, args, isPiped, columns) => {
  it.each(ECHOES)('the token is in no byte, though it is repeated by %s', async (_, respond) => {
    const { out, err, requests } = await doctor([ID, '--tenant', 'acme', ...args], {
      respond: (request) => (request.method === 'HEAD' ? new Response() : respond(TOKEN)),
      env: isPiped ? {} : { GOKART_TOKEN: ` ApiToken ${TOKEN}\n` },
      stdin: isPiped ? `${TOKEN}\n` : null,
      columns,
    });
    expect(requests[0]?.headers.get('authorization')).toBe(`ApiToken ${TOKEN}`);
    expect(requests.slice(1).some(({ headers }) => headers.has('authorization'))).toBe(false);
    expect(out).not.toBe('');
    expectNoToken(out, TOKEN);
    expectNoToken(err, TOKEN);
    // Nor a piece of it, as where a text was cut or a line was broken in its middle.
    const pieces = [TOKEN.slice(0, 6), TOKEN.slice(-8)].map((piece) => piece.toLowerCase());
    const closed = (out + err).replace(/\s+/g, '').toLowerCase();
    expect(pieces.filter((piece) => closed.includes(piece))).toEqual([]);
  });
});

const tokens = fc.oneof(
  fc.stringMatching(/^[!-~]{8,40}$/),
  fc.uuid(),
  fc.constantFrom('severity', 'GOKART_TOKEN', '[token][token]', '12345678', 'findings', '--tenant'),
);

it('any token is in no byte, whatever repeats it and wherever it is pasted', async () => {
  const places = fc.constantFrom<(token: string) => string[]>(
    () => [ID, '--tenant', 'acme'],
    (token) => [ID, '--tenant', token],
    (token) => [ID, '--base-url', `https://api.test/${encodeURIComponent(token)}`],
    (token) => [token, '--tenant', 'acme'],
    (token) => [ID, token, '--tenant', 'acme'],
    (token) => [ID, `--token=${token}`],
    (token) => [ID, '--token', token],
    (token) => [ID, `--${token}`],
    (token) => [ID, '--sandbox', '--sample', token],
    (token) => ['--sandbox', '--fault', token],
    (token) => [ID, '--timeout', token],
  );
  const echoes = fc.constantFrom(...ECHOES.filter(([what]) => what !== 'a header').map(([, respond]) => respond));
  await fc.assert(
    fc.asyncProperty(tokens, places, echoes, fc.boolean(), async (token, place, respond, asJson) => {
      const args = [...place(token), ...(asJson ? ['--json'] : [])];
      const { out, err } = await doctor(args, { respond: () => respond(token), env: { GOKART_TOKEN: token } });
      expect(out + err).not.toBe('');
      expect((out + err).toLowerCase()).not.toContain(token.toLowerCase());
    }),
    { numRuns: 150 },
  );
});

it('what was pasted as an argument is not repeated, also where there is no token to compare it with', async () => {
  const secret = 'pasted-by-mistake-4711';
  for (const args of [
    [secret],
    [ID, secret],
    [ID, `--token=${secret}`],
    [ID, '--token', secret],
    [ID, `--${secret}`],
    [`-${secret}`],
    [ID, '--tenant', `${secret}.`],
    [ID, '--base-url', secret],
    ['--sandbox', '--sample', secret],
    [ID, '--timeout', secret],
  ]) {
    for (const json of [[], ['--json']]) {
      const { out, err, code } = await doctor([...args, ...json], { env: {} });
      expect(code).toBe(2);
      expect(out + err).not.toContain(secret);
    }
  }
});

describe('what takes a token out', () => {
  it.each([
    ['in any case', 'Is SECRET-1234 or Secret-1234', 'Is [token] or [token]'],
    ['as some of it is written in URLs and HTML', 'x se%63ret%2d12&#51;4 y', 'x [token] y'],
    ['as Base64', `x ${btoa('secret-1234')} y`, 'x [token] y'],
    ['again and again', 'secret-1secret-1234234', '[token]'],
  ])('finds it %s', (_, text, expected) => {
    const once = createScrubber('secret-1234').text(text);
    expect(createScrubber('secret-1234').text(once)).toBe(once);
    expect(once.includes('secret-1234')).toBe(false);
    if (expected !== '[token]') expect(once).toBe(expected);
  });

  it('leaves nothing where what stands in its place completes another', () => {
    expect(createScrubber('[token]x').text('[token]xx')).toBe('[token]');
    expect(createScrubber('[token][token]').text('[token][token][token]')).toBe('[token]');
  });

  it('goes through JSON, names and all', () => {
    const { json } = createScrubber('secret-1234');
    expect(json({ 'secret-1234': ['a secret-1234', 1, null] })).toEqual({ '[token]': ['a [token]', 1, null] });
  });
});

/** The text as JSON may also write it. */
function escaped(text: string): string {
  return [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
