import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ThemeCheck } from './support/theme-check/ThemeCheck.js';

/**
 * Type a color and see at once whether everything on the card can be read, in both schemes, by WCAG 2.2 AA. What falls
 * short comes first, with the nearest color that passes. `checkTheme` says the same in a test:
 * `expect(checkTheme(theme).failures).toEqual([])`.
 */
const meta = {
  title: 'Theming/Check a theme',
  component: ThemeCheck,
  args: { theme: { accent: '#0b6b50', surface: 'light-dark(#fffdf8, #14201c)' } },
  argTypes: { theme: { control: false } },
  parameters: { isWholePage: true },
  globals: { brand: 'none' },
} satisfies Meta<typeof ThemeCheck>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The cards show what cannot be read: that is the point. The page itself is held to the rules. */
const unreadableCards = {
  isWholePage: true,
  a11y: { config: { rules: [{ id: 'color-contrast', selector: '*:not(.check-page *)' }] } },
};

/** Accent and surface are enough: the rest follows, and can be read. */
export const TwoColors: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^All \d+ pairs pass\.$/)).toBeVisible();
  },
};

/** A designer types a color that cannot be read, and takes the nearest one that can. */
export const TypeAndTake: Story = {
  play: async ({ canvas }) => {
    const text = canvas.getByRole('textbox', { name: /^text / });
    await userEvent.type(text, '#9aa');
    const [, first] = canvas.getAllByRole('row');
    await expect(first).toHaveTextContent('text on the surface');
    await expect(canvas.getByText(/pairs fall short\.$/)).toBeVisible();
    await userEvent.click(within(first as HTMLElement).getByRole('button', { name: /^text #/ }));
    await expect(canvas.getByText(/^All \d+ pairs pass\.$/)).toBeVisible();
    await expect(text).toHaveValue('light-dark(#576667, #9aa)');
    await expect(canvas.getByText(/--gko-text: /)).toBeVisible();
  },
};

/** A brand that looked well on paper. */
export const FallsShort: Story = {
  args: {
    theme: {
      accent: '#ff7a59',
      surface: 'light-dark(#ffffff, #1c1f26)',
      text: 'light-dark(#6b7280, #d6d9e0)',
      quiet: '#9ca3af',
      accentText: '#ff7a59',
      onAccent: '#ffffff',
    },
  },
  parameters: unreadableCards,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/pairs fall short\.$/)).toBeVisible();
  },
};

/** What only a page knows cannot be judged, and is said; so is what is no color at all. */
export const CannotBeJudged: Story = {
  args: { theme: { accent: 'var(--brand-blue)', surface: '#fff', quiet: 'blurple' } },
  parameters: unreadableCards,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 cannot be judged.')).toBeVisible();
    await expect(canvas.getByText(/is known on a page only/)).toBeVisible();
  },
};
