import type { Meta, StoryObj } from '@storybook/react-vite';
import { RichText } from 'gokart-offers-react';
import { expect, within } from 'storybook/test';
import { offerOf } from './support/samples.js';

const meta = {
  title: 'Parts/RichText',
  component: RichText,
  argTypes: { nodes: { control: 'object' } },
} satisfies Meta<typeof RichText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const List: Story = { args: { nodes: offerOf('sixStepLadder').keyPoints } };

export const NumberedList: Story = { args: { nodes: offerOf('independentEvents').offerDetails } };

export const LineBreaks: Story = { args: { nodes: offerOf('sixStepLadder').offerDetails } };

/** Not vouched for, and told nothing: links of an advertiser's text. */
export const Links: Story = {
  args: { nodes: offerOf('everyField').offerDetails },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('rel', 'nofollow noopener noreferrer');
  },
};

export const EveryElement: Story = {
  args: {
    nodes: [
      {
        tag: 'p',
        children: [
          'Plain, ',
          { tag: 'strong', children: ['strong'] },
          ', ',
          { tag: 'em', children: ['emphasised'] },
          ' and ',
          { tag: 'u', children: ['underlined'] },
          '.',
        ],
      },
      {
        tag: 'ol',
        children: [
          { tag: 'li', children: ['First'] },
          {
            tag: 'li',
            children: [
              'Second',
              {
                tag: 'ul',
                children: [
                  { tag: 'li', children: ['With an item inside'] },
                  { tag: 'li', children: ['And another'] },
                ],
              },
            ],
          },
        ],
      },
      {
        tag: 'p',
        children: [
          'One line',
          { tag: 'br' },
          'and the next, with ',
          { tag: 'a', href: 'https://brightwheels.example/help', children: ['a link'] },
          '.',
        ],
      },
    ],
  },
  play: async ({ canvas }) => {
    const [outer] = canvas.getAllByRole('list');
    await expect(outer && within(outer).getAllByRole('listitem')).toHaveLength(4);
  },
};

/** Tags and nothing to read. */
export const Blank: Story = {
  args: { nodes: offerOf('blankHtml').keyPoints },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-rich')).toBeNull();
  },
};

/** What was an attack is text, or gone. */
export const Hostile: Story = {
  args: { nodes: offerOf('hostileHtml').keyPoints },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Readable point')).toBeVisible();
    await expect(
      canvasElement.querySelector('.gko-rich :is(script, img, svg, iframe, form, style, [style])'),
    ).toBeNull();
    await expect(globalThis).not.toHaveProperty('gkoHostile');
  },
};

/** Of these links only two may be followed. */
export const HostileLinks: Story = {
  args: { nodes: offerOf('hostileHtml').termsAndDisclaimers },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual(['help page', 'mail']);
  },
};

export const LongWords: Story = {
  args: { nodes: offerOf('longText').keyPoints },
  globals: { width: 'compact' },
  play: async ({ canvasElement }) => {
    const text = canvasElement.querySelector('.gko-rich');
    await expect(text?.scrollWidth).toBeLessThanOrEqual(text?.clientWidth ?? 0);
  },
};

/** The direction follows the text, whatever the page's. */
export const RightToLeft: Story = {
  args: { nodes: offerOf('rightToLeft').keyPoints, lang: 'ar' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('list')).direction).toBe('rtl');
  },
};

export const Dark: Story = { args: { nodes: offerOf('everyField').offerDetails }, globals: { scheme: 'dark' } };
