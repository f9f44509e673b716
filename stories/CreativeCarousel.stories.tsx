import type { Meta, StoryObj } from '@storybook/react-vite';
import { CreativeCarousel } from 'gokart-offers-react';
import { buildCreative } from 'gokart-offers-react/testing';
import { expect, userEvent, waitFor } from 'storybook/test';
import { offerOf } from './support/samples.js';

const pictures = offerOf('sixStepLadder').creatives;
const [broken, intact] = offerOf('brokenImage').creatives;
const mixed = offerOf('videoAmongImages').creatives;

const meta = {
  title: 'Parts/CreativeCarousel',
  component: CreativeCarousel,
  args: { creatives: pictures, offerName: 'Lantern Bingo' },
  argTypes: {
    creatives: { control: false },
    offerName: { control: 'text' },
    priority: { control: 'boolean' },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof CreativeCarousel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The carousel of a story, and what shows which slide it is at. */
const find = (canvasElement: HTMLElement) => {
  const root = canvasElement.querySelector<HTMLElement>('.gko-carousel');
  if (!root) throw new Error('There is no carousel.');
  // A busy machine draws few frames, and a smooth movement takes many.
  const isAt = (slide: number) =>
    waitFor(
      () => {
        expect(root).toHaveAttribute('data-current', String(slide));
        const box = root.getBoundingClientRect();
        const shown = root.querySelector('.gko-carousel-slide[data-current]')?.getBoundingClientRect();
        // A scroller stops at whole pixels, its box need not.
        expect(Math.abs((shown?.left ?? Number.NaN) - box.left)).toBeLessThan(1);
      },
      { timeout: 10_000 },
    );
  return { root, isAt };
};

export const FourPictures: Story = {
  play: async ({ canvas, canvasElement, step }) => {
    const { root, isAt } = find(canvasElement);
    const previous = canvas.getByRole('button', { name: 'Previous picture' });
    const next = canvas.getByRole('button', { name: 'Next picture' });
    await step('Buttons go one on and one back, and stop at the ends', async () => {
      await expect(previous).toHaveAttribute('aria-disabled', 'true');
      await userEvent.click(next);
      await isAt(2);
      await userEvent.click(previous);
      await isAt(1);
    });
    await step('Keys do, too', async () => {
      canvas.getByRole('group', { name: 'Slides' }).focus();
      await userEvent.keyboard('{ArrowRight}');
      await isAt(2);
      await userEvent.keyboard('{End}');
      await isAt(4);
      await expect(next).toHaveAttribute('aria-disabled', 'true');
      await userEvent.keyboard('{Home}');
      await isAt(1);
    });
    await step('The position is said in words', async () => {
      await userEvent.click(next);
      await isAt(2);
      await expect(root.querySelector('.gko-carousel-position')).toHaveTextContent('2 of 4');
      await userEvent.click(previous);
      await isAt(1);
    });
  },
};

/** One creative needs no controls. */
export const OnePicture: Story = {
  args: { creatives: pictures.slice(0, 1) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'Lantern Bingo' })).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** None shows nothing. */
export const NoPicture: Story = {
  args: { creatives: [] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.gko-carousel')).toBeNull();
  },
};

/** More than eight are counted in words instead of dots. */
export const ManyPictures: Story = {
  args: {
    creatives: Array.from({ length: 12 }, (_, index) =>
      buildCreative({ id: `creative-${index}`, displayOrder: index, url: pictures[index % 4]?.url }),
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1 of 12')).toBeVisible();
  },
};

/** Sent in another order than shown. */
export const SentOutOfOrder: Story = {
  args: { creatives: pictures.toReversed() },
  play: async ({ canvasElement }) => {
    const { root } = find(canvasElement);
    await expect(root.querySelector('img')).toHaveAttribute('src', pictures[0]?.url);
  },
};

/** Formats a browser cannot play are left out. Inside a video the arrow keys are the video's. */
export const VideosAmongPictures: Story = {
  args: { creatives: mixed, offerName: 'Cloudhopper' },
  play: async ({ canvas, canvasElement }) => {
    const { root, isAt } = find(canvasElement);
    await expect(root).toHaveAttribute('data-count', '5');
    await userEvent.click(canvas.getByRole('button', { name: 'Next picture' }));
    await isAt(2);
    const video = root.querySelector<HTMLVideoElement>('[data-current] video');
    await expect(video).toHaveAccessibleName('Video of Cloudhopper');
    await waitFor(() => expect(video?.videoWidth).toBeGreaterThan(0));
    video?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await isAt(2);
  },
};

export const OneVideo: Story = {
  args: { creatives: mixed.filter(({ url }) => url.endsWith('.mp4')), offerName: 'Cloudhopper' },
};

/** A picture that cannot be shown gives way to the offer's name. */
export const BrokenPicture: Story = {
  args: { creatives: [broken, intact].filter((creative) => creative !== undefined), offerName: 'Petal & Post' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Petal & Post')).toBeVisible();
  },
};

export const BrokenWithoutName: Story = {
  args: { creatives: [buildCreative({ url: broken?.url })], offerName: undefined },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Picture not available')).toBeVisible();
  },
};

export const BrokenWithLongName: Story = {
  args: { creatives: [buildCreative({ url: broken?.url })], offerName: offerOf('longText').name },
  globals: { width: 'compact' },
  play: async ({ canvas, canvasElement }) => {
    const { root } = find(canvasElement);
    await expect(await canvas.findByText(/^The Grand Consolidated/)).toBeVisible();
    await expect(root.scrollHeight).toBeLessThanOrEqual(root.clientHeight);
  },
};

/** For one card at the top of a page: its first picture is loaded before other things. */
export const Priority: Story = {
  args: { priority: true },
  play: async ({ canvasElement }) => {
    const [first, second] = find(canvasElement).root.querySelectorAll('img');
    await expect(first).toHaveAttribute('loading', 'eager');
    await expect(first).toHaveAttribute('fetchpriority', 'high');
    await expect(second).toHaveAttribute('loading', 'lazy');
  },
};

/** On a page from right to left the next picture is to the left, for the eye and for the keys. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    const { isAt } = find(canvasElement);
    const previous = canvas.getByRole('button', { name: 'Previous picture' });
    const next = canvas.getByRole('button', { name: 'Next picture' });
    await expect(next.getBoundingClientRect().left).toBeLessThan(previous.getBoundingClientRect().left);
    await userEvent.click(next);
    await isAt(2);
    canvas.getByRole('group', { name: 'Slides' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await isAt(3);
    await userEvent.keyboard('{ArrowRight}');
    await isAt(2);
  },
};

export const Dark: Story = { globals: { scheme: 'dark' } };

/** Words of the partner's own. */
export const OwnWords: Story = {
  args: {
    messages: { label: 'Bilder von {name}', previous: 'Zurück', next: 'Weiter', position: '{position} von {total}' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Weiter' })).toBeVisible();
  },
};
