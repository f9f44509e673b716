import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LAYOUT_RULES, runAxe } from './axe.js';
import { findObstacle, judgeRing, readRingPaint } from './focus-ring.js';
import { forceColors, tabThrough } from './keyboard.js';
import { createKinds } from './kinds.js';
import { isThere, nameOf, TABBABLE } from './reading-order.js';
import { createUnreachable } from './scrolling.js';
import { asInStorybook, keepLook, resize, stories, wear } from './stories.js';
import { createTargetKinds, findSmallTargets } from './targets.js';
import { hasLinkToldByColor } from './told-by-color.js';

asInStorybook();

const readKinds = createKinds();
const readTargets = createTargetKinds();

/** Where it stands decides about a ring only by what is behind; what is the same in both is looked at once. */
const ringKindOf = (stop: HTMLElement) => {
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
/** Rings that stand out, as they are painted. */
const rings = new Set<string>();

// The ring of what a partner brings, such as a link to sign in, is the partner's.
const isOurs = (stop: HTMLElement) => stop.matches('[class*="gko-"], .gko-rich a');

// Mounting a story takes as long as a look at it: all looks are at the same one, the keyboard’s last, as it may change it.
describe.each(stories)('$name', ({ show, looks, a11y }) => {
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
    const { hasNew, markNew, passed } = readKinds(page);
    const failures: string[] = [];
    for (const [index, look] of looks.entries()) {
      const name = `${look.brand} ${look.scheme}`;
      if (index > 0 && !hasNew(name)) continue;
      wear(page, look);
      const rules = [
        ...(markNew(name) ? (['color-contrast'] as const) : []),
        ...(hasLinkToldByColor(page) ? (['link-in-text-block'] as const) : []),
      ];
      if (index === 0) failures.push(...(await runAxe(page, look, { a11y, passed })));
      else if (rules.length > 0) failures.push(...(await runAxe(page, look, { rules, a11y, passed })));
    }
    expect(failures).toEqual([]);
  });

  // No spacing makes up for a small target here: each is measured as it is.
  it('what is pressed is large enough, and what scrolls can be scrolled by a keyboard, in every brand and density', async () => {
    const failures: string[] = [];
    const hasNew = readTargets(page);
    const findUnreachable = createUnreachable(page);
    for (const { brand } of looks.filter(({ scheme }) => scheme === 'light')) {
      if (!hasNew(brand) && !findUnreachable) continue;
      const look = { brand, scheme: 'light' } as const;
      putBack();
      wear(page, look);
      failures.push(...(await runAxe(page, look, { rules: LAYOUT_RULES, a11y })));
      for (const width of [240, 420]) {
        resize(page, width);
        // The brand's own, and for one brand the least and the most.
        for (const density of brand === 'none' ? ['1', '0.5', '2'] : ['']) {
          page.style.setProperty('--gko-density', density);
          const found = [...findSmallTargets(page, density === '1'), ...(findUnreachable?.() ?? [])];
          failures.push(...found.map((what) => `${width} px · ${brand} · density ${density || 'own'} · ${what}`));
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it('the focus is seen at every stop, in every brand, scheme and in forced colors', async () => {
    const failures: string[] = [];
    await tabThrough(page, async (stop) => {
      if (!isOurs(stop)) return;
      const obstacle = findObstacle(stop);
      if (obstacle) failures.push(`${nameOf(stop)} · ${obstacle}`);
      const kind = ringKindOf(stop);
      if (seen.has(kind)) return;
      seen.add(kind);
      const judge = async (name: string, isFirst = false) => {
        const paint = readRingPaint(stop);
        // Whether something covers it shows in any look; the others only tell colors apart.
        if (!isFirst && paint && rings.has(paint)) return;
        const problem = await judgeRing(stop);
        if (problem) failures.push(`${name} · ${nameOf(stop)} · ${problem}`);
        else if (paint) rings.add(paint);
      };
      for (const [index, look] of looks.entries()) {
        wear(page, look);
        await judge(`${look.brand} · ${look.scheme}`, index === 0);
      }
      for (const scheme of ['light', 'dark'] as const) {
        await forceColors(scheme);
        await judge(`forced colors · ${scheme}`);
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
        if (obstacle) failures.push(`${width} px · ${nameOf(stop)} · ${obstacle}`);
      }
    }
    expect(failures).toEqual([]);
  });
});
