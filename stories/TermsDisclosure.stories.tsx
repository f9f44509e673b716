import type { Meta, StoryObj } from '@storybook/react-vite';
import { TermsDisclosure } from 'gokart-offers-react';
import { expect, userEvent } from 'storybook/test';
import { arabic } from './support/arabic.js';
import { offerOf } from './support/samples.js';

const meta = {
  title: 'Parts/TermsDisclosure',
  component: TermsDisclosure,
  args: { terms: offerOf('sixStepLadder').termsAndDisclaimers },
  argTypes: {
    terms: { control: false },
    defaultOpen: { control: 'boolean' },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof TermsDisclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {
  play: async ({ canvas, step }) => {
    const summary = canvas.getByText('Terms');
    const text = canvas.getByText(/Purchases are not required/);
    await expect(text).not.toBeVisible();
    await step('A click opens them', async () => {
      await userEvent.click(summary);
      await expect(text).toBeVisible();
    });
    await step('Another closes them', async () => {
      await userEvent.click(summary);
      await expect(text).not.toBeVisible();
    });
    await step('The keyboard gets there', async () => {
      summary.blur();
      await userEvent.tab();
      await expect(summary).toHaveFocus();
    });
  },
};

export const Open: Story = {
  args: { defaultOpen: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Purchases are not required/)).toBeVisible();
  },
};

/** Tags and nothing to read: no terms, no disclosure. */
export const Blank: Story = {
  args: { terms: offerOf('blankHtml').termsAndDisclaimers },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('details')).toBeNull();
  },
};

export const WithLinks: Story = {
  args: { terms: offerOf('everyField').termsAndDisclaimers, defaultOpen: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('rel', 'nofollow noopener noreferrer');
  },
};

export const LongText: Story = {
  args: { terms: offerOf('longText').termsAndDisclaimers, defaultOpen: true },
  globals: { width: 'compact' },
};

export const RightToLeft: Story = {
  args: {
    terms: offerOf('rightToLeft').termsAndDisclaimers,
    defaultOpen: true,
    messages: arabic.TermsDisclosure,
    lang: 'ar',
  },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { args: { defaultOpen: true }, globals: { scheme: 'dark' } };
