import { describe, expect, it } from 'vitest';
import { cleanCreative, cleanOffer, envelope, failed, ID, TOKEN } from './clean.js';
import { doctor } from './doctor.js';

const acme = [ID, '--tenant', 'acme'];

describe('asks', () => {
  it.each([
    ['a tenant', acme, {}, 'https://api.acme.getgokart.ai'],
    ['the environment’s tenant', [ID], { GOKART_TENANT: ' Acme ' }, 'https://api.acme.getgokart.ai'],
    [
      'the tenant that is given before the environment’s',
      acme,
      { GOKART_TENANT: 'other' },
      'https://api.acme.getgokart.ai',
    ],
    ['an address', [ID, '--base-url', 'http://localhost:8080/relay/'], {}, 'http://localhost:8080/relay'],
  ])('%s, once, with the token', async (_, args, env, base) => {
    const { code, requests } = await doctor(args, { env: { GOKART_TOKEN: TOKEN, ...env } });
    expect(requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', `${base}/api/v1/sdk-offer-management/partner/${ID}`],
    ]);
    expect(requests[0]?.headers.get('authorization')).toBe(`ApiToken ${TOKEN}`);
    expect(requests[0]?.redirect).toBe('manual');
    expect(code).toBe(0);
  });

  it('with the token that is piped in, whatever the environment holds', async () => {
    const { requests } = await doctor([...acme, '--token-stdin'], { stdin: 'ApiToken piped-in-token\r\n' });
    expect(requests[0]?.headers.get('authorization')).toBe('ApiToken piped-in-token');
  });

  it('for no longer than it is told', async () => {
    const { code, out } = await doctor([...acme, '--timeout', '0.01'], { respond: () => new Promise(() => {}) });
    expect(code).toBe(3);
    expect(out).toContain('did not answer within 0.01 seconds');
  });
});

describe('ends with', () => {
  it.each<[code: number, what: string, args: string[], respond?: () => Response]>([
    [0, 'nothing found', acme],
    [0, 'warnings and notes', acme, () => Response.json(envelope(cleanOffer({ tier: 1, age: 'x' })))],
    [1, 'an error in the offer', acme, () => Response.json(envelope(cleanOffer({ trackingUrl: null })))],
    [3, 'a refused token', acme, () => Response.json(failed(), { status: 401 })],
    [3, 'an answer that is no offer', acme, () => new Response('<p>Hi</p>')],
    [0, 'the sandbox', ['--sandbox']],
    [1, 'a fault in a sample', ['--sandbox', '--sample', 'HOSTILEHTML']],
    [3, 'a fault of the sandbox', ['--sandbox', '--fault', 'rate-limited']],
    [0, 'help', ['--help']],
    [0, 'the version', ['--version']],
  ])('%s: %s', async (code, _, args, respond) => {
    for (const json of [[], ['--json']]) {
      const result = await doctor([...args, ...json], respond ? { respond } : {});
      expect(result.code).toBe(code);
      expect(result.err).toBe('');
      expect(result.out).toMatch(/\S\n$/);
    }
  });
});

describe('the sandbox', () => {
  it.each([
    ['timeout', 'timeout'],
    ['network', 'network-failed'],
    ['truncated', 'not-json'],
    ['html', 'not-json'],
    ['server', 'server-failed'],
    ['unsuccessful', 'unsuccessful'],
    ['wrong-page', 'several-offers'],
    ['unauthorized', 'unauthorized'],
    ['forbidden', 'forbidden'],
    ['not-found', 'offer-not-found'],
    ['rate-limited', 'rate-limited'],
  ])('with the fault %s is told as %s', async (fault, found) => {
    const { out, code, requests } = await doctor(['--sandbox', '--fault', fault, '--timeout', '0.05', '--json'], {
      env: {},
    });
    expect(JSON.parse(out).findings.map((finding: { code: string }) => finding.code)).toEqual([found]);
    expect(code).toBe(3);
    expect(requests).toEqual([]);
  });

  it('finds a sample by its id as well', async () => {
    const { out } = await doctor(['8E81973E-0BEC-47B0-B898-D190F9EBDACC', '--sandbox'], { env: {} });
    expect(out).toContain('sample expired');
    expect(out).toContain('Winterlight Lodges');
  });
});

