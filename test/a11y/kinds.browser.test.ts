import { afterEach, beforeEach, expect, it } from 'vitest';
import { MARK } from './axe.js';
import { createKinds } from './kinds.js';

const page = document.createElement('div');

beforeEach(() => {
  page.innerHTML = '<p id="one">One text</p><section><p id="two">Another one</p></section>';
  page.style.cssText = 'background: #fff; color: #000; position: relative';
  document.body.append(page);
});
afterEach(() => page.remove());

/** Stories with themes of their own go by what is painted alone. */
const OWN = 'Theming/Any';

const marked = () => [...page.querySelectorAll(`[${MARK}]`)].map(({ id }) => id);
const find = (selector: string) => page.querySelector(selector) as HTMLElement;

it('measures a text again where none painted alike has passed', () => {
  const { markNew } = createKinds()(page, OWN);
  expect([markNew('any'), markNew('any')]).toEqual([true, true]);
  expect(marked()).toEqual(['one', 'two']);
});

it('measures no text again that is painted as one that has passed', () => {
  const { markNew, passed } = createKinds()(page, OWN);
  markNew('any');
  passed(find('#one'));
  expect(markNew('other')).toBe(false);
  expect(marked()).toEqual([]);
});

it.each([
  ['has another color', '#two { color: #bbb }'],
  ['is smaller', '#two { font-size: 9px }'],
  ['stands on another ground', 'section { background: #eee }'],
  ['is seen through', 'section { opacity: 0.4 }'],
  ['stands on a picture', 'section { background: linear-gradient(#fff, #000) }'],
  ['sticks out of its ground', 'section { background: #fff; width: 9px; white-space: nowrap }'],
  ['may be covered', 'section::before { content: ""; position: absolute; inset: 0; background: #888 }'],
])('measures a text that %s', (_, css) => {
  const { markNew, passed } = createKinds()(page, OWN);
  markNew('any');
  passed(find('#one'));
  page.insertAdjacentHTML('beforeend', `<style>${css}</style>`);
  expect(markNew('any')).toBe(true);
  expect(marked()).toContain('two');
});

it('measures a text that meets something it is not in', () => {
  const { markNew, passed } = createKinds()(page, OWN);
  markNew('any');
  passed(find('#one'));
  page.insertAdjacentHTML('beforeend', '<div style="position: absolute; inset: 0; background: #888"></div>');
  markNew('any');
  expect(marked()).toEqual(['one', 'two']);
});
