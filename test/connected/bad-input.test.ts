import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOffer } from '../../src/model/decode-offer.js';
import { isOfferError } from '../../src/model/offer-error.js';
import { createOfferHandler, createOfferSource } from '../../src/server/index.js';
import { answerTo, OFFER_FIELDS, samples, UNSPEAKABLE } from './bad-input/arbitraries.js';

const TOKEN = 'token-6e1f-never-to-be-seen';
const { wire } = samples.singleEvent;
const { id } = wire;

/** What the partner's handler makes of an API that answers like that. */
const ask = (answer: () => Response | Promise<Response>) => {
  const fetch = async () => answer();
  const source = createOfferSource({
    baseUrl: 'https://api.brightwheels.example',
    token: TOKEN,
    publish: { payout: { share: 0.6 } },
    fetch,
  });
  return createOfferHandler({ source, basePath: '/api/offers' })(new Request(`https://shop.example/api/offers/${id}`));
};

const expectOfferOrFailure = async (response: Response) => {
  const text = await response.text();
  expect(text).not.toContain(TOKEN);
  const json = JSON.parse(text);
  if (response.status === 200) {
    expect(decodeOffer(json)).toEqual({ offer: json, issues: [] });
    expect(json).toMatchObject({ id, budget: null, budgetType: null, payoutId: null, trackingUrl: null });
  } else {
    // Not 500: that is for what went wrong on the partner's own server.
    expect([404, 429, 502, 504]).toContain(response.status);
    expect(json.error.message).toMatch(/\.$/);
  }
};

const catchError = (run: () => unknown): unknown => {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
};

describe('whatever the API answers, a partner’s handler answers with an offer or a failure', () => {
  it('for any JSON', () =>
    fc.assert(
      fc.asyncProperty(answerTo(id), async (json) => expectOfferOrFailure(await ask(() => Response.json(json)))),
      { numRuns: 300 },
    ));

  it('for any bytes under any status', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(200, 201, 301, 400, 401, 403, 404, 410, 418, 429, 500, 503, 599),
        async (bytes, status) =>
          expectOfferOrFailure(await ask(() => new Response(bytes, { status, headers: { location: '/' } }))),
      ),
      { numRuns: 200 },
    ));
});

describe.each(OFFER_FIELDS)('an object or a list in %s that cannot be turned into text', (field) => {
  it.each([[UNSPEAKABLE], [[UNSPEAKABLE]]])('%j is left out, or the offer is malformed', (value) => {
    const caught = catchError(() => decodeOffer({ ...wire, [field]: value }));
    expect(caught === null || (isOfferError(caught) && caught.kind === 'malformed'), String(caught)).toBe(true);
  });
});