describe('is not called like this, and says how:', () => {
  it.each<[args: string[], says: RegExp, env?: Record<string, string>]>([
    [[], /no offer id/],
    [['x', '--tenant', 'acme'], /no UUID/],
    [[ID, ID, '--tenant', 'acme'], /more than one offer id/],
    [[ID], /not said where the API is/],
    [[...acme, '--base-url', 'https://a.test'], /--tenant and --base-url/],
    [[ID, '--tenant', 'a.b'], /--tenant is not one part of a host name/],
    [[ID], /GOKART_TENANT is not one part of a host name/, { GOKART_TENANT: 'a/b' }],
    [[ID, '--base-url', 'ftp://a.test'], /--base-url is no absolute http/],
    [[ID, '--base-url', 'https://a:b@a.test'], /user name/],
    [[ID, '--tenant'], /--tenant needs a value/],
    [[ID, '--tenant', '--no-color'], /--tenant needs a value/],
    [[...acme, '--tenant', 'acme'], /given twice/],
    [[...acme, '--no-color=yes'], /--no-color takes no value/],
    [[...acme, '--verbose'], /--verbose is no option/],
    [[...acme, '--timeout', '0'], /--timeout is no number of seconds/],
    [[...acme, '--timeout', '601'], /up to 600/],
    [[...acme, '--timeout', '1e3'], /--timeout/],
    [[...acme, '--token', TOKEN], /history of your shell[\s\S]*GOKART_TOKEN/],
    [[...acme, `--api-token=${TOKEN}`], /not taken as an argument/],
    [[...acme, '-t', TOKEN], /not taken as an argument/],
    [[...acme, '--sample', 'expired'], /for the sandbox/],
    [['--sandbox', '--sample', 'none'], /no such sample[\s\S]*sixStepLadder/],
    [['--sandbox', '--fault', 'none'], /no such fault[\s\S]*rate-limited/],
    [['--sandbox', '--tenant', 'acme'], /says nothing to the sandbox/],
    [['--sandbox', '--check-media'], /says nothing to the sandbox/],
    [[ID, '--sandbox', '--sample', 'expired'], /offer id and --sample/],
    [acme, /GOKART_TOKEN holds no token/, { GOKART_TOKEN: ' ' }],
    [acme, /holds spaces, line breaks or characters beyond ASCII/, { GOKART_TOKEN: 'a token with blanks' }],
    [acme, /less than 8 characters/, { GOKART_TOKEN: 'short' }],
    [[...acme, '--token-stdin'], /Standard input is a terminal/],
  ])('%j', async (args, says, env) => {
    const { code, err, out, requests } = await doctor(args, { env: { GOKART_TOKEN: TOKEN, ...env }, columns: 500 });
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(out).toBe('');
    expect(requests).toEqual([]);

    const asJson = await doctor(['--json', ...args], { env: { GOKART_TOKEN: TOKEN, ...env } });
    expect(asJson.err).toBe('');
    expect(JSON.parse(asJson.out)).toMatchObject({
      outcome: 'usage',
      exitCode: 2,
      findings: [{ code: 'usage', severity: 'error' }],
    });
  });

  it('nothing piped in', async () => {
    const { code, err } = await doctor([...acme, '--token-stdin'], { stdin: '\n' });
    expect([code, err]).toEqual([2, expect.stringContaining('Standard input holds no token')]);
  });
});

