import { expect, it, vi } from 'vitest';
import { createOfferClient } from '../../src/client/client.js';
import { isPassing, type OfferError } from '../../src/model/offer-error.js';
import { buildOffer } from '../../src/testing/index.js';

const loaded = vi.hoisted(() => vi.fn());
vi.mock('../../src/client/decode-on-demand.js', async (original) => {
  loaded();
  return original();
});

const offer = buildOffer();
const read = (body: unknown) => {
  const fetch: typeof globalThis.fetch = async () => new Response(JSON.stringify(body));
  return createOfferClient({ baseUrl: '/api/offers', fetch }).getOffer(offer.id);
};

it('what the handler sends needs no decoder', async () => {
  expect(await read(offer)).toEqual(offer);
  expect(loaded).not.toHaveBeenCalled();
});

it('a failure to load the decoder passes, and says what was the cause', async () => {
  loaded.mockImplementationOnce(() => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const error: OfferError = await read({ data: offer }).then(
    () => expect.unreachable(),
    (caught) => caught,
  );
  expect(error).toMatchObject({ name: 'OfferError', kind: 'network' });
  expect(isPassing(error.kind)).toBe(true);
  expect(error.cause).toBeInstanceOf(Error);
});

it.each<[string, object]>([
  ['an envelope', { isSuccessful: true, data: offer }],
  ['HTML', { ...offer, keyPoints: '<ul><li>New customers only</li></ul>' }],
  ['another version', { ...offer, revision: undefined, termsHash: undefined }],
])('what a relay sends is decoded: %s', async (_, body) => {
  expect(await read(body)).toEqual(offer);
  expect(loaded).toHaveBeenCalledTimes(2);
});
