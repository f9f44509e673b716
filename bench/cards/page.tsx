import type { Offer, Progress } from 'gokart-offers-react';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

/** What a visitor has completed: nobody says, one step, two steps. */
type Standing = 0 | 1 | 2;

/** What each variant shows: a list of cards. */
export interface CardsProps {
  /** As the handler sends them. */
  offers: readonly Offer[];
  /** By model, then by what the visitor has completed. */
  progress: readonly (readonly (Progress | null)[])[];
  /** What the visitor has completed. */
  standing: Standing;
  /** Which of two brands the page has. */
  brand: 0 | 1;
}

/** What each variant shows besides: one card, by its id. */
export interface EmbedProps {
  id: string;
}

/** How long something took, in milliseconds: scripts alone, and together with style and layout. */
interface Taken {
  script: number;
  all: number;
}

/** What the page offers to those who measure. */
interface Bench {
  /** Makes new offers out of JSON, so that nothing counts that is kept of others. */
  load(json: string): void;
  mount(count: number): Promise<Taken>;
  unmount(): void;
  setStanding(standing: Standing): Promise<Taken>;
  setBrand(brand: 0 | 1): Promise<Taken>;
  /** Mounts and unmounts one card after the other. */
  churn(rounds: number): Promise<void>;
  /** The cards as `bench/cards/floor.mjs` takes them. */
  trees(): unknown[];
}

declare global {
  interface Window {
    bench: Bench;
    progress: CardsProps['progress'];
  }
}

const ELEMENT = 1;
const TEXT = 3;

function treeOf(node: Node): unknown {
  if (node.nodeType === TEXT) return node.nodeValue;
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  return {
    tag: element.localName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    children: [...element.childNodes].map(treeOf).filter((child) => child !== null),
  };
}

/** Makes the page of a variant. */
export function startPage(Cards: ComponentType<CardsProps>): void {
  const container = document.getElementById('root') as HTMLElement;
  let root: Root | undefined;
  let offers: Offer[] = [];
  let props: CardsProps;
  const render = (changed: Partial<CardsProps>) => {
    props = { ...props, ...changed };
    root?.render(<Cards {...props} />);
  };
  const show = (shown: Offer[]) => {
    root = createRoot(container);
    render({ offers: shown, progress: window.progress, standing: 0, brand: 0 });
  };
  const unmount = () => {
    root?.unmount();
    root = undefined;
  };
  /** Until all is on the page, and effects have run, and what they have put off. */
  const take = async (work: () => void): Promise<Taken> => {
    const start = performance.now();
    flushSync(work);
    await Promise.resolve();
    const script = performance.now() - start;
    document.documentElement.getBoundingClientRect();
    return { script, all: performance.now() - start };
  };
  window.bench = {
    load(json) {
      offers = JSON.parse(json);
    },
    mount: (count) => {
      const shown = offers.slice(0, count);
      return take(() => show(shown));
    },
    unmount,
    setStanding: (standing) => take(() => render({ standing })),
    setBrand: (brand) => take(() => render({ brand })),
    async churn(rounds) {
      for (let round = 0; round < rounds; round++) {
        await take(() => show([offers[round % offers.length] as Offer]));
        unmount();
        // Others have their turn, as between two pages.
        if (round % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    },
    trees: () => [...container.querySelectorAll('article')].map(treeOf),
  };
}