describe('with --check-media', () => {
  const check = async (urls: string[], respond: (request: Request) => Response, base = ['--tenant', 'acme']) => {
    const creatives = urls.map((url, at) => cleanCreative(at + 1, { url }));
    const result = await doctor([ID, ...base, '--check-media', '--json'], {
      respond: (request) =>
        request.method === 'HEAD' ? respond(request) : Response.json(envelope(cleanOffer({ creatives }))),
    });
    const { findings, mediaAsked } = JSON.parse(result.out);
    const heads = result.requests.slice(1);
    return { findings: findings as { code: string; message: string; path: string }[], mediaAsked, heads };
  };
  const sent =
    (headers: Record<string, string>, status = 200) =>
    () =>
      new Response(null, { status, headers });

  it.each<[what: string, file: string, respond: () => Response, code: string, says: RegExp]>([
    [
      'more than 3 MB',
      'a.png',
      sent({ 'content-type': 'image/png', 'content-length': '3145729' }),
      'media-too-large',
      /3\.0 MB/,
    ],
    [
      'a page in its place',
      'a.png',
      sent({ 'content-type': 'text/html; charset=utf-8' }),
      'media-wrong-type',
      /“text\/html”/,
    ],
    ['a picture for a video', 'a.mp4', sent({ 'content-type': 'image/png' }), 'media-wrong-type', /a video/],
    ['nothing there', 'a.png', sent({}, 404), 'media-unreachable', /answered 404/],
    ['no HEAD', 'a.png', sent({}, 405), 'media-not-asked', /no HEAD/],
    ['a redirect without an end', 'a.png', sent({ location: '/a.png' }, 302), 'media-unreachable', /302/],
    ['a redirect to this machine', 'a.png', sent({ location: 'http://127.0.0.1/x' }, 302), 'media-unreachable', /302/],
    [
      'no connection',
      'a.png',
      () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) });
      },
      'media-unreachable',
      /ECONNRESET/,
    ],
  ])('finds %s', async (_, file, respond, code, says) => {
    const { findings, heads } = await check([`https://cdn.test/${file}`], respond);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]).toMatchObject({ path: 'creatives[0]', message: expect.stringMatching(says) });
    expect(heads.length).toBeLessThanOrEqual(4);
    expect(heads.every(({ headers }) => !headers.has('authorization'))).toBe(true);
  });

  it('has nothing to say of what is as it should be', async () => {
    const types: Record<string, string> = { png: 'image/png', mp4: 'video/mp4', webp: 'application/octet-stream' };
    const urls = Object.keys(types).map((type) => `https://cdn.test/a.${type}`);
    const { findings, mediaAsked } = await check(urls, ({ url }) =>
      sent({ 'content-type': types[url.split('.').at(-1) ?? ''] ?? '', 'content-length': '3145728' })(),
    );
    expect([findings, mediaAsked]).toEqual([[], 3]);
  });

  it.each([
    'http://localhost/a.png',
    'https://127.0.0.1/a.png',
    'https://10.1.2.3/a.png',
    'https://169.254.169.254/a',
    'https://192.168.0.1/a.png',
    'https://172.31.0.1/a.png',
    'https://[::1]/a.png',
    'https://[fd00::1]/a.png',
    'https://[::ffff:7f00:1]/a',
    'https://intranet/a.png',
    'https://db.internal/a.png',
    'https://2130706433/a.png',
  ])('does not ask %s, which the API names', async (url) => {
    const { findings, heads, mediaAsked } = await check([url], sent({}));
    expect(findings.map(({ code }) => code)).toContain('media-not-asked');
    expect([heads, mediaAsked]).toEqual([[], 0]);
  });

  it('asks this machine where the API is on it', async () => {
    const { heads } = await check(['http://localhost:81/a.png'], sent({}), ['--base-url', 'http://localhost:80']);
    expect(heads).toHaveLength(1);
  });

  it('asks for 20 at most', async () => {
    const urls = Array.from({ length: 25 }, (_, at) => `https://cdn.test/${at}.png`);
    const { findings, heads, mediaAsked } = await check(urls, sent({}));
    expect([heads.length, mediaAsked]).toEqual([20, 20]);
    expect(findings).toMatchObject([{ code: 'media-not-asked', path: 'creatives[20]', count: 5 }]);
  });

  it('asks for none without it', async () => {
    expect((await doctor(acme)).requests).toHaveLength(1);
  });
});
