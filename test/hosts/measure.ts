/** A part of a component in one state, and how the browser paints it. */
export interface Measured {
  /** Where it stands, the same in every host. */
  path: string;
  /** What it is called: its classes, or its tag below them. */
  part: string;
  /** Computed properties in logical terms, without those that only tell how much room there was. */
  style: Record<string, string>;
  /** Left, top, width and height within its specimen, in whole pixels; none of what is inline, and of a pseudo-element. */
  box: string | null;
  /** Of those properties, the ones that the guard layer holds. */
  guarded: string[];
}

/** The selectors of the guard layer and the properties that each holds. */
export type Guard = readonly { selector: string; properties: readonly string[] }[];

/** Run in a page: every element and pseudo-element of every specimen. Needs nothing from outside itself. */
export function measureAll(guard: Guard): { parts: Measured[]; outside: string[] } {
  const root = document.getElementById('root');
  const place = (root?.shadowRoot ?? document).querySelector('.hosts-place');
  if (!place) throw new Error('There is no place with specimens.');

  // What has a logical name, what tells of the room there was, and what only another property brings to life.
  const PHYSICAL =
    /^(?:(?:border|margin|padding|scroll-margin|scroll-padding)-(?:top|right|bottom|left)|(?:top|right|bottom|left)$|(?:min-|max-)?(?:width|height)$|border-(?:top|bottom)-(?:left|right)|overscroll-behavior-[xy]|contain-intrinsic-(?:width|height)|transition|animation)/;
  const GEOMETRY =
    /^(?:inline-size|block-size|inset-.*|perspective-origin|transform-origin|grid-template-.*|-webkit-.*(?:origin|border-.*spacing).*)$/;
  const names = [...getComputedStyle(place)].filter(
    (name) => !name.startsWith('--') && !PHYSICAL.test(name) && !GEOMETRY.test(name),
  );
  const named = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const OF_BORDERS = ['block-start', 'block-end', 'inline-start', 'inline-end'].map((side) => ({
    width: `border-${side}-width`,
    rest: [`border-${side}-style`, `border-${side}-color`],
  }));
  const OF_OUTLINE = named(/^outline/);
  const OF_RULE = named(/^column-rule/);
  const OF_DECORATION = named(/^text-decoration-(?!line)/);
  const OF_LISTS = named(/^list-style/);
  const OF_SVG = named(/^(?:fill|stroke|stop|flood|lighting|cx|cy|rx|ry|r|x|y|d)(?:-|$)/);
  const styleOf = (element: Element, pseudo?: string) => {
    const computed = getComputedStyle(element, pseudo);
    const style: Record<string, string> = {};
    for (const name of names) style[name] = computed.getPropertyValue(name);
    const drop = (useless: readonly string[]) => {
      for (const name of useless) delete style[name];
    };
    for (const { width, rest } of OF_BORDERS) if (style[width] === '0px') drop(rest);
    if (style['outline-style'] === 'none') drop(OF_OUTLINE);
    if (style['column-rule-style'] === 'none') drop(OF_RULE);
    if (style['text-decoration-line'] === 'none') drop(OF_DECORATION);
    if (!/^inline|table-cell/.test(style.display ?? '')) delete style['vertical-align'];
    if (style.display !== 'list-item') drop(OF_LISTS);
    // What only SVG has a use for.
    if (!(element instanceof SVGElement)) drop(OF_SVG);
    return style;
  };

  const nameOf = (element: Element): string => {
    const own = [...element.classList].filter((name) => name.startsWith('gko-'));
    if (own.length) return own.map((name) => `.${name}`).join('');
    return `${element.parentElement ? nameOf(element.parentElement) : ''} > ${element.localName}`;
  };
  const guardedOf = (element: Element) =>
    guard.filter(({ selector }) => element.matches(selector)).flatMap(({ properties }) => properties);

  const parts: Measured[] = [];
  const outside: string[] = [];
  for (const column of place.children) {
    const specimen = column.getAttribute('data-specimen') ?? '';
    const from = column.getBoundingClientRect();
    const elements = [...column.querySelectorAll('*')].filter((element) => !element.closest('.hosts-own'));
    elements.forEach((element, index) => {
      const path = `${specimen} ${index}`;
      const part = nameOf(element);
      const rect = element.getBoundingClientRect();
      const box = [rect.left - from.left, rect.top - from.top, rect.width, rect.height].map(Math.round).join(' ');
      const style = styleOf(element);
      // What is inline is as wide as its letters.
      const isInline = style.display === 'inline';
      parts.push({ path, part, style, box: isInline ? null : box, guarded: guardedOf(element) });
      for (const pseudo of ['::before', '::after', '::marker']) {
        if (pseudo === '::marker') {
          if (getComputedStyle(element).display !== 'list-item') continue;
          const { color, content, fontSize } = getComputedStyle(element, pseudo);
          parts.push({
            path: path + pseudo,
            part: part + pseudo,
            style: { color, content, 'font-size': fontSize },
            box: null,
            guarded: [],
          });
        } else if (getComputedStyle(element, pseudo).content !== 'none') {
          parts.push({
            path: path + pseudo,
            part: part + pseudo,
            style: styleOf(element, pseudo),
            box: null,
            guarded: [],
          });
        }
      }
      const hidden = element.closest('.gko-carousel, .gko-hidden, details:not([open]) > :not(summary)');
      const inCard = !hidden || element.matches('.gko-carousel');
      if (inCard && (rect.left < from.left - 0.5 || rect.right > from.right + 0.5))
        outside.push(`${specimen}: ${part}`);
    });
  }
  return { parts, outside };
}

/** Run in a page after a key was pressed: what shows that something has the focus, element by element. */
export function measureFocus(): Measured[] {
  const root = document.getElementById('root');
  const scope = root?.shadowRoot ?? document;
  const found = scope.querySelectorAll<HTMLElement>(
    '.hosts-place :is(a[href], button, summary, [tabindex="0"]), .hosts-place .gko[tabindex]',
  );
  const RING = ['outline-style', 'outline-width', 'outline-color', 'outline-offset', 'box-shadow'] as const;
  return [...found].map((element, index) => {
    element.focus();
    const style: Record<string, string> = {};
    const read = (at: string, computed: CSSStyleDeclaration, names: readonly string[]) => {
      for (const name of names) style[at + name] = computed.getPropertyValue(name);
      if (style[`${at}outline-style`] === 'none') {
        delete style[`${at}outline-color`];
        delete style[`${at}outline-width`];
      }
    };
    read('', getComputedStyle(element), RING);
    const child = element.firstElementChild;
    if (child instanceof SVGElement) read('svg ', getComputedStyle(child), RING);
    if (child && element.tabIndex === 0 && element.localName === 'div') {
      read('::after ', getComputedStyle(child, '::after'), ['content', 'border-block-start-width', 'box-shadow']);
    }
    if (!element.matches(':focus-visible')) style.focus = 'not visible';
    const part = `.${[...element.classList].at(-1) ?? element.localName} (focus)`;
    element.blur();
    return { path: `focus ${index}`, part, style, box: null, guarded: [] };
  });
}
