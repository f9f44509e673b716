import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from './axe.js';
import { findObstacle, judgeRing } from './focus-ring.js';
import { forceColors, tabThrough } from './keyboard.js';
import { createKinds } from './kinds.js';
import { createNeededRules } from './needed-rules.js';
import { isThere, TABBABLE } from './reading-order.js';
import { asInStorybook, keepLook, resize, stories, wear } from './stories.js';
import { findSmallTargets } from './targets.js';

asInStorybook();

const readKinds = createKinds();

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

// Mounting a story takes as long as a look at it: all looks are at the same one, the keyboard’s last, as it may change it.
describe.each(stories)('$name', ({ title, show, looks, a11y }) => {
  let page: HTMLElement;
  let putBack = () => {};
  beforeAll(async () => {
    page = await show();
    putBack = keepLook(page);
  });
  afterEach(async () => {
    putBack();
    await forceColors('none');
  });

  it('nothing that axe objects to, in any brand and scheme', async () => {
    const { markNew, passed } = readKinds(page, title);
    const needed = createNeededRules(page);
    const failures: string[] = [];
    for (const [index, look] of looks.entries()) {
      wear(page, look);
      const rules = needed(markNew(`${look.brand} ${look.scheme}`));
      if (index === 0) failures.push(...(await runAxe(page, look, { a11y, passed })));
      else if (rules.length > 0) failures.push(...(await runAxe(page, look, { rules, a11y, passed })));
    }
    expect(failures).toEqual([]);
  });

  // No spacing makes up for a small target here: each is measured as it is.
  it('what is pressed is large enough, in every brand and density', () => {
    const failures: string[] = [];
    for (const { brand } of looks.filter(({ scheme }) => scheme === 'light')) {
      wear(page, { brand, scheme: 'light' });
      for (const width of [240, 420]) {
        resize(page, width);
        // The brand's own, and for one brand the least and the most.
        for (const density of brand === 'none' ? ['1', '0.5', '2'] : ['']) {
          page.style.setProperty('--gko-density', density);
          const small = findSmallTargets(page, density === '1');
          failures.push(...small.map((what) => `${width} px · ${brand} · density ${density || 'own'} · ${what}`));
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it('the focus is seen at every stop, in every brand, scheme and in forced colors', async () => {
    const failures: string[] = [];
    const name = (stop: HTMLElement) => `${stop.className || stop.tagName} “${stop.ariaLabel ?? stop.textContent}”`;
    await tabThrough(page, async (stop) => {
      if (!isOurs(stop)) return;
      const obstacle = findObstacle(stop);
      if (obstacle) failures.push(`${name(stop)} · ${obstacle}`);
      const kind = kindOf(stop);
      if (seen.has(kind)) return;
      seen.add(kind);
      for (const look of looks) {
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
  });
});
