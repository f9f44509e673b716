import { Component, type ReactNode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import {
  createOfferClient,
  type Offer,
  OfferCard,
  OfferEmbed,
  OfferGrid,
  OfferHelp,
  OfferProvider,
} from '../../src/index.js';
import '../../src/components/styles.css';
import '../../src/components/OfferGrid/offer-grid.css';
import { findForbidden, findLeaks } from './allowed.js';
import { Page, type PageData, SETTINGS } from './page.js';

/** What a test does in the page. */
export interface HostilePage {
  /** Everything that is forbidden in the page. */
  findForbidden: () => string[];
  /** What in the style sheet of themes is not a theme's. */
  findLeaks: () => string[];
  /** Makes the server's HTML alive. Resolves with all that React had to recover from. */
  hydrate: () => Promise<string[]>;
  /**
   * Reads a relay's list, whose HTML the browser has to parse; {@link HostilePage.show} shows it. Gives the trees that
   * are not those of the server.
   */
  decode: (address: string) => Promise<DifferentTree[]>;
  /** Shows offers in one of the ways in which a browser does, until they are all there. Gives what is forbidden of it. */
  show: (way: Way, address: string, count: number) => Promise<string[]>;
}

/** HTML that the two parsers read as different trees, by where it stands. */
export interface DifferentTree {
  index: number;
  field: 'keyPoints' | 'offerDetails' | 'termsAndDisclaimers';
  server: string;
  browser: string;
}

/** What is shown: see {@link WAYS}. */
export type Way = keyof typeof WAYS;

const batch = new URLSearchParams(location.search).get('batch');
const read = async (address: string) => (await fetch(address)).json();
const data: PageData = await read(`/data/${batch}`);

const root = document.getElementById('root') as HTMLElement;
const made = document.getElementById('made') as HTMLElement;

const look = (under: Element = document.body) => findForbidden(under, data.nonce);

const until = async (isThere: () => boolean) => {
  for (const end = Date.now() + 120_000; !isThere(); ) {
    if (Date.now() > end) throw new Error(`Not there after a while: ${made.textContent.slice(0, 200)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const allAre = (selector: string, check: (element: Element) => boolean) =>
  [...document.querySelectorAll(selector)].every(check);
const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'));

async function hydrate(): Promise<string[]> {
  const errors: string[] = [];
  const told = (error: unknown) => errors.push(String((error as Error).message ?? error));
  hydrateRoot(root, <Page data={data} />, { onRecoverableError: told, onUncaughtError: told, onCaughtError: told });
  const count = data.awaited.length + data.streamed.length;
  await until(() => root.querySelectorAll('section').length === count && allAre('#root .gko', isAlive));
  return errors;
}

const failures: string[] = [];

/** Tells of a card that could not be shown, and goes on with the others. */
class Guard extends Component<{ children: ReactNode; index: number }, { isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError = () => ({ isBroken: true });
  override componentDidCatch(error: unknown): void {
    failures.push(`payload ${this.props.index} is not shown: ${error}`);
  }
  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}

const indexOf = (id: string) => Number.parseInt(id.slice(-12), 16);

/** A card in direct mode, so that the tracking link is completed in the browser, with all that a card can be told. */
const card = (offer: Offer) => (
  <section key={offer.id} data-payload={indexOf(offer.id)}>
    <Guard index={indexOf(offer.id)}>
      <OfferCard
        offer={offer}
        member="member-1"
        minTimeUnit="days"
        help={<OfferHelp />}
        progress={{ [offer.events[0]?.id ?? 'none']: { at: '2026-11-27T12:00:00Z' } }}
      />
    </Guard>
  </section>
);

let decoded: Offer[] = [];

async function decode(address: string): Promise<DifferentTree[]> {
  decoded = (await createOfferClient({ baseUrl: address }).listOffers()).items;
  const ofServer = new Map([...data.awaited, ...data.streamed].map(({ index, offer }) => [index, offer]));
  return decoded.flatMap((offer) =>
    (['keyPoints', 'offerDetails', 'termsAndDisclaimers'] as const).flatMap((field): DifferentTree[] => {
      const index = indexOf(offer.id);
      const [server, browser] = [ofServer.get(index)?.[field], offer[field]].map((tree) => JSON.stringify(tree));
      return server === browser ? [] : [{ index, field, server: String(server), browser: String(browser) }];
    }),
  );
}

const WAYS = {
  /** What {@link decode} read. */
  decoded: async () => <OfferProvider {...SETTINGS}>{decoded.map(card)}</OfferProvider>,
  /** Plain props that nothing decoded. */
  plain: async (address: string) => (
    <OfferProvider {...SETTINGS}>{((await read(address)) as Offer[]).map(card)}</OfferProvider>
  ),
  /** A list of our handler's, as it is shown unless told otherwise. */
  tiles: async (address: string, count: number) => (
    <OfferProvider {...SETTINGS} baseUrl={address}>
      <OfferGrid pageSize={count} />
    </OfferProvider>
  ),
  /** Offers that cannot be loaded, by their ids. */
  failures: async (address: string) => (
    <OfferProvider {...SETTINGS} baseUrl={address} onLoadError={() => {}}>
      {((await read(`${address}/ids`)) as string[]).map((id) => (
        <OfferEmbed key={id} id={id} />
      ))}
    </OfferProvider>
  ),
};

const ROOTS: Record<Way, string> = {
  decoded: 'section',
  plain: 'section',
  tiles: '.gko-tile',
  failures: '[role=alert]',
};

/** Tells when all of it is mounted. */
function Mounted({ children, onMounted }: { children: ReactNode; onMounted: () => void }): ReactNode {
  useEffect(onMounted, [onMounted]);
  return children;
}

async function show(way: Way, address: string, count: number): Promise<string[]> {
  const ui = await WAYS[way](address, count);
  const onUncaughtError = (error: unknown) => failures.push(`the page: ${error}`);
  const react = createRoot(made, { onCaughtError: () => {}, onUncaughtError });
  await new Promise<void>((resolve) => react.render(<Mounted onMounted={resolve}>{ui}</Mounted>));
  await until(() => made.querySelectorAll(ROOTS[way]).length >= count);
  for (const details of made.querySelectorAll('details')) details.open = true;
  // What is loaded on demand, and what that sets off.
  await until(() => allAre('#made a.gko-link', (link) => (link as HTMLElement).dataset.state !== 'pending'));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const forbidden = look(made);
  react.unmount();
  return [...forbidden, ...failures.splice(0)];
}

Object.assign(globalThis, {
  gkoPage: {
    findForbidden: () => look(),
    findLeaks: () => findLeaks(document, '/themes.css'),
    hydrate,
    decode,
    show,
  } satisfies HostilePage,
});
