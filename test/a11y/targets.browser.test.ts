import { expect, it } from 'vitest';
import { asInStorybook, resize, stories, wear } from './stories.js';
import { findSmallTargets } from './targets.js';

asInStorybook();

// No spacing makes up for a small target here: each is measured as it is.
it.each(stories)('$name: what is pressed is large enough, in every brand and density', async ({ show, looks }) => {
  const page = await show();
  const failures: string[] = [];
  for (const width of [240, 420]) {
    resize(page, width);
    for (const { brand } of looks.filter(({ scheme }) => scheme === 'light')) {
      wear(page, { brand, scheme: 'light' });
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
