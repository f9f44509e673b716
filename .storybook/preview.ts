import type { Preview } from '@storybook/react-vite';
import '../src/styles.entry.js';

/** A component's docstring without its block tags (`@example`, `@throws`), which would run into the sentence. */
const describeComponent = (component: { __docgenInfo?: { description?: string } } | null | undefined) =>
  component?.__docgenInfo?.description?.replace(/\n\s*@\w[\s\S]*$/, '') ?? '';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: { extractComponentDescription: describeComponent },
    controls: { expanded: true },
    layout: 'padded',
  },
};

export default preview;
