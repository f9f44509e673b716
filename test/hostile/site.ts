import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Offer, Progress, Theme } from '../../src/index.js';
import { createOfferHandler, createOfferSource } from '../../src/server/index.js';
import { themeToCss } from '../../src/theme/index.js';
import type { Built } from './build.js';
import { failureOf, idOf, indexOf, plainOf, progressOf, type Texts, wireOf } from './offers.js';
import type { PageData, PageItem } from './page.js';
import { NONCE, STRICT } from './policy.js';

/** Offers that share a page. */
export const BATCH = 100;
/** Those that are asked for at once: a hundred of the longest are more than a server reads in one answer, 8 MB. */
const LISTED = 20;

const envelope = (data: unknown) => ({ responseId: 'r', isSuccessful: true, responseTitle: 'x', messages: [], data });
const listOf = (items: unknown[]) =>
  envelope({ items, pageIndex: 0, pageSize: BATCH, totalCount: items.length, totalPages: 1 });

/** A partner's handler, that publishes all it can, over an API that says nothing but hostile texts; or only fails, in these words. */
export function createPartner(offers: readonly Texts[], { fails = false } = {}) {
  const wire = (index: number) => wireOf(offers[index] as Texts, index);
  const source = createOfferSource({
    baseUrl: 'https://api.sandbox.test',
    token: 'token-that-is-never-seen',
    publish: { payout: 'as-is', trackingUrl: true, zipCodes: true, metadata: true, payoutId: true, budget: true },
    requestsPerMinute: 10_000_000,
    maxQueue: 10_000_000,
    fetch: async (address) => {
      const { pathname, searchParams } = new URL(String(address));
      if (searchParams.has('page')) {
        // A grid gets as many as a page has, whatever it asks for.
        const size = searchParams.get('page_size') === String(LISTED) ? LISTED : BATCH;
        const from = Number(searchParams.get('page')) * size;
        return Response.json(listOf(offers.slice(from, from + size).map((_, at) => wire(from + at))));
      }
      const index = indexOf(pathname);
      return Response.json(fails ? failureOf(offers[index] as Texts) : envelope(wire(index)));
    },
  });
  return createOfferHandler({ source, basePath: '/api/offers', member: () => 'member-1' });
}

/** How many offers cannot be loaded. */
export const FAILURES = 60;

/** A site that is up. */
export interface Site {
  origin: string;
  close: () => Promise<void>;
}

/** The partner's site: pages of so many offers each under a strict policy, and relays that pass on what the API says. */
export async function serve(
  { server, files }: Built,
  offers: readonly Texts[],
  themes: readonly Theme[],
): Promise<Site> {
  const handler = createPartner(offers);
  const pages = Math.ceil(offers.length / BATCH);
  const batchOf = (number: number) =>
    offers.slice(number * BATCH, (number + 1) * BATCH).map((texts, at) => ({ texts, index: number * BATCH + at }));

  /** A page of the partner's list. */
  const listed = async (page: number): Promise<Offer[]> => {
    const request = new Request(`https://shop.example/api/offers?page=${page}&pageSize=${LISTED}`);
    const answer = await handler(request);
    if (!answer.ok) throw new Error(`The list of offers was answered with ${answer.status}: ${await answer.text()}`);
    return (await answer.json()).items;
  };

  const dataOf = async (number: number): Promise<PageData> => {
    const lists = await Promise.all(
      Array.from({ length: BATCH / LISTED }, (_, at) => listed((number * BATCH) / LISTED + at)),
    );
    const all = lists.flat().map((offer): PageItem => {
      const index = indexOf(offer.id);
      return { index, offer, progress: progressOf(offers[index] as Texts) as unknown as Progress };
    });
    return {
      awaited: all.filter((_, at) => at % 2 === 0),
      streamed: all.filter((_, at) => at % 2 === 1),
      themes: themes.filter((_, at) => at % pages === number),
      nonce: NONCE,
    };
  };

  /** One of each family, so that it is not only the first. */
  const some = Array.from({ length: FAILURES }, (_, at) => {
    const index = Math.floor((at * offers.length) / FAILURES);
    return { texts: offers[index], id: idOf(index) };
  });

  const answers: Record<string, (batch: number, rest: string) => unknown> = {
    data: dataOf,
    relay: (number) => listOf(batchOf(number).map(({ texts, index }) => wireOf(texts, index))),
    plain: (number) => batchOf(number).map(({ texts, index }) => plainOf(texts, index)),
    failing: (_, rest) => {
      if (rest === 'ids') return some.map(({ id }) => id);
      return failureOf(some.find(({ id }) => id === rest)?.texts as Texts);
    },
  };

  const themesCss = themes
    .map((theme, index) => {
      try {
        return themeToCss(theme, `.theme-${index}`);
      } catch {
        return '';
      }
    })
    .join('');

  /** @param raw HTML of a careless server, for the test of the traps */
  const answerPage = async (number: number, raw: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Offers</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">${number === 0 ? '<link rel="stylesheet" href="/themes.css">' : ''}
<style nonce="${NONCE}">section { content-visibility: auto; contain-intrinsic-size: auto 600px }</style></head>
<body><div id="root">${await server.stream(await dataOf(number))}</div><div id="made"></div>${raw}
<script type="module" src="/page.js" nonce="${NONCE}"></script></body></html>`;

  const listener = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const [, kind = '', batch = '', rest = ''] = pathname.split('/');
    const send = (type: string, body: string) =>
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': STRICT })
        .end(body);
    try {
      const file = pathname === '/themes.css' ? themesCss : files.get(pathname);
      const json = answers[kind];
      if (pathname === '/')
        send('text/html', await answerPage(Number(searchParams.get('batch')), searchParams.get('raw') ?? ''));
      else if (file !== undefined) send(pathname.endsWith('.css') ? 'text/css' : 'text/javascript', file);
      else if (json) send('application/json', JSON.stringify(await json(Number(batch), rest)));
      else if (kind === 'api')
        send('application/json', await (await handler(new Request(`http://x${request.url}`))).text());
      else response.writeHead(404).end();
    } catch (error) {
      response.writeHead(500).end(String((error as Error).stack));
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        listener.closeAllConnections();
        listener.close(() => resolve());
      }),
  };
}
