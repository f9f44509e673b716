import { dehydrate, QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { offerQueryOptions } from '../../src/query/offer-query-options.js';
import {
  createOfferHandler,
  type OfferServerEvent,
  type OfferSourceEvent,
  type PublishRules,
  type SourceIssue,
} from '../../src/server/index.js';
import { PUBLISH_FLAGS } from '../../src/server/publish-fields.js';
import { answer, createSource, envelope, ID, wireOffer, wirePage } from './api.js';

/** For each field that has a rule: what the API sends in it, and how that would show in bytes. */
const MARKS: Record<string, [wire: Record<string, unknown>, marks: string[]]> = {
  headline: [{ headline: 'mark-headline' }, ['mark-headline']],
  shortDescription: [{ shortDescription: 'mark-short' }, ['mark-short']],
  keyPoints: [{ keyPoints: '<p>mark-key</p>' }, ['mark-key']],
  offerDetails: [{ offerDetails: '<p>mark-details</p>' }, ['mark-details']],
  termsAndDisclaimers: [{ termsAndDisclaimers: '<p>mark-terms</p>' }, ['mark-terms']],
  categories: [{ categories: ['mark-category'] }, ['mark-category']],
  offerType: [{ offerType: 'MarkType' }, ['MarkType']],
  launchDate: [{ launchDate: '2011-01-01T01:01:01Z' }, ['2011-01-01']],
  expiryDate: [{ expiryDate: '2099-09-09T09:09:09Z' }, ['2099-09-09']],
  age: [{ age: '31-73' }, ['31-73']],
  countries: [{ countries: ['FJ'] }, ['"FJ"']],
  states: [{ states: ['mark-state'] }, ['mark-state']],
  genders: [{ genders: ['mark-gender'] }, ['mark-gender']],
  devices: [{ devices: ['mark-device'] }, ['mark-device']],
  repeatable: [{ allowRepetitions: true }, ['"repeatable":true']],
  pendingDays: [{ pendingTime: 47_119_283 }, ['47119283']],
  creatives: [
    { creatives: [{ id: 'mark-creative', url: 'https://cdn.example/mark-picture.png' }] },
    ['mark-creative', 'mark-picture'],
  ],
  events: [
    { events: [{ id: 'mark-event', name: 'mark-step', payout: 815.25 }] },
    ['mark-event', 'mark-step', '815.25'],
  ],
  trackingEventId: [{ events: [{ id: 'e', name: 'Step', trackingEventId: 'mark-tracking' }] }, ['mark-tracking']],
  minTimeSincePrevious: [{ events: [{ id: 'e', name: 'Step', minTimeFromPreviousEvent: 61_748_390 }] }, ['61748390']],
  deadlineDays: [{ events: [{ id: 'e', name: 'Step', deadlineDays: 81_280_357 }] }, ['81280357']],
  budget: [{ budget: 9_876_543, budgetType: 'MarkBudget' }, ['9876543', 'MarkBudget']],
  payoutId: [{ payoutId: '00000000-5ec2-4e70-8000-00000000beef' }, ['5ec2-4e70']],
  zipCodes: [{ zipCodes: ['mark-zip'] }, ['mark-zip']],
  trackingUrl: [{ trackingUrl: 'https://mark-link.example/redirect/1' }, ['mark-link']],
  metadata: [
    { creatives: [{ id: 'c', url: 'https://cdn.example/1.png', metadata: { mark: 'mark-metadata' } }] },
    ['mark-metadata'],
  ],
};

/** Every byte that leaves for an offer: answers with their headers, what a server renders from, what is reported. */
async function everyByte(wire: Record<string, unknown>, publish: PublishRules): Promise<string> {
  const reported: (OfferServerEvent | OfferSourceEvent | SourceIssue)[] = [];
  const report = (one: (typeof reported)[number]) => void reported.push(one);
  const { source } = createSource(({ url }) => answer(url.includes(ID) ? envelope(wire) : wirePage([wire])), {
    publish,
    onEvent: report,
    onIssue: report,
  });
  const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => 'm-42', onEvent: report });
  const bytes: string[] = [];
  for (const path of ['', `/${ID}`, `/${ID}/go`]) {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await handler(new Request(`https://shop.example/api/offers${path}`, { method }));
      // Where a visitor is sent is for that visitor.
      const headers = [...response.headers].filter(([name]) => name !== 'location');
      bytes.push(JSON.stringify(headers), await response.text());
    }
  }
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(offerQueryOptions(ID, { baseUrl: '/api/offers', getOffer: source.getOffer }));
  const offer = await source.getOffer(ID);
  const html = renderToString(createElement(OfferCard, { offer, baseUrl: '/api/offers', reward: { currency: 'USD' } }));
  bytes.push(JSON.stringify(dehydrate(queryClient)), JSON.stringify(reported), html);
  return bytes.join('\n');
}

/** The field as it is published, and as it is withheld. */
const rules = (field: string, isPublished: boolean): PublishRules => ({ payout: 'as-is', [field]: isPublished });

