/*
 * What a page with offers may hold: written from the design, by hand, and from nothing in `src`. Whatever is not named
 * here is a fault.
 */

type Rules = Record<string, RegExp>;

const ANY = /^/;
const NOTHING = /^$/;
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const WORDS = /^(gko[\w-]*)( gko[\w-]*)*$/;
const NUMBER = /^\d+$/;
const STATE =
  /^(loading|loaded|failed|empty|running|ended|not-started|ready|unavailable|pending|locked|available|waiting|done|paid|missed|rejected|next|blocked)$/;

/** What any of the elements below may have. Texts of the API are in `aria-label` alone. */
const COMMON: Rules = {
  class: WORDS,
  // React's own, and never a name that a page, a form or a window has.
  id: /^_[A-Za-z]_[a-z0-9]*_(ol|ul)?$/,
  dir: /^auto$/,
  role: /^(group|list|link|status|alert|search)$/,
  tabindex: /^(0|-1)$/,
  inert: NOTHING,
  'aria-label': ANY,
  'aria-labelledby': ANY,
  'aria-describedby': ANY,
  'aria-roledescription': /^(carousel|slide)$/,
  'aria-hidden': /^true$/,
  'aria-live': /^polite$/,
  'aria-atomic': /^true$/,
  'aria-disabled': /^(true|false)$/,
  'aria-busy': /^true$/,
  'aria-current': /^step$/,
  'data-state': STATE,
  'data-status': /^(eligible|ineligible|unknown)$/,
  'data-kind': /^[a-z-]{1,20}$/,
  'data-media': /^(image|video)$/,
  'data-current': /^\d*$/,
  'data-count': NUMBER,
  'data-failed': NOTHING,
  'data-maximum': NOTHING,
  'data-repeatable': NOTHING,
  'data-unknown': NOTHING,
  'data-short': NOTHING,
  'data-retrying': NOTHING,
  'data-scheme': /^(light|dark|system)$/,
  'data-first': NOTHING,
  'data-shared': NOTHING,
  'data-number': NUMBER,
};

/** The elements, and what each may have besides. */
const ELEMENTS: Record<string, Rules> = {
  article: {},
  div: {},
  section: {},
  h2: {},
  h3: {},
  h4: {},
  p: {},
  ul: {},
  ol: {},
  li: {},
  span: {},
  strong: {},
  em: {},
  u: {},
  i: {},
  b: {},
  bdi: {},
  br: {},
  small: {},
  pre: {},
  summary: {},
  details: { open: NOTHING },
  time: { datetime: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ },
  button: { type: /^button$/ },
  label: {},
  meter: { max: NUMBER, value: NUMBER },
  a: {
    href: new RegExp(`^(https?://|mailto:|/api/offers/${UUID}/go$)`),
    rel: /^(sponsored noopener|nofollow noopener noreferrer)$/,
  },
  img: {
    src: /^(https?:\/\/|data:image\/[\w.+-]+[;,])/i,
    alt: ANY,
    width: NUMBER,
    height: NUMBER,
    draggable: /^false$/,
    loading: /^(lazy|eager)$/,
    fetchpriority: /^high$/,
    referrerpolicy: /^no-referrer$/,
  },
  video: {
    src: /^https?:\/\//,
    width: NUMBER,
    height: NUMBER,
    controls: NOTHING,
    playsinline: NOTHING,
    preload: /^metadata$/,
  },
  // The arrow on a button, and nothing else of SVG.
  svg: { viewBox: /^0 0 24 24$/ },
  path: { d: /^m14 7-5 5 5 5$/ },
};

/** What React leaves between texts and around what it waits for. */
const COMMENTS = /^(\$[?!~]?|\/\$|&|\/&| |)$/;
const NAMESPACES: Record<string, RegExp> = {
  'http://www.w3.org/1999/xhtml': /^(?!svg$|path$)/,
  'http://www.w3.org/2000/svg': /^(svg|path)$/,
};

/**
 * Everything under an element that is not allowed: at most fifty, each with where it is.
 *
 * @param nonce of the page, which its own scripts and themes have
 */
