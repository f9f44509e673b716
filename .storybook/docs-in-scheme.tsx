import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';

let scheme: unknown;
const listeners = new Set<() => void>();

// A page of the docs has no story, so nothing tells it what the toolbar says but the channel.
void addons.ready().then((channel) => {
  const hear = ({ globals }: { globals: Record<string, unknown> }) => {
    scheme = globals.scheme;
    for (const tell of listeners) tell();
  };
  channel.on(SET_GLOBALS, hear);
  channel.on(GLOBALS_UPDATED, hear);
});

const listen = (tell: () => void) => {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
};

/** A page of the docs in the color scheme that the toolbar says, as stories are. */
export function DocsInScheme({ children, context }: PropsWithChildren<DocsContainerProps>) {
  const isDark = useSyncExternalStore(listen, () => scheme === 'dark');
  return (
    <DocsContainer context={context} theme={isDark ? themes.dark : themes.light}>
      {children}
    </DocsContainer>
  );
}
