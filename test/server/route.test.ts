import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../src/server/route.js';

const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';

describe('matchRoute', () => {
  it.each([
    ['/api/offers', '/api/offers', 'list', null],
    [`/api/offers/${ID}`, '/api/offers', 'offer', ID],
    [`/api/offers/${ID.toUpperCase()}`, '/api/offers', 'offer', ID],
    [`/api/offers/${ID}/go`, '/api/offers', 'go', ID],
    ['/', '', 'list', null],
    [`/${ID}`, '', 'offer', ID],
    [`/${ID}/go`, '', 'go', ID],
    ['/api/offers/', '/api/offers', 'unknown', null],
    ['/api/offersx', '/api/offers', 'unknown', null],
    [`/api/offersx/${ID}`, '/api/offers', 'unknown', null],
    [`/api/offers/${ID}/`, '/api/offers', 'unknown', null],
    [`/api/offers/${ID}/GO`, '/api/offers', 'unknown', null],
    [`/api/offers/${ID}/go/`, '/api/offers', 'unknown', null],
    [`/api/offers/${ID}/go/on`, '/api/offers', 'unknown', null],
    [`/api/offers//${ID}`, '/api/offers', 'unknown', null],
    [`/api/offers/${ID}%2Fgo`, '/api/offers', 'unknown', null],
    [`/api/offers/%2e%2e%2f${ID}`, '/api/offers', 'unknown', null],
    [`/api/offers/{${ID}}`, '/api/offers', 'unknown', null],
    ['/api/offers/not-a-uuid', '/api/offers', 'unknown', null],
    ['/api', '/api/offers', 'unknown', null],
    [`/${'a'.repeat(10_000)}`, '', 'unknown', null],
  ])('%s under %j is: %s', (pathname, basePath, name, offerId) => {
    expect(matchRoute(pathname, basePath)).toMatchObject({ name, offerId });
  });

  it.each([
    ['/api/offers', 'GET, HEAD'],
    [`/api/offers/${ID}`, 'GET, HEAD'],
    [`/api/offers/${ID}/go`, 'GET'],
  ])('%s allows %s', (pathname, allow) => {
    expect(matchRoute(pathname, '/api/offers').methods.join(', ')).toBe(allow);
  });
});
