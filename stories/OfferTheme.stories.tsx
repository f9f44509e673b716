import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferCard, OfferTheme, type Theme } from 'gokart-offers-react';
import { expect } from 'storybook/test';
import { coins, dollars, offerOf } from './support/samples.js';

/** A bank's: two colors and a small radius. */
const harbour: Theme = {
  accent: 'light-dark(#0b6b4d, #62d2a4)',
  surface: 'light-dark(#fff, #0f1d33)',
  radius: '8px',
  cardShadow: 'none',
};

/** A game's: dark wherever it stands, and round. */
const arcade: Theme = { accent: '#ffd23f', surface: '#2b1055', radius: '28px', titleWeight: 800 };

const game = <OfferCard offer={offerOf('sixStepLadder')} reward={coins} baseUrl="/api/offers" />;
const music = <OfferCard offer={offerOf('singleEvent')} reward={dollars} baseUrl="/api/offers" />;

const meta = {
  title: 'Theming/OfferTheme',
  component: OfferTheme,
  args: { theme: harbour, children: music },
  argTypes: {
    theme: { control: 'object' },
    scheme: { control: 'inline-radio', options: [undefined, 'light', 'dark', 'system'] },
    nonce: { control: false },
    children: { control: false },
  },
  // Its themes are its own; a brand around it would show through where they say nothing.
  globals: { brand: 'none' },
} satisfies Meta<typeof OfferTheme>;

export default meta;
type Story = StoryObj<typeof meta>;

const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;

const columns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
  gap: 24,
  alignItems: 'start',
} as const;

/** An accent and a surface: what else the card needs follows from them. */
export const OneBrand: Story = {
  args: { theme: { accent: 'light-dark(#0b6b50, #6fd6b0)', surface: 'light-dark(#fffdf8, #14201c)' } },
};

/** Two brands on a page know nothing of each other. */
export const SideBySide: Story = {
  globals: { width: 'wide' },
  render: () => (
    <div style={columns}>
      <OfferTheme theme={harbour}>{game}</OfferTheme>
      <OfferTheme theme={arcade}>{music}</OfferTheme>
    </div>
  ),
  play: async ({ canvas }) => {
    const [one, other] = canvas.getAllByRole('article');
    await expect(groundOf(other as Element)).toBe('rgb(43, 16, 85)');
    await expect(groundOf(one as Element)).not.toBe(groundOf(other as Element));
  },
};

/**
 * The inner theme has an accent or a surface, so it is a brand of its own: its colors are derived from these. What else it
 * does not set, here the corners, comes from the one around it.
 */
export const Nested: Story = {
  globals: { width: 'wide' },
  render: () => (
    <OfferTheme theme={harbour} style={columns}>
      {music}
      <OfferTheme theme={{ accent: '#ffd23f', surface: '#2b1055' }}>{music}</OfferTheme>
    </OfferTheme>
  ),
  play: async ({ canvas }) => {
    const [outer, inner] = canvas.getAllByRole('article');
    await expect(groundOf(inner as Element)).toBe('rgb(43, 16, 85)');
    await expect(getComputedStyle(inner as Element).borderRadius).toBe(getComputedStyle(outer as Element).borderRadius);
  },
};

/** The same theme in each scheme, on a page of any. */
export const Schemes: Story = {
  globals: { width: 'wide' },
  render: () => (
    <div style={columns}>
      <OfferTheme theme={harbour} scheme="light">
        {music}
      </OfferTheme>
      <OfferTheme theme={harbour} scheme="dark">
        {music}
      </OfferTheme>
    </div>
  ),
  play: async ({ canvas }) => {
    const cards = canvas.getAllByRole('article');
    await expect(cards.map(groundOf)).toEqual(['rgb(255, 255, 255)', 'rgb(15, 29, 51)']);
  },
};

/** With a `nonce` it is a `<style>` in the HTML, so a page from a server has its brand before any script. */
export const InAStyleElement: Story = {
  args: { theme: arcade, nonce: '' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-theme > style')).not.toBeNull();
    await expect(groundOf(canvas.getByRole('article'))).toBe('rgb(43, 16, 85)');
  },
};
