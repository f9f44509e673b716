import { cdp, userEvent } from 'vitest/browser';

/** More than any story has. */
const MOST_STOPS = 80;

const edge = (label: string) => {
  const button = document.createElement('button');
  button.textContent = label;
  return button;
};

/**
 * Goes through a page with the Tab key, as a visitor would, from before it to after it. Each element that gets the focus
 * is handed to `visit`, once, while it has it.
 */
export async function tabThrough(
  page: HTMLElement,
  visit: (stop: HTMLElement) => Promise<void> | void,
): Promise<HTMLElement[]> {
  const [before, after] = [edge('Before'), edge('After')];
  page.prepend(before);
  page.append(after);
  const stops: HTMLElement[] = [];
  before.focus();
  try {
    for (let count = 0; ; count += 1) {
      await userEvent.tab();
      const stop = document.activeElement as HTMLElement;
      if (stop === after) return stops;
      if (!page.contains(stop) || stop === before || count > MOST_STOPS) throw new Error('The focus went astray.');
      // A video has stops of the browser's own inside.
      if (stops.at(-1) === stop) continue;
      stops.push(stop);
      await visit(stop);
    }
  } finally {
    before.remove();
    after.remove();
  }
}

/** Lets the system choose the colors, as `forced-colors: active` says; `none` ends that. */
export const forceColors = (scheme: 'light' | 'dark' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: scheme === 'none' ? '' : 'active' },
      { name: 'prefers-color-scheme', value: scheme === 'none' ? '' : scheme },
    ],
  });
