import type { Decorator, Preview } from '@storybook/react-vite';
import { type MessageOverrides, OfferProvider } from 'gokart-offers-react';
import { ar, arList } from 'gokart-offers-react/locales/ar';
import { de, deList } from 'gokart-offers-react/locales/de';
import { es, esList } from 'gokart-offers-react/locales/es';
import { fr, frList } from 'gokart-offers-react/locales/fr';
import { BRANDS } from '../stories/brands/brands.js';

/** Widths a card is reviewed at, in CSS pixels: below, between and above the ones where it changes its layout. */
const WIDTHS = { sidebar: 240, compact: 280, regular: 420, wide: 960 };

/** Words of every language but English, which needs none. */
const MESSAGES: Record<string, MessageOverrides> = {
  es: { ...es, ...esList },
  fr: { ...fr, ...frList },
  de: { ...de, ...deList },
  ar: { ...ar, ...arList },
};

const titled = (titles: Record<string, string>) => Object.entries(titles).map(([value, title]) => ({ value, title }));

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What the toolbar offers, in its order. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  brand: {
    description: 'Brand of the page',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: BRANDS.map((value) => ({ value, title: value === 'none' ? 'No brand' : capitalize(value) })),
    },
  },
  scheme: {
    description: 'Color scheme of the page',
    toolbar: {
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  language: {
    description: 'Language of the page: its locale, and the words of the components',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: titled({ en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch', ar: 'العربية' }),
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: titled({ auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
    },
  },
  width: {
    description: 'How much room there is',
    toolbar: {
      icon: 'ruler',
      dynamicTitle: true,
      items: Object.entries(WIDTHS).map(([value, width]) => ({
        value,
        title: `${capitalize(value)}, ${width} px`,
      })),
    },
  },
};

/** What the toolbar starts with. */
export const initialGlobals = {
  brand: 'none',
  scheme: 'light',
  language: 'en',
  direction: 'auto',
  width: 'regular',
};

/** Puts a story on a page of the brand, scheme, language, direction and width that the toolbar says. */
export const withFrame: Decorator = (Story, { globals, parameters, viewMode }) => {
  const { brand, scheme, language, direction, width } = globals;
  const isRightToLeft = direction === 'rtl' || (direction !== 'ltr' && language === 'ar');
  const room = parameters.isWholePage ? undefined : WIDTHS[width as keyof typeof WIDTHS];
  const story = <Story />;
  return (
    <div
      className={`story-page story-ground brand-${brand}`}
      data-view={viewMode}
      data-scheme={scheme}
      lang={language}
      dir={isRightToLeft ? 'rtl' : 'ltr'}
    >
      <div className="story-column" data-width={width} style={{ maxInlineSize: room }}>
        {language === 'en' ? (
          story
        ) : (
          <OfferProvider locale={language} messages={MESSAGES[language]}>
            {story}
          </OfferProvider>
        )}
      </div>
    </div>
  );
};
