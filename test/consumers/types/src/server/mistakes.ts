// What a partner gets wrong on a server, and a compiler has to say.
import { createOfferHandler, createOfferSource, type OfferSource } from 'gokart-offers-react/server';
import { checkTheme, themeToCss } from 'gokart-offers-react/theme';

const token = process.env.GOKART_TOKEN;

// @ts-expect-error what may be shown of a payout has to be said
createOfferSource({ tenant: 'brightwheels', token });
// @ts-expect-error nothing of it is said here either
createOfferSource({ tenant: 'brightwheels', token, publish: {} });
// @ts-expect-error a share is a part, not a text
createOfferSource({ tenant: 'brightwheels', token, publish: { payout: '60%' } });
// @ts-expect-error the API is somewhere
createOfferSource({ token, publish: { payout: 'hidden' } });
// @ts-expect-error and in one place
createOfferSource({ tenant: 'brightwheels', baseUrl: 'https://relay.example', token, publish: { payout: 'hidden' } });
// @ts-expect-error the API lets nobody in without a token
createOfferSource({ tenant: 'brightwheels', publish: { payout: 'hidden' } });
// @ts-expect-error a field to publish has its own name
createOfferSource({ tenant: 'brightwheels', token, publish: { payout: 'hidden', trackingLink: true } });

export function mounted(source: OfferSource) {
  // @ts-expect-error a handler has to know where it is mounted
  createOfferHandler({ source });
  // @ts-expect-error a handler reads through a source, which has the token
  createOfferHandler({ token, basePath: '/api/offers' });
  // @ts-expect-error a member is who sent a request, which no constant knows
  createOfferHandler({ source, basePath: '/api/offers', member: 'member-42' });
  // @ts-expect-error a member's id is a text
  createOfferHandler({ source, basePath: '/api/offers', member: () => 42 });
}

// @ts-expect-error a rule is for a selector
themeToCss({ accent: 'red' });
// @ts-expect-error a length has a unit
checkTheme({ radius: 8 });
