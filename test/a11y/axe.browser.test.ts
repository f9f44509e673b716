import { expect, it } from 'vitest';
import { runAxe } from './axe.js';
import { asInStorybook, stories, wear } from './stories.js';

asInStorybook();

it.each(stories)('$name: nothing that axe objects to, in any brand and scheme', async ({ show, looks, a11y }) => {
  const page = await show();
  const failures: string[] = [];
  for (const [index, look] of looks.entries()) {
    wear(page, look);
    failures.push(...(await runAxe(page, look, index === 0, a11y)));
  }
  expect(failures).toEqual([]);
});
