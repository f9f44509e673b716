import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../src/components/OfferFailure/describe-failure.js';
import { offerFailureMessages as words } from '../../../src/i18n/en/offer-failure.js';
import { OfferError, type OfferErrorKind } from '../../../src/model/offer-error.js';

const limited = (retryAfterMs: number | null) => new OfferError('Too many', { kind: 'rate-limited', retryAfterMs });

describe('what a visitor is told of a failure', () => {
  it.each<[OfferErrorKind, boolean]>([
    ['invalid-id', false],
    ['not-found', false],
    ['unauthorized', false],
    ['forbidden', false],
    ['malformed', false],
    ['rate-limited', true],
    ['timeout', true],
    ['network', true],
    ['server', true],
  ])('%s is its own sentence, and asking again helps: %s', (kind, canRetry) => {
    const error = new OfferError('For the developer', { kind, messages: ['Vendor words'] });
    expect(describeFailure(error, words, 'en')).toEqual({ kind, sentence: words[kind], canRetry });
    // As plain data, as a server component passes it on.
    expect(describeFailure({ kind }, words, 'en')).toEqual({ kind, sentence: words[kind], canRetry });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'secret'],
    ['an error of another kind', new TypeError('secret')],
    ['data of another kind', { kind: 'teapot' }],
    ['a kind not known here', new OfferError('secret', { kind: 'teapot' as OfferErrorKind })],
    ['a kind that every object has', new OfferError('secret', { kind: 'toString' as OfferErrorKind })],
    ['a kind that is a word of ours', new OfferError('secret', { kind: 'retry' as OfferErrorKind })],
  ])('%s counts as a failure of the server', (_, error) => {
    expect(describeFailure(error, words, 'en')).toEqual({ kind: 'server', sentence: words.server, canRetry: true });
  });

  it.each([
    [1, 'in 1 minute.'],
    [60_000, 'in 1 minute.'],
    [60_001, 'in 2 minutes.'],
    [61_000, 'in 2 minutes.'],
    [7_200_000, 'in 120 minutes.'],
  ])('a wait of %s ms is said, never too short: %s', (ms, expected) => {
    expect(describeFailure(limited(ms), words, 'en').sentence).toMatch(new RegExp(`${expected}$`));
  });

  it.each([null, 0, -5, Number.NaN])('a wait of %s is not said', (ms) => {
    expect(describeFailure(limited(ms), words, 'en').sentence).toBe(words['rate-limited']);
  });
});
