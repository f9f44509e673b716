import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import '@fontsource-variable/nunito';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/space-grotesk';
// The style sheet itself: a script of the package, such as its style entry, is left out where nothing is imported from it.
import '../src/components/styles.css';
import '../src/components/OfferGrid/offer-grid.css';
import { useCarouselCode } from '../src/components/CreativeCarousel/use-carousel-code.js';
import { useLadderCode } from '../src/components/EventLadder/use-ladder-code.browser.js';
import { useProgressCode } from '../src/components/EventLadder/use-progress-code.browser.js';
import { useClockCode } from '../src/internal/use-clock-code.js';
import '../stories/brands/brands.css';
import './frame.css';
import './pages.css';
import { DocsInScheme } from './docs-in-scheme.js';
import { globalTypes, initialGlobals, withFrame } from './frame.js';

/** A component's docstring without its block tags (`@example`, `@throws`), which would run into the sentence. */
const describeComponent = (component: { __docgenInfo?: { description?: string } } | null | undefined) =>
  component?.__docgenInfo?.description?.replace(/\n\s*@\w[\s\S]*$/, '') ?? '';

/** Links of an offer lead out of Storybook, or to a handler that is not there. */
const stayHere = (event: MouseEvent) => {
  if (event.target instanceof Element && event.target.closest('.gko-link, .gko-rich a')) event.preventDefault();
};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withFrame],
  beforeAll: async () => {
    // Code loaded on demand takes its time on a busy machine.
    configure({ asyncUtilTimeout: 10_000 });
    // Loaded on demand on a page; a story shows its state at once.
    await Promise.all([useCarouselCode.load(), useLadderCode.load(), useProgressCode.load(), useClockCode.load()]);
    document.addEventListener('click', stayHere);
    return () => document.removeEventListener('click', stayHere);
  },
  // What a play function focused last would look like a state of the story.
  afterEach: () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
  parameters: {
    // In `npm test` axe goes over every story in every look (test/a11y), with all of its rules in the first.
    a11y: { test: import.meta.env.MODE === 'test' ? 'off' : 'error' },
    docs: {
      container: DocsInScheme,
      extractComponentDescription: describeComponent,
      // As written: rendered, an offer would be printed with the data of its pictures.
      source: { type: 'code' },
    },
    controls: { expanded: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Start here',
            'Theming',
            'The server',
            'Clicks',
            'The doctor',
            'When something fails',
            'Accessibility',
            'Security',
            'Recipes',
          ],
          'Card',
          ['OfferCard'],
          'Parts',
          'Connected',
          'Theming',
          'Reference',
          ['All names', 'Components', 'Queries', 'Data', 'Server', 'Themes', 'Languages', 'Testing'],
          'Review',
        ],
      },
    },
  },
};

export default preview;
