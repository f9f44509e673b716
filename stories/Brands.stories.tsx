import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BRANDS, type Brand } from './brands/brands.js';
import { BrandSite } from './support/brands/BrandSite.js';
import { BrandWall } from './support/brands/BrandWall.js';

/**
 * Invented brands that look nothing alike. Each is one style sheet in `stories/brands`, a `.brand-{name}` with tokens, to
 * be copied and changed; what the cards stand on is no part of it.
 */
const meta = {
  title: 'Theming/Brands',
  component: BrandSite,
  args: { brand: 'none' },
  argTypes: { brand: { control: false } },
} satisfies Meta<typeof BrandSite>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every brand in both schemes. One of them is dark only. */
export const Wall: Story = {
  render: () => <BrandWall />,
  parameters: { isWholePage: true },
  globals: { brand: 'none' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(2 * BRANDS.length);
    // Their fonts come along, so that pictures do not depend on those of a machine.
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    for (const family of ['Inter', 'Nunito', 'Source Serif 4', 'Space Grotesk']) {
      await expect(loaded.join()).toContain(`${family} Variable`);
    }
  },
};

/** A page of one brand. */
const pageOf = (brand: Brand): Story => ({ args: { brand }, globals: { brand, width: 'wide' } });

export const Bank = pageOf('bank');
export const Game = pageOf('game');
export const Newspaper = pageOf('newspaper');
export const Neon = pageOf('neon');
export const HighContrast = pageOf('contrast');
export const Dashboard = pageOf('dashboard');
export const Pastel = pageOf('pastel');
