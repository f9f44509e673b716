// `npm run bench:server`: how fast the handler is against a bare server, what ten thousand offers take, and how often the
// API is asked when ten thousand visitors come at once. `-- --quick` for fewer and shorter rounds.
import { parseArgs } from 'node:util';
import { startChild } from '../test/scale/child.mjs';
import { milliseconds, progress, step } from '../test/scale/report.mjs';
import { measureThroughput } from './server/throughput.mjs';

const LEAST_RATIO = 0.5;
const MANY = 10_000;

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const missed = [];
const say = (line) => {
  progress('');
  console.log(line);
};
const claim = (holds, line) => {
  say(`${line}${holds ? '' : '  MISSED'}`);
  if (!holds) missed.push(line);
};
const thousands = (value) => Math.round(value).toLocaleString('en');
const percent = (value) => `${Math.round(value * 100)} %`;

/** Asks a process of its own one thing. */
async function askOnce(script, question, execArgv) {
  const child = await startChild(new URL(`server/${script}`, import.meta.url), {}, execArgv);
  try {
    return await child.ask(question);
  } finally {
    await child.kill();
  }
}

step('one cold offer, ten thousand visitors');
const herd = await askOnce('herd.mjs', { visitors: MANY });
claim(
  herd.calls === 1 && herd.same,
  `${thousands(MANY)} concurrent requests for one cold offer: ${herd.calls} upstream request (exactly 1), ` +
    `${herd.same ? 'the same answer for all' : 'DIFFERENT ANSWERS'}, ${milliseconds(herd.milliseconds)} with an API that takes 100 ms`,
);

step('answers a second, handler and bare server in turn');
const throughput = await measureThroughput(values.quick ? { rounds: 3, seconds: 1 } : { rounds: 15, seconds: 1 });
for (const [kind, what] of [
  ['200', `cached offer of ${thousands(throughput.bytes)} bytes`],
  ['304', 'not modified'],
]) {
  const { handler, bare, ratio, ofCpu, least, most, busy } = throughput[kind];
  claim(
    ratio >= LEAST_RATIO,
    `${kind}, ${what}: ${thousands(handler)} a second, bare server ${thousands(bare)}: ratio ${ratio.toFixed(2)} ` +
      `(at least ${LEAST_RATIO}; rounds ${least.toFixed(2)}–${most.toFixed(2)}; of processor time ${ofCpu.toFixed(2)}; servers busy ${percent(busy.handler)} and ${percent(busy.bare)} of a core)`,
  );
}

for (const [about, question] of [
  ['pictures linked, default limits', { pictures: 'linked' }],
  ['pictures inside, default limits', { pictures: 'inside' }],
  ['pictures inside, cache: { maxBytes: 256 MB }', { pictures: 'inside', maxBytes: 256 * 1024 * 1024 }],
]) {
  step(`memory: ${about}`);
  const { bytes, kept, heapMb, rssMb } = await askOnce('memory.mjs', { offers: MANY, ...question }, ['--expose-gc']);
  say(
    `memory, ${thousands(MANY)} offers of ${thousands(bytes)} bytes (${about}): ${thousands(kept)} kept, ` +
      `${heapMb.toFixed(0)} MB of heap, ${((heapMb * 1024) / kept).toFixed(1)} kB each; resident ${rssMb.toFixed(0)} MB more`,
  );
}

say(missed.length > 0 ? `MISSED: ${missed.length} of 3.` : 'All bounds are kept.');
process.exit(missed.length > 0 ? 1 : 0);
