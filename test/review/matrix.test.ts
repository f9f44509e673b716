import { describe, expect, it } from 'vitest';
import { chooseLooks, chooseStories, nameOf } from '../../.ci/review/matrix.mjs';

const looks = ['none', 'bank'].flatMap((brand) =>
  ['light', 'dark'].flatMap((scheme) =>
    [240, 280, 420, 960].map((width) => ({ brand, scheme, width, attributes: {} })),
  ),
);

describe('the looks of a review', () => {
  it('are every brand and scheme at 280, 420 and 960 px unless told otherwise', () => {
    const names = chooseLooks({ looks }).map(nameOf);
    expect(names).toHaveLength(2 * 2 * 3);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('bank-dark-960');
    expect(names).not.toContain('none-light-240');
  });

  it.each([
    [{ brand: ['bank'] }, 6],
    [{ scheme: ['dark'], width: ['420'] }, 2],
    [{ width: ['240', '960'] }, 8],
    [{ brand: undefined, scheme: undefined, width: undefined }, 12],
  ])('are those that %j asks for', (wanted, count) => {
    expect(chooseLooks({ looks }, wanted)).toHaveLength(count);
  });

  it.each([
    [{ brand: ['bakn'] }, 'There is no brand "bakn": none, bank.'],
    [{ width: ['281'] }, 'There is no width "281": 240, 280, 420, 960.'],
  ])('says what there is when %j asks for what is not', (wanted, message) => {
    expect(() => chooseLooks({ looks }, wanted)).toThrow(message);
  });
});

describe('the stories of a review', () => {
  const entry = (id: string, title: string, name: string, type = 'story') => ({ id, title, name, type, tags: [] });
  const entries = {
    docs: entry('card-offercard--docs', 'Card/OfferCard', 'Docs', 'docs'),
    wide: entry('card-offercard--wide', 'Card/OfferCard', 'Wide'),
    dark: entry('parts-offerlink--dark', 'Parts/OfferLink', 'Dark'),
  };
  const idsOf = (only?: string) => chooseStories({ entries }, only).map(({ id }) => id);

  it('are all of them and no docs, in their order', () => {
    expect(idsOf()).toEqual(['card-offercard--wide', 'parts-offerlink--dark']);
  });

  it.each([
    ['offercard', ['card-offercard--wide']],
    ['Parts/OfferLink Dark', ['parts-offerlink--dark']],
    ['nothing of this', []],
  ])('are those whose id, title or name has "%s"', (only, ids) => {
    expect(idsOf(only)).toEqual(ids);
  });
});
