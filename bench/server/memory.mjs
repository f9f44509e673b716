// A process, started with --expose-gc: what a process takes that keeps many offers.
import { answerParent } from '../../test/scale/child.mjs';
import { BASE, makeHandler } from './make-handler.mjs';
import { createApi, offerId } from './offers.mjs';

const MB = 1024 * 1024;

function measure() {
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heap: heapUsed + external };
}

answerParent(async ({ offers, pictures, maxBytes }) => {
  const api = createApi({ pictures });
  // As fast as it can: what is measured is what is kept.
  const handler = makeHandler(api, { requestsPerMinute: 10 * offers, cache: maxBytes ? { maxBytes } : undefined });
  let bytes = 0;
  const read = async (number) => {
    const response = await handler(new Request(`http://127.0.0.1${BASE}/${offerId(number)}`));
    if (response.status !== 200) throw new Error(`Offer ${number}: ${response.status} ${await response.text()}`);
    bytes = (await response.text()).length;
  };
  // What is loaded and compiled once is not of the offers.
  for (let number = 0; number < 200; number++) await read(offers + 1);
  const before = measure();
  for (let number = 0; number < offers; number++) await read(number);
  const after = measure();

  // Backwards, so that what is read again pushes out nothing that is still to be counted.
  const asked = api.calls;
  let kept = 0;
  for (let number = offers - 1; number >= 0; number--) {
    const calls = api.calls;
    await read(number);
    if (api.calls > calls) break;
    kept++;
  }
  return { bytes, kept, asked, heapMb: (after.heap - before.heap) / MB, rssMb: (after.rss - before.rss) / MB };
});
