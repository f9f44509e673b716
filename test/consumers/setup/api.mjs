import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen, stopServer } from './listen.mjs';

const confidential = JSON.parse(readFileSync(new URL('secrets.json', import.meta.url), 'utf8'));

/** The id of an offer that the API says it does not have, in words that nobody else may read. */
export const MISSING_ID = '00000000-0000-4000-8000-000000000404';

/**
 * The API that an app's server talks to: the sandbox of the package that is installed in `folder`, over HTTP. It has two
 * offers; the first has payouts, a budget and the rest that must be found nowhere in what is served. `secrets` are these.
 */
export async function startApi(folder, advertiser) {
  const testing = join(folder, 'node_modules/gokart-offers-react/dist/testing/index.js');
  const { createSampleOffers, createSandbox } = await import(pathToFileURL(testing));
  const { sixStepLadder, independentEvents } = createSampleOffers({ trackingBase: advertiser.origin });
  const { token, budget, payouts, payoutId, zipCode } = confidential;
  const offer = {
    ...sixStepLadder.wire,
    payoutId,
    budget,
    zipCodes: [zipCode],
    events: sixStepLadder.wire.events.map((event, index) => ({ ...event, payout: payouts[index] })),
  };
  const sandbox = createSandbox({
    token,
    offers: [offer, independentEvents.wire],
    faults: { [MISSING_ID]: 'not-found' },
  });
  const server = createServer(async (request, response) => {
    const { authorization = '' } = request.headers;
    const answer = await sandbox.fetch(sandbox.baseUrl + request.url, { headers: { authorization } });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  return {
    origin: await listen(server),
    offerId: offer.id,
    secrets: { ...confidential, vendorTexts: sandbox.secrets },
    stop: () => stopServer(server),
  };
}
