import { render } from '@testing-library/react';
import fc from 'fast-check';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import { buildOffer } from '../../src/testing/index.js';
import { OfferTheme } from '../../src/theme/OfferTheme.js';
import type { Theme } from '../../src/theme/theme.js';
import { describeConformance } from '../components/conformance.js';
import { expectConsole } from '../setup/console.js';
import { painted } from '../setup/painted.js';

afterEach(forgetWarnings);

const offer = buildOffer();
const card = <OfferCard offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} />;

const surfacesIn = (root: Element) =>
  [...root.querySelectorAll('.gko-card')].map((each) => painted(getComputedStyle(each).backgroundColor));
const accentsIn = (root: Element) =>
  [...root.querySelectorAll('.gko-link')].map((each) => painted(getComputedStyle(each).backgroundColor));
const tokenAt = (root: Element, property: string) =>
  getComputedStyle(root.querySelector('.gko-card') as Element).getPropertyValue(property);

/** Both ways of getting a theme into a page: set after mount, and a style element. */
const ways: [string, { nonce?: string }][] = [
  ['set after mount', {}],
  ['in a style element', { nonce: '' }],
];

describeConformance('OfferTheme', OfferTheme, {
  props: { theme: { accent: '#0b5' } },
  root: 'div',
  className: 'gko-theme',
});
describeConformance('OfferTheme', OfferTheme, {
  props: { theme: { accent: '#0b5', font: '"A & B", serif' }, nonce: '' },
  root: 'div',
  className: 'gko-theme',
});

