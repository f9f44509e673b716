import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { afterAll, beforeAll } from 'vitest';
import preview from '../../.storybook/preview.js';
import { BRANDS, type Brand } from '../../stories/brands/brands.js';

/** A brand in a scheme. */
export interface Look {
  brand: Brand;
  scheme: 'light' | 'dark';
}

/** What a story tells axe, as Storybook's own addon takes it. */
export interface A11yParameters {
  config?: { rules?: { id: string; enabled?: boolean }[] };
  options?: { rules?: Record<string, { enabled: boolean }> };
}

/** A story as Storybook shows it: with the project's frame around it, its own globals, and its play function. */
export interface ShownStory {
  /** Title and name, as in Storybook's side bar. */
  name: string;
  title: string;
  a11y: A11yParameters | undefined;
  /** What it can be seen in: everything, or what it is made for. */
  looks: readonly Look[];
  /** Mounts it in place of the one before, plays it to its end, and answers the page that it stands on. */
  show: () => Promise<HTMLElement>;
}

interface Composed {
  storyName: string;
  parameters: { a11y?: A11yParameters; isWholePage?: boolean };
  globals: { brand?: string; scheme?: string };
  run: () => Promise<void>;
}

const inBothSchemes = (brand: Brand): Look[] => [
  { brand, scheme: 'light' },
  { brand, scheme: 'dark' },
];

/** Every brand in every scheme, `none` and light first. */
export const LOOKS: readonly Look[] = BRANDS.flatMap(inBothSchemes);

const annotations = setProjectAnnotations(preview);
const modules = import.meta.glob<{ default: { title?: string } }>('../../stories/**/*.stories.tsx', { eager: true });

const looksOf = (title: string, { globals, parameters }: Composed): readonly Look[] => {
  // They are themes of a few tokens, for a page without a brand: what they leave out, a brand around them would decide.
  if (title === 'Theming/OfferTheme') return inBothSchemes('none');
  // It shows the brands itself.
  if (parameters.isWholePage) return LOOKS.slice(0, 1);
  const own = BRANDS.find((brand) => brand !== 'none' && brand === globals.brand);
  return own ? inBothSchemes(own) : LOOKS;
};

/** Every story there is, those of files written later too. */
export const stories: readonly ShownStory[] = Object.values(modules).flatMap((module) => {
  const { title = '' } = module.default;
  return Object.values<Composed>(composeStories(module)).map((story) => ({
    name: `${title} · ${story.storyName}`,
    title,
    a11y: story.parameters.a11y,
    looks: looksOf(title, story),
    show: async () => {
      await story.run();
      const page = document.querySelector<HTMLElement>('.story-page');
      if (!page) throw new Error('The story stands on no page: did .storybook/frame.tsx change?');
      return page;
    },
  }));
});

/** Those that show a whole card. */
export const cards = stories.filter(({ title }) => title === 'Card/OfferCard');

/** One of them, by the end of its name. */
export const storyOf = (name: string): ShownStory => {
  const story = stories.find((each) => each.name.endsWith(name));
  if (!story) throw new Error(`There is no story "${name}".`);
  return story;
};

/** Switches the page as the toolbar does, in plain CSS: nothing is rendered anew. */
export function wear(page: HTMLElement, { brand, scheme }: Look): void {
  page.className = page.className.replace(/\bbrand-\S+/, `brand-${brand}`);
  page.dataset.scheme = scheme;
  for (const ground of [page, ...page.querySelectorAll<HTMLElement>('.story-ground')]) stand(ground);
  settle();
}

/**
 * Where a brand's page has a pattern or a gradient, parts that stand on it alone would have to be measured pixel by pixel.
 * What the tokens promise is text on the surface, so that is put there; a page of one color is left as it is.
 */
function stand(ground: HTMLElement): void {
  ground.style.background = '';
  if (getComputedStyle(ground).backgroundImage !== 'none') ground.style.background = 'var(--gko-surface)';
}

/** Ends whatever is on its way: nothing is measured halfway. */
export function settle(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}

/** Gives the page's column a width, in CSS pixels. */
export function resize(page: HTMLElement, width: number): void {
  const column = page.querySelector<HTMLElement>('.story-column');
  if (!column) throw new Error('The page has no column: did .storybook/frame.tsx change?');
  page.style.paddingInline = '0';
  column.style.maxInlineSize = 'none';
  column.style.inlineSize = `${width}px`;
}

/** Remembers a page as it is. What this answers undoes `wear`, `resize` and what else was set on it since. */
export function keepLook(page: HTMLElement): () => void {
  const changed = [page, ...page.querySelectorAll('.story-column, .story-ground')];
  const kept = changed.flatMap((element) =>
    ['class', 'style', 'data-scheme'].map((name) => ({ element, name, value: element.getAttribute(name) })),
  );
  return () => {
    for (const { element, name, value } of kept) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    settle();
  };
}

/** Does before and after the stories of a file what Storybook does: loads what is loaded on demand, and stays on the page. */
export function asInStorybook(): void {
  let leave: unknown;
  beforeAll(async () => {
    leave = await annotations.beforeAll?.();
  });
  afterAll(() => (typeof leave === 'function' ? leave() : undefined));
}
