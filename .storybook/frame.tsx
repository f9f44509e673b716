import type { Decorator } from '@storybook/react-vite';
import { BRANDS } from '../stories/brands/brands.js';

/** Widths a card is reviewed at, in CSS pixels: below, between and above the ones where it changes its layout. */
const WIDTHS = { compact: 280, regular: 420, wide: 960 };

/** What the toolbar offers. */
export const globalTypes = {
  brand: {
    description: 'Brand of the page',
    toolbar: { icon: 'paintbrush', dynamicTitle: true, items: BRANDS.map((value) => ({ value, title: value })) },
  },
  width: {
    description: 'How much room there is',
    toolbar: {
      icon: 'browser',
      dynamicTitle: true,
      items: Object.entries(WIDTHS).map(([value, width]) => ({ value, title: `${width} px`, right: value })),
    },
  },
  scheme: {
    description: 'Color scheme of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
};

/** What the toolbar starts with. */
export const initialGlobals = { brand: 'none', width: 'regular', scheme: 'light', direction: 'ltr' };

/** Puts a story on a page of the width, scheme and direction that the toolbar says. */
export const withFrame: Decorator = (Story, { globals, viewMode }) => {
  const { brand, width, scheme, direction } = globals;
  return (
    <div className={`story-page brand-${brand}`} data-view={viewMode} dir={direction} style={{ colorScheme: scheme }}>
      <div className="story-column" data-width={width} style={{ maxInlineSize: WIDTHS[width as keyof typeof WIDTHS] }}>
        <Story />
      </div>
    </div>
  );
};
