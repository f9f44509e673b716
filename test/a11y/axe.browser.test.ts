import { expect, it } from 'vitest';
import { runAxe } from './axe.js';
import { createKinds } from './kinds.js';
import { asInStorybook, stories, wear } from './stories.js';

asInStorybook();

const readKinds = createKinds();

/** Themes of their own, whose colors are in no name. */
const HAS_OWN_COLORS = /^(Theming|Review)\//;

it.each(stories)(
  '$name: nothing that axe objects to, in any brand and scheme',
  async ({ title, show, looks, a11y }) => {
    const page = await show();
    const onlyMarked = !HAS_OWN_COLORS.test(title);
    const markNew = readKinds(page);
    const failures: string[] = [];
    for (const [index, look] of looks.entries()) {
      wear(page, look);
      if (onlyMarked) markNew(`${look.brand} ${look.scheme}`);
      failures.push(...(await runAxe(page, look, index === 0, a11y, onlyMarked)));
    }
    expect(failures).toEqual([]);
  },
);
