import { expect, it } from 'vitest';
import { ID } from './clean.js';
import { type DoctorSetup, doctor } from './doctor.js';

const findingsOf = async (respond: NonNullable<DoctorSetup['respond']>) => {
  const { out } = await doctor([ID, '--tenant', 'acme', '--json'], { respond });
  return JSON.parse(out).findings.map(({ code, message }: { code: string; message: string }) => ({ code, message }));
};

const coded = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['ENOTFOUND', 'host-unknown'],
  ['EAI_AGAIN', 'host-unknown'],
  ['ECONNREFUSED', 'connection-refused'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'tls-failed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls-failed'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-failed'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-failed'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-failed'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-failed'],
  ['EPROTO', 'tls-failed'],
  ['ECONNRESET', 'network-failed'],
  ['UND_ERR_SOCKET', 'network-failed'],
])('tells what Node calls %s as %s', async (name, code) => {
  const causes = [
    coded(name),
    new AggregateError([coded(name), coded('EHOSTUNREACH')]),
    new Error('below', { cause: coded(name) }),
  ];
  for (const cause of causes) {
    const found = await findingsOf(() => Promise.reject(new TypeError('fetch failed', { cause })));
    expect(found).toEqual([{ code, message: expect.stringContaining(`\`${name}\``) }]);
  }
});

it.each([
  ['an error without a code', new TypeError('fetch failed')],
  ['a code that is none', Object.assign(new Error(), { code: 'see http://x' })],
  ['what is no error', 'text'],
])('tells %s as a failed connection', async (_, error) => {
  expect(await findingsOf(() => Promise.reject(error))).toMatchObject([{ code: 'network-failed' }]);
});

it('reads no more than 8 MB', async () => {
  const part = new Uint8Array(1024 * 1024).fill(0x20);
  let sent = 0;
  const body = () => new ReadableStream({ pull: (to) => (sent++ < 100 ? to.enqueue(part) : to.close()) });
  expect(await findingsOf(() => new Response(body()))).toMatchObject([{ code: 'answer-too-large' }]);
  expect(sent).toBeLessThan(15);
});

it.each([
  ['lists in lists', `{"data":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ['objects in objects', `${'{"data":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
  ['backslashes', '\\'.repeat(2_000_000)],
  ['per cent signs', '%25'.repeat(1_000_000)],
])('is not overwhelmed by %s', async (_, text) => {
  expect(await findingsOf(() => new Response(text))).toMatchObject([{ code: 'not-json' }]);
});

it('is not overwhelmed by HTML as deep as it is long', async () => {
  const keyPoints = '<b><i>'.repeat(10_000);
  const found = await findingsOf(() => Response.json({ id: ID, name: 'Deep', keyPoints }));
  expect(found).toContainEqual({ code: 'html-cut', message: expect.stringContaining('`keyPoints`') });
});
