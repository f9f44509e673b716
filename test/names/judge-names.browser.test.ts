import { describe, expect, it } from 'vitest';
import { judgeNames } from './judge-names.js';

/** The last element of some markup, on a page. */
const made = (html: string): Element => {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll('*')].at(-1) as Element;
};

describe('what a filter list hides', () => {
  it.each([
    ['<div class="gko-promo-note">', 'promo'],
    ['<div class="story-card Ads">', 'Ads'],
    ['<div id="top_banner">', 'banner'],
    ['<div data-ad="1">', 'ad'],
    ['<div data-kind="sponsored">', 'sponsored'],
    ['<div data-offer-wall="x" data-place="offerwall">', 'offerwall'],
    ['<input name="affiliate-id">', 'affiliate'],
    ['<div class="topAdvert">', 'Advert'],
    ['<gko-ad></gko-ad>', 'ad'],
    ['<b id="_r_1a_banner">', 'banner'],
  ])('%s', (html, segment) => {
    expect(judgeNames(made(html))).toContainEqual(expect.stringContaining(`hides "${segment}"`));
  });

  it.each([
    '<div class="gko-badge gko-loading">',
    '<p data-state="added">',
    '<b id="gko-adapted">',
    '<i class="shadow">',
  ])('is not %s', (html) => {
    expect(judgeNames(made(html))).toEqual([]);
  });
});

describe('in what is ours', () => {
  it.each([
    ['<div class="gko"><b class="card">', '"card"'],
    ['<div class="gko card">', '"card"'],
    ['<div class="gko"><b id="heading">', '"heading"'],
  ])('every name is ours: not %s', (html, name) => {
    expect(judgeNames(made(html))).toEqual([expect.stringContaining(`${name} does not start with "gko-"`)]);
  });

  it.each([
    '<div class="gko gko-card story-mine">',
    '<div class="gko"><b id="_r_1a_">',
    '<div class="gko"><b id="_r_ad_ol">',
    '<div class="gko"><b id=":r2:list">',
    '<div class="card">',
  ])('or the partner’s, or React’s: %s', (html) => {
    expect(judgeNames(made(html))).toEqual([]);
  });
});
