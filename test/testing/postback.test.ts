import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/model/progress.js';
import { createOfferHandler, createOfferSource } from '../../src/server/index.js';
import { buildEvent, buildOffer, createSandbox, sampleOffers } from '../../src/testing/index.js';

const { sixStepLadder } = sampleOffers;
const { id } = sixStepLadder.offer;
const sandbox = createSandbox({ token: 'local' });

const linkTo = (offerId: string, query = '?pub_click_id=c-1&pub_member_id=m-1') =>
  `https://go.brightwheels.example/api/v1/offer-link/redirect/${offerId}${query}`;

describe('complete', () => {
  it('tells of an event through the very link that the handler leads to', async () => {
    const source = createOfferSource({ ...sandbox, token: 'local', publish: { payout: 'hidden' } });
    const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => 'robin' });
    const click = await handler(new Request(`https://partner.example/api/offers/${id}/go`));
    const link = click.headers.get('location') ?? '';
    expect(sandbox.complete(link, 'level_2', { at: '2026-11-20T19:03+01:00', status: 'paid' })).toEqual({
      offerId: id,
      eventId: 'event-2',
      trackingEventId: 'level_2',
      clickId: new URL(link).searchParams.get('pub_click_id'),
      memberId: 'robin',
      at: '2026-11-20T18:03:00.000Z',
      status: 'paid',
    });
  });

  it('finds an event by either of its ids, and leaves the decision open unless told', () => {
    const byId = sandbox.complete(linkTo(id), 'event-1', { at: 0 });
    expect(byId).toMatchObject({ eventId: 'event-1', trackingEventId: 'install', status: null });
    expect(sandbox.complete(new URL(linkTo(id.toUpperCase())), 'install', { at: 0 })).toEqual(byId);
  });

  it('knows offers of the model, and events without a tracking id', () => {
    const offer = buildOffer({ events: [buildEvent({ trackingEventId: null })] });
    const { complete } = createSandbox({ token: 'local', offers: [offer] });
    expect(complete(linkTo(offer.id), 'event-1')).toMatchObject({ eventId: 'event-1', trackingEventId: null });
  });

  it('happens now unless told when', () => {
    const before = Date.now();
    const at = Date.parse(sandbox.complete(linkTo(id), 'install').at);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });

  it('says what progress takes', () => {
    const { trackingEventId, eventId, at, status } = sandbox.complete(linkTo(id), 'install');
    const progress: Progress = { [trackingEventId ?? eventId]: { at, status: status ?? undefined } };
    expect(Object.keys(progress)).toEqual(['install']);
  });

  it.each([
    ['a link without ids', linkTo(id, ''), 'install', {}, /would count for nobody/],
    [
      'a placeholder',
      linkTo(id, '?pub_click_id=PUB_CLICK_ID&pub_member_id=m'),
      'install',
      {},
      /would count for nobody/,
    ],
    ['an empty member', linkTo(id, '?pub_click_id=c&pub_member_id='), 'install', {}, /would count for nobody/],
    ['another address', 'https://partner.example/', 'install', {}, /no tracking link/],
    ['no address', '', 'install', {}, /no tracking link/],
    ['an unknown offer', linkTo('00000000-0000-4000-8000-000000000000'), 'install', {}, /no offer 00000000/],
    ['an unknown event', linkTo(id), 'level_99', {}, /no event "level_99".*install, level_2/],
    ['an offer without events', linkTo(sampleOffers.singleEvent.offer.id), 'x', {}, /Its events: none/],
    ['an unreadable instant', linkTo(id), 'install', { at: 'soon' }, /"soon", which is no instant/],
  ])('refuses %s', (_what, link, event, completion, message) => {
    expect(() => sandbox.complete(link, event, completion)).toThrow(RangeError);
    expect(() => sandbox.complete(link, event, completion)).toThrow(message);
  });
});
