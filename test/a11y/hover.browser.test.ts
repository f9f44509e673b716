import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { runAxe, STYLE_RULES } from './axe.js';
import { asInStorybook, LOOKS, settle, storyOf, wear } from './stories.js';

asInStorybook();

it.each([
  ['Everything', '.gko-link'],
  ['Everything', '.gko-terms-summary'],
  ['NotStarted', '.gko-link'],
  ['Ended', '.gko-link'],
])('%s, %s: text can be read under the mouse, in every brand and scheme', async (story, selector) => {
  const page = await storyOf(`OfferCard · ${story}`).show();
  const target = page.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`There is no ${selector}.`);
  const failures: string[] = [];
  for (const look of LOOKS) {
    wear(page, look);
    // In another brand it is somewhere else.
    await userEvent.hover(target);
    expect(target.matches(':hover')).toBe(true);
    settle();
    failures.push(...(await runAxe(page, look, { rules: STYLE_RULES })));
  }
  await userEvent.unhover(target);
  expect(failures).toEqual([]);
});
