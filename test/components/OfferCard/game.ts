import { buildEvent, buildOffer } from '../../../src/testing/index.js';
import { creativesOf, picture } from '../CreativeCarousel/render-carousel.js';

/** The instant that cards of it are shown for. */
export const NOW = '2026-06-15T12:00:00Z';

/** A game with two pictures, three steps in order and one at any time: something of every part of a card. */
export const game = buildOffer({
  name: 'Lantern Bingo',
  headline: 'Light up the canal',
  shortDescription: 'Bingo by lantern light.',
  categories: ['Games', 'Casual'],
  offerType: 'MultiEvent',
  payout: null,
  pendingDays: 14,
  launchDate: '2026-01-01T00:00:00.000Z',
  expiryDate: '2026-12-31T00:00:00.000Z',
  targeting: { countries: ['US', 'CA'], age: '18-24' },
  creatives: creativesOf(picture('crimson'), picture('seagreen')),
  events: [
    buildEvent({ id: 'e-1', name: 'Install and open the game', trackingEventId: 'install', payout: 0.25 }),
    buildEvent({
      id: 'e-2',
      name: 'Reach level 10',
      trackingEventId: 'level_10',
      completionSequence: 2,
      displayOrder: 2,
      deadlineDays: 7,
      payout: 1.25,
    }),
    buildEvent({
      id: 'e-3',
      name: 'Reach level 20',
      trackingEventId: 'level_20',
      completionSequence: 3,
      displayOrder: 3,
      deadlineDays: 30,
      pendingDays: 3,
      payout: 4,
    }),
    buildEvent({
      id: 'e-4',
      name: 'Invite a friend',
      trackingEventId: 'invite',
      completionSequence: null,
      displayOrder: 4,
      payout: 0.5,
      repeatable: true,
    }),
  ],
});
