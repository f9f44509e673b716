import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfferError, type OfferErrorKind, OfferFailure } from 'gokart-offers-react';
import { expect, fn, userEvent } from 'storybook/test';

const meta = {
  title: 'Parts/OfferFailure',
  component: OfferFailure,
  args: { onRetry: fn() },
  argTypes: {
    error: { control: false },
    offline: { control: 'boolean' },
    isRetrying: { control: 'boolean' },
    locale: { control: 'select', options: ['en', 'de', 'fr', 'ar', 'ja'] },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof OfferFailure>;

export default meta;
type Story = StoryObj<typeof meta>;

const failure = (kind: OfferErrorKind, retryAfterMs: number | null = null) =>
  new OfferError('For the developer only.', { kind, retryAfterMs });

/** A failure that another attempt may end: the button asks again. */
const passing = (kind: OfferErrorKind): Story => ({
  args: { error: failure(kind) },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('alert')).not.toHaveTextContent('developer');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
});

/** An answer: asking again gives the same, so there is no button. */
const final = (kind: OfferErrorKind): Story => ({
  args: { error: failure(kind) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).not.toHaveTextContent('developer');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const Network = passing('network');
export const Timeout = passing('timeout');
export const Server = passing('server');
export const RateLimited = passing('rate-limited');
export const NotFound = final('not-found');
export const InvalidId = final('invalid-id');
export const Unauthorized = final('unauthorized');
export const Forbidden = final('forbidden');
export const Malformed = final('malformed');

export const RateLimitedForMinutes: Story = {
  args: { error: failure('rate-limited', 90_000) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('try again in 2 minutes');
  },
};

/** A status, not an alert: it passes by itself. */
export const Offline: Story = {
  args: { offline: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('You are offline');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** While it asks again the button keeps its focus and does nothing. */
export const Retrying: Story = {
  args: { error: failure('network'), isRetrying: true },
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole('button', { name: 'Trying again…' });
    await userEvent.click(button);
    await expect(args.onRetry).not.toHaveBeenCalled();
    await expect(button).toHaveFocus();
  },
};

export const WithoutRetry: Story = {
  args: { error: failure('network'), onRetry: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Anything else that was thrown counts as a failure of the server; its words stay with the developer. */
export const UnknownError: Story = { ...passing('server'), args: { error: new TypeError('For the developer only.') } };

export const Compact: Story = { args: { error: failure('network') }, globals: { width: 'compact' } };

export const Dark: Story = { args: { error: failure('network') }, globals: { scheme: 'dark' } };

export const OwnWords: Story = {
  args: {
    error: failure('network'),
    messages: { network: 'Das Angebot ließ sich nicht laden. Ist die Verbindung da?', retry: 'Noch einmal' },
  },
};
