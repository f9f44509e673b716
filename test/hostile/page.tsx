import { type ReactNode, Suspense, use } from 'react';
import {
  type Offer,
  OfferCard,
  OfferHelp,
  OfferProvider,
  type OfferProviderProps,
  OfferTheme,
  type Progress,
  type Theme,
} from '../../src/index.js';

/** One payload's offer, as the server decoded it. */
export interface PageItem {
  index: number;
  offer: Offer;
  progress: Progress;
}

/** What a page from the server is made of: it goes into it as JSON, for the browser to make it alive. */
export interface PageData {
  /** There before anything is sent. */
  awaited: PageItem[];
  /** They come later, in the same answer. */
  streamed: PageItem[];
  /** Themes of the payloads that are colors. */
  themes: Theme[];
  nonce: string;
}

/** A partner's settings. */
export const SETTINGS: OfferProviderProps = {
  baseUrl: '/api/offers',
  reward: { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } },
  visitor: { country: 'DE', age: 12, gender: 'x', device: 'iOS' },
  now: '2026-11-28T12:00:00Z',
};

function Card({ item: { index, offer, progress }, help }: { item: PageItem; help?: ReactNode }): ReactNode {
  return (
    <section data-payload={index}>
      <OfferCard offer={offer} progress={progress} help={help} />
    </section>
  );
}

/** Waits on a server; in a browser all is there. */
function Late({ wait, children }: { wait: Promise<void> | undefined; children: ReactNode }): ReactNode {
  if (wait) use(wait);
  return children;
}

/** A page of cards, as a server sends it and as it comes alive. */
export function Page({ data, wait }: { data: PageData; wait?: Promise<void> | undefined }): ReactNode {
  const { awaited, streamed, themes, nonce } = data;
  return (
    <OfferProvider {...SETTINGS}>
      {awaited.map((item) => (
        <Card key={item.index} item={item} />
      ))}
      <Suspense fallback={<p>Later</p>}>
        <Late wait={wait}>
          {streamed.map((item) => (
            <Card key={item.index} item={item} help={<OfferHelp />} />
          ))}
        </Late>
      </Suspense>
      {themes.map((theme, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: themes have nothing else, and stay where they are
        <OfferTheme key={index} theme={theme} scheme="light" nonce={index % 2 ? nonce : undefined}>
          <OfferTheme theme={theme} nonce={index % 2 ? undefined : nonce}>
            <p>In a theme</p>
          </OfferTheme>
        </OfferTheme>
      ))}
    </OfferProvider>
  );
}
