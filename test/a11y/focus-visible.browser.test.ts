import { afterEach, expect, it } from 'vitest';
import { findObstacle, judgeRing } from './focus-ring.js';
import { forceColors, tabThrough } from './keyboard.js';
import { isThere, TABBABLE } from './reading-order.js';
import { asInStorybook, resize, stories, wear } from './stories.js';

asInStorybook();
afterEach(() => forceColors('none'));

/** Where it stands decides about a ring only by what is behind; what is the same in both is looked at once. */
const kindOf = (stop: HTMLElement) => {
  const root = stop.closest('.gko-card, .gko-failure') ?? stop.closest('.gko');
  return [
    stop.tagName,
    stop.className,
    stop.ariaDisabled,
    stop.dataset.state,
    root?.className,
    root?.getAttribute('data-state'),
  ]
    .filter(Boolean)
    .join(' ');
};

const seen = new Set<string>();

// The ring of what a partner brings, such as a link to sign in, is the partner's.
const isOurs = (stop: HTMLElement) => stop.matches('[class*="gko-"], .gko-rich a');

it.each(stories)(
  '$name: the focus is seen at every stop, in every brand, scheme and in forced colors',
  async (story) => {
    const page = await story.show();
    const failures: string[] = [];
    const name = (stop: HTMLElement) => `${stop.className || stop.tagName} “${stop.ariaLabel ?? stop.textContent}”`;
    await tabThrough(page, async (stop) => {
      if (!isOurs(stop)) return;
      const obstacle = findObstacle(stop);
      if (obstacle) failures.push(`${name(stop)} · ${obstacle}`);
      const kind = kindOf(stop);
      if (seen.has(kind)) return;
      seen.add(kind);
      for (const look of story.looks) {
        wear(page, look);
        const problem = await judgeRing(stop);
        if (problem) failures.push(`${look.brand} · ${look.scheme} · ${name(stop)} · ${problem}`);
      }
      for (const scheme of ['light', 'dark'] as const) {
        await forceColors(scheme);
        const problem = await judgeRing(stop);
        if (problem) failures.push(`forced colors · ${scheme} · ${name(stop)} · ${problem}`);
      }
      await forceColors('none');
    });
    for (const width of [240, 960]) {
      resize(page, width);
      // The keyboard has been through them; what is in the way at another width is there however the focus came.
      for (const stop of page.querySelectorAll<HTMLElement>(TABBABLE)) {
        if (!isOurs(stop) || !isThere(stop)) continue;
        stop.focus();
        const obstacle = findObstacle(stop);
        if (obstacle) failures.push(`${width} px · ${name(stop)} · ${obstacle}`);
      }
    }
    expect(failures).toEqual([]);
  },
);
