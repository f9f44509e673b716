import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferEmbed, OfferProvider, useOffer } from 'gokart-offers-react';
import { expect } from 'storybook/test';
import { arabic, arabicCoins } from './support/arabic.js';
import { PartnerPage } from './support/PartnerPage.js';
import { coins, dollars, offerOf, rewardControl } from './support/samples.js';

const bingo = offerOf('sixStepLadder').id;
const music = offerOf('singleEvent').id;

const meta = {
  title: 'Connected/OfferProvider',
  component: OfferProvider,
  args: { reward: coins },
  argTypes: {
    reward: rewardControl,
    locale: { control: 'select', options: ['en', 'de', 'fr', 'ar', 'ja'] },
    baseUrl: { control: false },
    headers: { control: false },
    timeoutMs: { control: false },
    client: { control: false },
    children: { control: false },
    messages: { control: 'object' },
  },
  render: ({ client: _, baseUrl: __, ...settings }) => <PartnerPage {...settings} />,
} satisfies Meta<typeof OfferProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

const two = (
  <div
    style={{
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
      gap: 24,
      alignItems: 'start',
    }}
  >
    <OfferEmbed id={bingo} />
    <OfferEmbed id={music} />
  </div>
);

/** Said once for a page, heard by every card. */
export const Points: Story = {
  args: { children: two },
  globals: { width: 'wide' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('article', { name: 'Lantern Bingo' })).toHaveTextContent('26,250 coins');
    await expect(await canvas.findByRole('article', { name: 'Tidewave' })).toHaveTextContent('12,500 coins');
  },
};

export const Money: Story = {
  args: { children: two, reward: dollars },
  globals: { width: 'wide' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('article', { name: 'Tidewave' })).toHaveTextContent('$12.50');
  },
};

/** Inside another, a provider changes only what it is given. */
export const Nested: Story = {
  args: {
    children: (
      <OfferProvider reward={{ currency: 'EUR' }} locale="de">
        <OfferEmbed id={music} />
      </OfferProvider>
    ),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('article')).toHaveTextContent(/12,50\s€/);
  },
};

/** Another language: words, digits and plurals. */
export const Translated: Story = {
  args: {
    locale: 'ar-EG',
    reward: arabicCoins,
    messages: arabic,
    children: (
      <div lang="ar">
        <OfferEmbed id={offerOf('rightToLeft').id} />
      </div>
    ),
  },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: /^البدء الآن/ })).toBeVisible();
  },
};

/** What a partner makes of the hook alone. */
function Teaser({ id }: { id: string }) {
  const { data: offer, error, isPending } = useOffer(id);
  if (isPending) return <p>One moment…</p>;
  if (error) return <p>Nothing today.</p>;
  return (
    <p>
      Today: <strong>{offer.name}</strong>, {offer.headline}
    </p>
  );
}

/** `useOffer` for a look that is entirely the partner's. */
export const HookAlone: Story = {
  args: { children: <Teaser id={bingo} /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Lantern Bingo')).toBeVisible();
  },
};
