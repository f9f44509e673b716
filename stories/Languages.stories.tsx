import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  type Messages,
  OfferCard,
  OfferError,
  OfferFailure,
  OfferHelp,
  OfferProvider,
  type Reward,
} from 'gokart-offers-react';
import { ar } from 'gokart-offers-react/locales/ar';
import { de } from 'gokart-offers-react/locales/de';
import { en } from 'gokart-offers-react/locales/en';
import { es } from 'gokart-offers-react/locales/es';
import { fr } from 'gokart-offers-react/locales/fr';
import { expect, waitFor } from 'storybook/test';
import { arabicCoins } from './support/arabic.js';
import { done, NOW, progressOf } from './support/progress.js';
import { coins, offerOf } from './support/samples.js';

interface LanguageProps {
  locale: string;
  messages: Messages;
  reward: Reward;
  offer: 'sixStepLadder' | 'rightToLeft';
}

/**
 * A whole card with a progress, help and a visitor it is not for, and a failure: most of what a language has to say. The
 * texts of the offer are the advertiser's own, in whatever language they are.
 */
function Language({ locale, messages, reward, offer: name }: LanguageProps) {
  const offer = offerOf(name);
  const asking = { ...offer, targeting: { ...offer.targeting, countries: ['CH', 'AT'], age: '18-24' } };
  return (
    <div lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ display: 'grid', gap: 16 }}>
      <OfferProvider locale={locale} messages={messages} reward={reward} baseUrl="/api/offers" now={NOW}>
        <OfferCard
          offer={asking}
          progress={progressOf(offer, done(5, 'paid'), done(3))}
          visitor={{ country: 'US', age: 30 }}
          help={<OfferHelp open />}
        />
        <OfferFailure
          error={new OfferError('Shown as a sample.', { kind: 'rate-limited', retryAfterMs: 180_000 })}
          onRetry={() => {}}
        />
      </OfferProvider>
    </div>
  );
}

const meta = {
  title: 'Review/Languages',
  component: Language,
  argTypes: { messages: { control: false }, reward: { control: false }, locale: { control: false } },
  play: async ({ canvas, args }) => {
    const { messages } = args;
    await expect(canvas.getByText(messages.OfferLink.action)).toBeVisible();
    await expect(canvas.getByText(messages.OfferFailure.retry)).toBeVisible();
    // Loaded on demand: how the visitor stands, and why the offer is not for them.
    await waitFor(() => expect(canvas.getByText(messages.EventLadder['state-paid'])).toBeVisible());
    const [notForYou = ''] = messages.OfferEligibility.country.split(/[.:]/);
    await waitFor(() => expect(canvas.getAllByText((text) => text.startsWith(notForYou))[0]).toBeVisible());
  },
} satisfies Meta<typeof Language>;

export default meta;
type Story = StoryObj<typeof meta>;

const points = (one: string, other: string): Reward => ({ pointsPerUnit: 1000, unit: { one, other } });

export const English: Story = { args: { locale: 'en', messages: en, reward: coins, offer: 'sixStepLadder' } };

export const Spanish: Story = {
  args: { locale: 'es', messages: es, reward: points('moneda', 'monedas'), offer: 'sixStepLadder' },
};

export const French: Story = {
  args: { locale: 'fr', messages: fr, reward: points('pièce', 'pièces'), offer: 'sixStepLadder' },
};

export const German: Story = {
  args: { locale: 'de', messages: de, reward: points('Münze', 'Münzen'), offer: 'sixStepLadder' },
};

/** Right to left throughout: the page's own `dir` decides, here that of an element around the card. */
export const Arabic: Story = { args: { locale: 'ar', messages: ar, reward: arabicCoins, offer: 'rightToLeft' } };