describe('a field', () => {
  it('has a mark, if it has a rule', () => {
    expect(Object.keys(MARKS).sort()).toEqual([...PUBLISH_FLAGS].sort());
  });

  it.each(Object.entries(MARKS))('that is withheld is in no byte that leaves: %s', async (field, [fields, marks]) => {
    const wire = wireOffer(fields);
    const [withheld, published] = [
      await everyByte(wire, rules(field, false)),
      await everyByte(wire, rules(field, true)),
    ];
    for (const mark of marks) {
      expect(withheld).not.toContain(mark);
      expect(published).toContain(mark);
    }
  });

  it.each(Object.entries(MARKS))(
    'that is withheld does not show in the revision either: %s',
    async (field, [fields]) => {
      const read = async (wire: Record<string, unknown>) => {
        const publish = rules(field, false);
        return createSource(() => answer(envelope(wire)), { publish }).source.answerOffer(ID);
      };
      const plain = wireOffer({
        creatives: [{ id: 'c', url: 'https://cdn.example/1.png' }],
        events: [{ id: 'e', name: 'Step' }],
      });
      const [one, other] = [await read({ ...plain, ...fields }), await read(plain)];
      expect(one.revision).toBe(other.revision);
    },
  );
});

describe('secrets, where nothing is said of them', () => {
  it('stay behind', async () => {
    const secret = ['budget', 'payoutId', 'zipCodes', 'trackingUrl', 'metadata'];
    const wire = wireOffer(Object.assign({}, ...secret.map((field) => MARKS[field]?.[0]), { payout: 777.77 }));
    const bytes = await everyByte(wire, { payout: { share: 0.5 } });
    for (const mark of [...secret.flatMap((field) => MARKS[field]?.[1] ?? []), '777.77'])
      expect(bytes).not.toContain(mark);
    expect(bytes).toContain('388.88');
  });
});

describe('an offer that `filter` hides', () => {
  const HIDDEN = ID.replace('3', '4');
  const wires = [wireOffer({ name: 'Shown' }), wireOffer({ id: HIDDEN, name: 'mark-hidden', budget: 1 })];
  const createSite = (filter: PublishRules['filter']) => {
    const issues: SourceIssue[] = [];
    const { source, requests } = createSource(
      ({ url }) => {
        const wire = wires.find(({ id }) => url.includes(String(id)));
        return answer(wire ? envelope(wire) : wirePage(wires));
      },
      { publish: { payout: 'as-is', filter }, onIssue: (issue) => issues.push(issue) },
    );
    const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => 'm-42' });
    const ask = (path: string) => handler(new Request(`https://shop.example/api/offers${path}`));
    return { ask, source, requests, issues };
  };
  const fail = (): boolean => {
    throw new Error('mark-hidden');
  };

  it.each<[string, PublishRules['filter']]>([
    ['by its budget, which is not published', ({ budget }) => budget !== 1],
    ['because the filter throws', (offer) => offer.id !== HIDDEN || fail()],
    ['because the filter gives no answer', (offer) => (offer.id !== HIDDEN ? true : (undefined as never))],
  ])('is nowhere: %s', async (_, filter) => {
    const { ask, source } = createSite(filter);
    for (const [path, status] of [
      [`/${HIDDEN}`, 404],
      [`/${HIDDEN}/go`, 404],
      ['', 200],
      [`/${ID}`, 200],
    ] as const) {
      const response = await ask(path);
      expect(response.status).toBe(status);
      expect(JSON.stringify([...response.headers]) + (await response.text())).not.toMatch(/mark-hidden|"4eb57088/);
    }
    await expect(source.getOffer(HIDDEN)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(source.getTrackingUrl(HIDDEN)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await source.listOffers()).items.map(({ name }) => name)).toEqual(['Shown']);
  });

  it('is asked for no more often than one that is not there', async () => {
    const { ask, requests } = createSite(() => false);
    for (let times = 0; times < 5; times++) await ask(`/${HIDDEN}`);
    expect(requests).toHaveLength(1);
  });

  it('says why, to whoever wrote the filter', async () => {
    const { source, issues } = createSite(fail);
    await source.getOffer(ID).catch(() => {});
    expect(issues).toEqual([
      {
        offerId: ID,
        path: '',
        expected: 'a filter that gives true or false',
        received: 'from publish.filter: an exception',
      },
    ]);
  });
});

it.each([
  ['a field that is none', { payout: 'as-is', headlin: false }, 'publish.headlin is no field'],
  ['a rule that is none', { payout: 'as-is', headline: null }, 'publish.headline is neither true nor false'],
  ['a filter that is none', { payout: 'as-is', filter: true }, 'publish.filter is not a function'],
])('is not made with %s', (_, publish, message) => {
  expect(() => createSource(undefined, { publish: publish as never })).toThrow(message);
});

it('a click before the launch is refused, whatever is published of it', async () => {
  const wire = wireOffer({ launchDate: '2999-01-01T00:00:00Z' });
  const { source } = createSource(() => answer(envelope(wire)), { publish: { payout: 'as-is', launchDate: false } });
  const handler = createOfferHandler({ source, basePath: '/api/offers', member: () => 'm-42' });
  expect((await handler(new Request(`https://shop.example/api/offers/${ID}/go`))).status).toBe(404);
});
