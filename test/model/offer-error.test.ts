import { expect, it, vi } from 'vitest';
import { isOfferError, OfferError } from '../../src/model/offer-error.js';

it('is told by isOfferError, also when another copy of the package made it', async () => {
  vi.resetModules();
  const copy = await import('../../src/model/offer-error.js');
  expect(copy.OfferError).not.toBe(OfferError);
  const error = new copy.OfferError('x', { kind: 'timeout' });
  expect(error instanceof OfferError).toBe(false);
  expect(isOfferError(error)).toBe(true);
});

it.each([[null], [undefined], ['x'], [new Error('x')], [{ kind: 'timeout' }], [7]])('%j is none', (value) => {
  expect(isOfferError(value)).toBe(false);
});

it('has every field, with null for what is not known', () => {
  const error = new OfferError('What, why, fix.', { kind: 'server' });
  expect(error).toMatchObject({
    name: 'OfferError',
    kind: 'server',
    status: null,
    retryAfterMs: null,
    responseId: null,
    messages: [],
  });
  expect('cause' in error).toBe(false);
  expect(new OfferError('x', { kind: 'network', cause: error }).cause).toBe(error);
});