export function findForbidden(root: Element, nonce: string): string[] {
  const found: string[] = [];
  const say = (what: string, node: Node) => {
    const card = (node.parentElement?.closest('[data-payload]') as HTMLElement | null)?.dataset.payload;
    found.push(`payload ${card}: ${what.slice(0, 300)}`);
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node && found.length < 50; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) continue;
    if (node.nodeType === Node.COMMENT_NODE) {
      if (!COMMENTS.test((node as Comment).data)) say(`comment ${(node as Comment).data}`, node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const { localName } = node as Element;
      if (localName === 'script') checkScript(node as HTMLScriptElement, nonce, say);
      else if (localName === 'style') checkTheme(node as HTMLStyleElement, nonce, say);
      else checkElement(node as Element, say);
    } else {
      say(`node of type ${node.nodeType}`, node);
    }
  }
  return found;
}

/** What of a style sheet of themes is no rule of a class `.theme-…` with tokens. */
export function findLeaks({ styleSheets, baseURI }: Document, path: string): string[] {
  const { href } = new URL(path, baseURI);
  const sheets = [...styleSheets].filter((sheet) => sheet.href === href);
  if (sheets.length !== 1) return [`there are ${sheets.length} style sheets of themes`];
  const found: string[] = [];
  for (const rule of sheets[0]?.cssRules ?? []) {
    const { selectorText, style, cssText } = rule as CSSStyleRule;
    const say = (what: string) => found.push(`${cssText.slice(0, 200)}: ${what}`);
    if (/^\.theme-\d+$/.test(selectorText) && style.length > 0) checkTokens(style, say);
    else say('no rule of a theme');
  }
  return found;
}

type Say = (what: string, node: Node) => void;

/** The page's own script, and React's, which put what was streamed in its place. */
function checkScript(script: HTMLScriptElement, nonce: string, say: Say): void {
  const names = script.getAttributeNames().filter((name) => !/^(nonce|id|type|src)$/.test(name));
  const isOurs = script.nonce === nonce && ['', `${location.origin}/page.js`].includes(script.src);
  if (!isOurs || names.length > 0 || /hostile/i.test(script.text)) say(script.outerHTML, script);
}

/** One rule for one class, with tokens and nothing else. */
function checkTheme(style: HTMLStyleElement, nonce: string, say: Say): void {
  const rules = [...(style.sheet?.cssRules ?? [])] as CSSStyleRule[];
  const isOurs = style.nonce === nonce && /^gko-theme /.test(style.parentElement?.className ?? '');
  const isRule = rules.length === 1 && /^\.gko-theme-[a-z0-9]+$/.test(rules[0]?.selectorText ?? '');
  if (!isOurs || !isRule || /[<@]/.test(style.textContent)) say(style.outerHTML, style);
  else checkTokens(rules[0]?.style as CSSStyleDeclaration, (what) => say(what, style));
}

function checkTokens(declared: CSSStyleDeclaration, say: (what: string) => void): void {
  for (const name of declared) {
    const value = declared.getPropertyValue(name);
    if (
      !/^--gko-[a-z-]+$/.test(name) ||
      /[;{}<@\\!]|(?<![\w-])(url|src|image|image-set)\(/i.test(value.replace(ESCAPED, ''))
    ) {
      say(`${name}: ${value}`);
    }
  }
}

/** A font's name, written without quotes: a letter by its number. */
const ESCAPED = /\\[0-9a-f]{1,6}( |$)|"[^"\\<>{};]*"|'[^'\\<>{};]*'/g;

function checkElement(element: Element, say: Say): void {
  const { localName, namespaceURI, attributes } = element;
  const rules = Object.hasOwn(ELEMENTS, localName) ? ELEMENTS[localName] : undefined;
  if (!rules || !NAMESPACES[namespaceURI ?? '']?.test(localName)) say(`<${localName}> of ${namespaceURI}`, element);
  // The page's own mark of where a card is.
  const isFrame = localName === 'section';
  for (const { name, value, namespaceURI: space } of attributes) {
    if (isFrame && name === 'data-payload' && /^\d+$/.test(value)) continue;
    if (localName === 'div' && /^(root|made)$/.test(value) && name === 'id') continue;
    if (name === 'style' && element.classList.contains('gko-theme')) {
      checkTokens((element as HTMLElement).style, (what) => say(what, element));
      continue;
    }
    const rule = rules?.[name] ?? (Object.hasOwn(COMMON, name) ? COMMON[name] : undefined);
    if (space !== null || !rule?.test(value)) say(`<${localName} ${name}="${value}">`, element);
  }
  if (element.shadowRoot) say(`<${localName}> with a shadow tree`, element);
}
