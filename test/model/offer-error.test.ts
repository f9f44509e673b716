import { expect, it, vi } from 'vitest';
import { isErrorKind, isOfferError, isPassing, OfferError, type OfferErrorKind } from '../../src/model/offer-error.js';

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

it.each<[OfferErrorKind, boolean]>([
  ['rate-limited', true],
  ['timeout', true],
  ['network', true],
  ['server', true],
  ['invalid-id', false],
  ['not-found', false],
  ['unauthorized', false],
  ['forbidden', false],
  ['malformed', false],
])('%s is a kind, and whether asking again may help is %s', (kind, passes) => {
  expect(isErrorKind(kind)).toBe(true);
  expect(isPassing(kind)).toBe(passes);
});

it.each([['teapot'], ['Server'], [''], [null], [undefined], [['server']]])('%j is no kind', (word) => {
  expect(isErrorKind(word)).toBe(false);
});
