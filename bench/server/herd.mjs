// A process: ten thousand visitors at once, and an offer that nobody has read.
import { answerParent } from '../../test/scale/child.mjs';
import { BASE, makeHandler } from './make-handler.mjs';
import { createApi, offerId } from './offers.mjs';

answerParent(async ({ visitors }) => {
  const api = createApi({ delayMs: 100 });
  const handler = makeHandler(api);
  const started = performance.now();
  const answers = await Promise.all(
    Array.from({ length: visitors }, async () => {
      const response = await handler(new Request(`http://127.0.0.1${BASE}/${offerId(1)}`));
      return `${response.status} ${response.headers.get('etag')} ${await response.text()}`;
    }),
  );
  const different = new Set(answers);
  const isOffer = answers[0].startsWith('200 ') && answers[0].includes(offerId(1));
  return { calls: api.calls, same: different.size === 1 && isOffer, milliseconds: performance.now() - started };
});
