// Answers a second of the handler, as a part of what a bare server gives.
import { startChild } from '../../test/scale/child.mjs';
import { freePort } from '../../test/scale/ports.mjs';
import { progress } from '../../test/scale/report.mjs';
import { BASE } from './make-handler.mjs';
import { offerId } from './offers.mjs';

const CONNECTIONS = 32;
/** Headers that Node adds by itself. */
const NODES_OWN = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

const near = (name) => new URL(name, import.meta.url);
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** What the handler sends, for the bare server to repeat. */
async function learnAnswer(url) {
  const headersOf = ({ headers }) => Object.fromEntries([...headers].filter(([name]) => !NODES_OWN.includes(name)));
  await (await fetch(url)).arrayBuffer();
  const whole = await fetch(url);
  const body = await whole.text();
  const headers = headersOf(whole);
  const short = await fetch(url, { headers: { 'if-none-match': headers.etag } });
  if (short.status !== 304) throw new Error(`The handler answered ${short.status} where 304 belongs.`);
  return { body, headers, headersOf304: headersOf(short) };
}

/**
 * Measures both in turn, so that whatever else the machine does falls on both.
 *
 * @returns for each kind of answer the medians, and the median of the ratios of each round.
 */
export async function measureThroughput({ rounds, seconds }) {
  const ports = { handler: await freePort(), bare: await freePort() };
  const path = `${BASE}/${offerId(1)}`;
  const handler = await startChild(near('serve-handler.mjs'), { PORT: ports.handler });
  const answer = await learnAnswer(`http://127.0.0.1:${ports.handler}${path}`);
  const bare = await startChild(near('serve-bare.mjs'), { PORT: ports.bare, ANSWER: JSON.stringify(answer) });
  const client = await startChild(near('client.mjs'), {});
  const servers = { handler, bare };
  const kinds = {
    200: { status: 200, headers: {} },
    304: { status: 304, headers: { 'if-none-match': answer.headers.etag } },
  };

  const measure = async (name, kind, duration) => {
    const before = await servers[name].ask({});
    const told = await client.ask({ ...kind, port: ports[name], path, seconds: duration, connections: CONNECTIONS });
    const after = await servers[name].ask({});
    if (told.wrong > 0) throw new Error(`${told.wrong} answers of ${name} were not ${kind.status}.`);
    const cpu = (after.user + after.system - before.user - before.system) / 1e6;
    return { perSecond: told.answers / told.seconds, perCpuSecond: told.answers / cpu, busy: cpu / told.seconds };
  };

  try {
    const results = {};
    for (const [label, kind] of Object.entries(kinds)) {
      for (const name of ['handler', 'bare']) await measure(name, kind, seconds);
      const seen = { handler: [], bare: [] };
      for (let round = 1; round <= rounds; round++) {
        for (const name of ['handler', 'bare']) {
          progress(`${label}: round ${round} of ${rounds}, ${name}`);
          seen[name].push(await measure(name, kind, seconds));
        }
      }
      const medianOf = (name, what) => median(seen[name].map((one) => one[what]));
      const ratiosOf = (what) => seen.handler.map((one, round) => one[what] / seen.bare[round][what]);
      const ratios = ratiosOf('perSecond');
      results[label] = {
        handler: medianOf('handler', 'perSecond'),
        bare: medianOf('bare', 'perSecond'),
        busy: { handler: medianOf('handler', 'busy'), bare: medianOf('bare', 'busy') },
        ratio: median(ratios),
        ofCpu: median(ratiosOf('perCpuSecond')),
        least: Math.min(...ratios),
        most: Math.max(...ratios),
      };
    }
    return { ...results, bytes: Buffer.byteLength(answer.body) };
  } finally {
    await Promise.all([handler.kill(), bare.kill(), client.kill()]);
  }
}