describe.each(ways)('a theme %s', (_, way) => {
  it('reaches the offers in it', () => {
    const theme: Theme = { accent: 'rgb(1, 2, 3)', surface: '#fafafa', titleFont: "'Own Font', serif", density: 2 };
    const { container } = render(
      <OfferTheme theme={theme} {...way}>
        <section>{card}</section>
      </OfferTheme>,
    );
    expect(accentsIn(container)).toEqual(['1 2 3']);
    expect(surfacesIn(container)).toEqual(['250 250 250']);
    expect(tokenAt(container, '--gko-density')).toBe('2');
    const title = container.querySelector('h3') as Element;
    expect(getComputedStyle(title).fontFamily.replace(/"/g, '')).toBe('Own Font, serif');
  });

  it('keeps a font whose name has digits and signs', () => {
    const { container } = render(
      <OfferTheme theme={{ titleFont: '"Source Serif 4", "3270-x", \'D"A & B\', serif' }} {...way}>
        {card}
      </OfferTheme>,
    );
    const title = container.querySelector('h3') as Element;
    const own = document.createElement('i');
    own.style.fontFamily = '"Source Serif 4", "3270-x", \'D"A & B\', serif';
    expect(getComputedStyle(title).fontFamily).toBe(own.style.fontFamily);
  });

  it('stands beside another, and in another: the inner one wins, and leaves what it does not set', () => {
    const { container } = render(
      <>
        <OfferTheme theme={{ accent: 'rgb(10, 20, 30)', surface: '#eee', radius: '3px' }} {...way}>
          {card}
          <OfferTheme theme={{ accent: 'rgb(70, 80, 90)', radius: 'initial' }} {...way}>
            {card}
          </OfferTheme>
        </OfferTheme>
        <OfferTheme theme={{ accent: 'rgb(100, 0, 0)' }} {...way}>
          {card}
        </OfferTheme>
        {card}
      </>,
    );
    expect(accentsIn(container)).toEqual(['10 20 30', '70 80 90', '100 0 0', '59 63 216']);
    expect(surfacesIn(container)).toEqual(['238 238 238', '238 238 238', '255 255 255', '255 255 255']);
    const radii = [...container.querySelectorAll('.gko-card')].map((each) => getComputedStyle(each).borderRadius);
    expect(radii).toEqual(['3px', '20px', '20px', '20px']);
  });

  describe('in another', () => {
    const outer: Theme = {
      accent: '#0b6b50',
      surface: '#fff',
      text: '#0c2340',
      payoutGround: '#f1f7f4',
      cardBorder: '3px solid #0c2340',
      radius: '3px',
      density: 2,
    };
    const inner = (theme: Theme) => {
      const { container } = render(
        <OfferTheme theme={outer} {...way}>
          <OfferTheme theme={theme} {...way} className="inner">
            {card}
          </OfferTheme>
        </OfferTheme>,
      );
      return container;
    };

    it('is a brand of its own with an accent and a surface: what it leaves out is derived from these', () => {
      const theme = { accent: '#ffd23f', surface: '#2b1055' };
      const alone = render(
        <OfferTheme theme={theme} {...way}>
          {card}
        </OfferTheme>,
      );
      const look = (root: Element) =>
        ['h3', '.gko-payout', '.gko-payout-label', '.gko-link'].map((selector) => {
          const { color, backgroundColor } = getComputedStyle(root.querySelector(selector) as Element);
          return [color, backgroundColor].map(painted);
        });
      const nested = inner(theme);
      expect(look(nested)).toEqual(look(alone.container));
      expect(tokenAt(nested, '--gko-card-border')).toBe('');
      expect(tokenAt(nested, '--gko-radius')).toBe('3px');
      expect(tokenAt(nested, '--gko-density')).toBe('2');
    });

    it.each<[Theme, string]>([
      [{ accent: '#ffd23f' }, ''],
      [{ surface: '#2b1055' }, ''],
      [{ surface: '#2b1055', text: '#fefefe' }, '#fefefe'],
      [{ accent: 'initial' }, ''],
      [{ payoutGround: '#eee', radius: '9px' }, '#0c2340'],
      [{}, '#0c2340'],
    ])('of %j, the text is "%s"', (theme, text) => {
      expect(tokenAt(inner(theme), '--gko-text')).toBe(text);
    });
  });

  it('changes: what it no longer sets is gone, and what was never its own stays', () => {
    const page = (theme: Theme) => (
      <StrictMode>
        <OfferTheme theme={theme} style={{ '--gko-density': 3, order: 1 } as object} {...way}>
          {card}
        </OfferTheme>
      </StrictMode>
    );
    const { container, rerender } = render(page({ accent: 'rgb(1, 2, 3)', radius: '1px' }));
    const element = container.querySelector('.gko-card');
    rerender(page({ accent: 'rgb(4, 5, 6)' }));
    expect(accentsIn(container)).toEqual(['4 5 6']);
    expect(tokenAt(container, '--gko-radius')).toBe('');
    rerender(page({}));
    expect(accentsIn(container)).toEqual(['59 63 216']);
    expect(tokenAt(container, '--gko-density')).toBe('3');
    expect(container.firstElementChild).toHaveStyle({ order: '1' });
    expect(container.querySelector('.gko-card')).toBe(element);
  });

  it('yields to a token in the partner’s own style, while it is there', () => {
    const page = (style: object | undefined) => (
      <OfferTheme theme={{ accent: 'rgb(1, 2, 3)' }} style={style} {...way}>
        {card}
      </OfferTheme>
    );
    const { container, rerender } = render(page({ '--gko-accent': 'rgb(4, 5, 6)' }));
    expect(accentsIn(container)).toEqual(['4 5 6']);
    rerender(page(undefined));
    expect(accentsIn(container)).toEqual(['1 2 3']);
    rerender(page({ '--gko-accent': 'rgb(7, 8, 9)' }));
    expect(accentsIn(container)).toEqual(['7 8 9']);
    rerender(page({}));
    expect(accentsIn(container)).toEqual(['1 2 3']);
  });

  it('leaves nothing behind when it is gone', () => {
    const sheets = document.styleSheets.length;
    const { container, unmount } = render(
      <OfferTheme theme={{ accent: 'rgb(1, 2, 3)' }} {...way}>
        {card}
      </OfferTheme>,
    );
    unmount();
    expect(container).toBeEmptyDOMElement();
    expect(document.styleSheets).toHaveLength(sheets);
  });

  it('lets a class and a style of the partner give its root a distance', () => {
    const sheet = document.createElement('style');
    sheet.textContent = '.own { padding: 7px }';
    document.head.append(sheet);
    const { container } = render(
      <OfferTheme theme={{}} className="own" style={{ margin: 5 }} {...way}>
        {card}
      </OfferTheme>,
    );
    expect(container.firstElementChild).toHaveStyle({ padding: '7px', margin: '5px' });
    sheet.remove();
  });
});

describe('a scheme', () => {
  const theme: Theme = { surface: 'light-dark(rgb(250, 250, 250), rgb(5, 5, 5))' };
  const inPage = (colorScheme: string, children: ReactNode) =>
    render(<div style={{ colorScheme }}>{children}</div>).container;

  it.each([
    ['light', 'light', '250 250 250'],
    ['light', 'dark', '5 5 5'],
    ['dark', 'light', '250 250 250'],
    ['dark', undefined, '5 5 5'],
    ['light', undefined, '250 250 250'],
  ] as const)('on a page that is %s: %s', (page, scheme, surface) => {
    const container = inPage(
      page,
      <OfferTheme theme={theme} scheme={scheme}>
        {card}
      </OfferTheme>,
    );
    expect(surfacesIn(container)).toEqual([surface]);
    const root = container.querySelector('.gko-theme') as HTMLElement;
    expect(root.dataset.scheme).toBe(scheme);
  });

  it('of the system is what the visitor’s system asks for, on a page of either', () => {
    const expected = matchMedia('(prefers-color-scheme: dark)').matches ? '5 5 5' : '250 250 250';
    const both = ['light', 'dark'].map((page) => {
      const container = inPage(
        page,
        <OfferTheme theme={theme} scheme="system">
          {card}
        </OfferTheme>,
      );
      expect(getComputedStyle(container.querySelector('.gko-theme') as Element).colorScheme).toBe('light dark');
      return surfacesIn(container);
    });
    expect(both).toEqual([[expected], [expected]]);
  });

  it('in another scheme is its own', () => {
    const container = inPage(
      'light',
      <OfferTheme theme={theme} scheme="dark">
        {card}
        <OfferTheme theme={{}} scheme="light">
          {card}
        </OfferTheme>
      </OfferTheme>,
    );
    expect(surfacesIn(container)).toEqual(['5 5 5', '250 250 250']);
  });
});

describe('a style element', () => {
  it('says the same for equal themes, whatever their order: they share a class', () => {
    const { container } = render(
      <>
        <OfferTheme theme={{ accent: 'red', surface: '#fff' }} nonce="" />
        <OfferTheme theme={{ surface: '#fff', accent: 'red' }} nonce="" />
        <OfferTheme theme={{ surface: '#fff', accent: 'blue' }} nonce="" />
      </>,
    );
    const [one, same, other] = [...container.children].map((each) => each.className);
    expect(one).toMatch(/^gko-theme gko-theme-\w+$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(container.querySelector('style')?.textContent).toMatch(
      new RegExp(`^\\.${one?.split(' ')[1]}\\{--gko-text:initial;.*--gko-accent:red;--gko-surface:#fff\\}$`),
    );
  });

  it('holds nothing that HTML escapes, which React 18 would', () => {
    const { container } = render(<OfferTheme theme={{ font: '"A & B 4", \'C-"D"\', serif' }} nonce="" />);
    const { className, textContent } = container.firstElementChild as Element;
    expect(textContent).toBe(`.${className.split(' ')[1]}{--gko-font:A \\26  B \\34 , C\\2d \\22 D\\22 , serif}`);
  });

  it('carries the nonce', () => {
    const { container } = render(<OfferTheme theme={{ accent: 'red' }} nonce="abc" />);
    expect(container.querySelector('style')).toHaveAttribute('nonce', 'abc');
  });

  it('can come and go', () => {
    const page = (nonce: string | undefined) => (
      <OfferTheme theme={{ accent: 'rgb(1, 2, 3)' }} nonce={nonce}>
        {card}
      </OfferTheme>
    );
    const { container, rerender } = render(page(undefined));
    for (const nonce of ['', undefined, '']) {
      rerender(page(nonce));
      expect(accentsIn(container)).toEqual(['1 2 3']);
      expect(container.querySelectorAll('style')).toHaveLength(nonce === undefined ? 0 : 1);
      const style = container.querySelector('div')?.getAttribute('style') || null;
      if (nonce === undefined) expect(style).toMatch(/--gko-accent: rgb\(1, 2, 3\);$/);
      else expect(style).toBeNull();
    }
  });
});

describe('what is no theme', () => {
  it.each<[string, unknown, string]>([
    ['a value that leaves its rule', { accent: 'red}body{display:none' }, `the theme's "accent" is left out: it holds`],
    ['a value that leaves its element', { accent: '</style><img src=x>' }, 'it holds "<"'],
    ['a value that loads', { mediaGround: 'url(https://tracker.example/)' }, 'would load something'],
    ['a number that is none', { density: Number.NaN }, 'it is NaN'],
    ['an object', { accent: {} }, 'is neither a text nor a number'],
    ['a name that leaves its declaration', { 'accent:red}body{display:none}': 'x' }, 'no token is called "accent:red}'],
    ['a name with a typing error', { acent: 'red' }, 'no token is called "acent", so nothing reads it.'],
    ['a list', ['red'], 'no token is called "0"'],
  ])('%s does not reach the page, and is told once', (_, theme, message) => {
    expectConsole('warn', message);
    for (const [, way] of ways) {
      const { container, rerender } = render(
        <OfferTheme theme={theme as Theme} {...way}>
          {card}
        </OfferTheme>,
      );
      rerender(
        <OfferTheme theme={theme as Theme} {...way}>
          {card}
        </OfferTheme>,
      );
      expect(getComputedStyle(document.body).display).toBe('block');
      expect(accentsIn(container)).toEqual(['59 63 216']);
      expect(tokenAt(container, '--gko-media-ground')).toBe('');
      expect(container.querySelectorAll('img[src=x]')).toHaveLength(0);
    }
  });

  it.each([null, undefined, '', 0, { accent: undefined, surface: null }])(
    '%j sets nothing and says nothing',
    (theme) => {
      for (const [, way] of ways) {
        const { container } = render(
          <OfferTheme theme={theme as Theme} {...way}>
            {card}
          </OfferTheme>,
        );
        expect(accentsIn(container)).toEqual(['59 63 216']);
      }
    },
  );

  it('leaves the rest of its theme', () => {
    expectConsole('warn', 'is left out');
    const { container } = render(
      <OfferTheme theme={{ accent: 'rgb(1, 2, 3)', surface: ';' }} nonce="">
        {card}
      </OfferTheme>,
    );
    expect(accentsIn(container)).toEqual(['1 2 3']);
  });

  it('never puts more than its own rule into the page, whatever the values', () => {
    const piece = fc.constantFrom(
      ...'(){};:/*"\'\\<>@!,#%& \n',
      'url(',
      'red',
      '1px',
      '--',
      '</style>',
      '\u0000',
      'é4',
    );
    const value = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
      fc.string(),
      fc.anything(),
    );
    const warn = console.warn;
    console.warn = () => {};
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('accent', 'font', 'accentText', 'x;', 'other'), value), (theme) => {
        const { container, unmount } = render(<OfferTheme theme={theme as Theme} nonce="" />);
        const [root] = container.children;
        const sheet = container.querySelector('style')?.sheet;
        expect(container.querySelectorAll('*')).toHaveLength(2);
        expect(sheet?.cssRules).toHaveLength(1);
        const { selectorText, style } = (sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule;
        expect(selectorText).toBe(`.${root?.classList[1]}`);
        expect([...style].filter((name) => !name.startsWith('--gko-'))).toEqual([]);
        const isTakenBack = (name: string) => style.getPropertyValue(name) === 'initial';
        expect([...style].filter((name) => !isTakenBack(name)).length).toBeLessThanOrEqual(Object.keys(theme).length);
        expect(container.querySelector('style')?.textContent).not.toMatch(/[&<>"']/);
        unmount();
      }),
      { numRuns: 200 },
    );
    console.warn = warn;
  });
});
