import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARK } from './axe.js';
import { createKinds } from './kinds.js';

const page = document.createElement('div');

beforeEach(() => {
  page.innerHTML = '<p id="one">One text</p><section><p id="two">Another one</p></section>';
  page.style.cssText = 'background: #fff; color: #000; position: relative';
  document.body.append(page);
});
afterEach(() => page.remove());

const marked = () => [...page.querySelectorAll(`[${MARK}]`)].map(({ id }) => id);
const find = (selector: string) => page.querySelector(selector) as HTMLElement;

it('measures a text again where none painted alike has passed', () => {
  const { markNew } = createKinds()(page);
  expect([markNew('any'), markNew('other')]).toEqual([true, true]);
  expect(marked()).toEqual(['one', 'two']);
});

it('measures no text again that is painted as one that has passed', () => {
  const { markNew, passed } = createKinds()(page);
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
  const { markNew, passed } = createKinds()(page);
  markNew('any');
  passed(find('#one'));
  page.insertAdjacentHTML('beforeend', `<style>${css}</style>`);
  expect(markNew('other')).toBe(true);
  expect(marked()).toContain('two');
});

it('measures a text that meets something it is not in', () => {
  const { markNew, passed } = createKinds()(page);
  markNew('any');
  passed(find('#one'));
  page.insertAdjacentHTML('beforeend', '<div style="position: absolute; inset: 0; background: #888"></div>');
  markNew('other');
  expect(marked()).toEqual(['one', 'two']);
});

describe('what was seen in a look', () => {
  const hasNewAfter = (change: () => void) => {
    const kinds = createKinds();
    kinds(page).markNew('any');
    change();
    return kinds(page).hasNew('any');
  };

  it('is nothing new in it, and is in another', () => {
    const { markNew, hasNew } = createKinds()(page);
    markNew('any');
    expect([hasNew('any'), hasNew('other')]).toEqual([false, true]);
  });

  it.each([
    ['other words', '<p>Other words</p>', false],
    ['a part of another name', '<p class="loud">One text</p>', true],
    ['a color of its own', '<p style="color: red">One text</p>', true],
    ['a style sheet of its own', '<style>p { color: red }</style><p>One text</p>', true],
  ])('%s', (_, html, isNew) => {
    const change = () => {
      page.innerHTML = html;
    };
    expect(hasNewAfter(change)).toBe(isNew);
  });

  it('is new where it is too small to be read as easily', () => {
    page.style.fontSize = '24px';
    const change = () => {
      page.style.fontSize = '23px';
    };
    expect(hasNewAfter(change)).toBe(true);
  });

  it('is new on another picture', () => {
    page.innerHTML = '<div class="gko-carousel" style="height: 40px"><img src="data:,one" alt=""><p>1 of 2</p></div>';
    expect(hasNewAfter(() => {})).toBe(false);
    expect(hasNewAfter(() => page.querySelector('img')?.setAttribute('src', 'data:,other'))).toBe(true);
  });
});
