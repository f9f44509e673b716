import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import readme from '../../README.md?raw';
import { Specimens } from './Specimens.js';

interface Rule {
  selector: string;
  style: CSSStyleDeclaration;
}

/** Every rule of ours with its selector written out, whatever the conditions around it. */
const rulesOf = (list: CSSRuleList, layer = '', parent = ''): Rule[] =>
  [...list].flatMap((rule): Rule[] => {
    if (rule instanceof CSSLayerBlockRule) return rulesOf(rule.cssRules, rule.name, parent);
    const isOurs = layer.startsWith('gokart-offers');
    if (rule instanceof CSSStyleRule) {
      const nested = rule.selectorText.replaceAll('&', `:is(${parent})`);
      const selector = parent && nested === rule.selectorText ? `:is(${parent}) ${nested}` : nested;
      return [...(isOurs ? [{ selector, style: rule.style }] : []), ...rulesOf(rule.cssRules, layer, selector)];
    }
    if ('style' in rule) return isOurs ? [{ selector: parent, style: rule.style as CSSStyleDeclaration }] : [];
    return 'cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList, layer, parent) : [];
  });

const rules = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet.cssRules));

const SIDES = { top: 'block-start', bottom: 'block-end', left: 'inline-start', right: 'inline-end' };

/** A property's name in logical terms, in a page from left to right. */
const logical = (name: string) =>
  name.replace(
    /^(margin|padding)-(top|right|bottom|left)$/,
    (_, box, side: keyof typeof SIDES) => `${box}-${SIDES[side]}`,
  );

/** What we say of an element: what is `!important`, or what is not. */
const propertiesOf = (element: Element, isGuard: boolean) =>
  new Set(
    rules
      .filter(({ selector }) => element.matches(selector))
      .flatMap(({ style }) => [...style].filter((name) => Boolean(style.getPropertyPriority(name)) === isGuard))
      .filter((name) => !name.startsWith('--'))
      .map(logical),
  );

/** The longhands of a property that the README names. */
const longhandsOf = (name: string) => {
  const { style } = document.createElement('i');
  style.cssText = `${name}: inherit`;
  return [...style].map(logical);
};

/** The table in the README: selectors, and the properties that the guard layer holds on them. */
const [, rows = ''] = readme.split('| parts | properties |');
const table = [...(rows.split('\n\n')[0] ?? '').matchAll(/^\| `([^`]*)`[^|]* \| ([\w, -]+) \|$/gm)].map(
  ([, selector = '', names = '']) => ({ selector, properties: names.split(', ').flatMap(longhandsOf) }),
);

const show = async () => {
  const { container } = render(<Specimens />);
  for (const details of container.querySelectorAll('details')) details.open = true;
  // A picture far below the view is not asked for, and how far it is depends on the machine's fonts.
  container.querySelector('[data-specimen=rung]')?.scrollIntoView();
  await vi.waitFor(() => {
    for (const part of ['.gko-carousel-placeholder', '.gko-note-reason', '.gko-step .gko-step']) {
      expect(container.querySelector(part), part).not.toBeNull();
    }
  });
  return [...container.querySelectorAll('.hosts-column > *, .hosts-column > * *')].filter(
    (element) => !element.closest('.hosts-own'),
  );
};

const nameOf = (element: Element) =>
  element.getAttribute('class') ?? `${element.parentElement?.getAttribute('class')} > ${element.localName}`;

describe('what no reset may break', () => {
  it('holds on every part what the README lists, and nothing else', async () => {
    const elements = await show();
    const faults = new Set<string>();
    for (const element of elements) {
      const inCss = propertiesOf(element, true);
      const inReadme = new Set(
        table.filter(({ selector }) => element.matches(selector)).flatMap(({ properties }) => properties),
      );
      for (const name of inCss)
        if (!inReadme.has(name)) faults.add(`not in the README: ${nameOf(element)} { ${name} }`);
      for (const name of inReadme)
        if (!inCss.has(name)) faults.add(`only in the README: ${nameOf(element)} { ${name} }`);
    }
    expect([...faults]).toEqual([]);
  });

  it.each(table)('has a part to hold for $selector', async ({ selector }) => {
    const elements = await show();
    expect(elements.some((element) => element.matches(selector))).toBe(true);
  });
});

describe('a class of the partner’s, with no !important', () => {
  it('wins on every part and every property but those', async () => {
    const elements = await show();
    const sheet = document.createElement('style');
    document.head.append(sheet);
    const faults: string[] = [];
    let won = 0;
    for (const element of elements as HTMLElement[]) {
      // With a class of theirs, as a link without one keeps its colour.
      element.classList.add('theirs');
      const guarded = propertiesOf(element, true);
      const declared = [...propertiesOf(element, false)];
      const read = () => {
        const computed = getComputedStyle(element);
        return Object.fromEntries(declared.map((name) => [name, computed.getPropertyValue(name)]));
      };
      const before = read();
      // What nothing can beat, as the measure of what has to come out.
      const inline = element.style.cssText;
      for (const name of declared) if (!guarded.has(name)) element.style.setProperty(name, 'initial', 'important');
      const wanted = read();
      element.style.cssText = inline;
      sheet.textContent = `.theirs { ${[...declared, ...guarded].map((name) => `${name}: initial`).join(';')} }`;
      const after = read();
      sheet.textContent = '';
      element.classList.remove('theirs');
      for (const name of declared) {
        if (after[name] !== wanted[name]) {
          faults.push(`${nameOf(element)} { ${name}: ${after[name]}, not ${wanted[name]} }`);
        } else if (after[name] !== before[name]) won += 1;
      }
    }
    sheet.remove();
    expect([...new Set(faults)]).toEqual([]);
    expect(won).toBeGreaterThan(1000);
  });
});
