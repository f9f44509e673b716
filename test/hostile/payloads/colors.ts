import { HOSTILE, type Payload } from './payload.js';

/** Addresses as CSS takes them, and ways to hide them. */
const LOADING: readonly string[] = [
  `url(${HOSTILE})`,
  `url("${HOSTILE}")`,
  `URL('${HOSTILE}')`,
  `url( ${HOSTILE} )`,
  `u\\72l(${HOSTILE})`,
  `\\75\\72\\6c(${HOSTILE})`,
  `u/**/rl(${HOSTILE})`,
  `src("${HOSTILE}")`,
  `image("${HOSTILE}")`,
  `image-set("${HOSTILE}" 1x)`,
  `-webkit-image-set(url(${HOSTILE}) 1x)`,
  `cross-fade(url(${HOSTILE}), red)`,
  `-webkit-cross-fade(url(${HOSTILE}), url(${HOSTILE}), 50%)`,
  `linear-gradient(red, url(${HOSTILE}))`,
  `element(#root)`,
  `paint(x, url(${HOSTILE}))`,
  `attr(title type(<url>))`,
  `attr(href url, red)`,
  `var(--x, url(${HOSTILE}))`,
  `env(x, url(${HOSTILE}))`,
  `url(data:image/svg+xml,<svg/onload=gkoHostile=1>)`,
  `url(javascript:gkoHostile=1)`,
  `expression(gkoHostile=1)`,
  `progid:DXImageTransform.Microsoft.AlphaImageLoader(src='${HOSTILE}')`,
];

/** What would end a declaration, a rule, a sheet or its element. */
const LEAVING: readonly string[] = [
  `;background:url(${HOSTILE})`,
  `}*{background:url(${HOSTILE})}`,
  `}@import "${HOSTILE}";x{`,
  `!important;--gko-x:1`,
  `;}</style><script>gkoHostile=1</script>`,
  `</style><img src=x onerror=gkoHostile=1>`,
  `<!--`,
  `-->`,
  `/*`,
  `*/`,
  `"`,
  `'`,
  `"\n;background:url(${HOSTILE})`,
  `'\f}`,
  `\\`,
  `\\"`,
  `(`,
  `)`,
  `[`,
  `{`,
  `red;color:blue`,
  `red\0;`,
  `red\n}`,
  `red\u2028;`,
  `\ud800`,
  `\ufffe`,
  `@import "${HOSTILE}"`,
  `@font-face{src:url(${HOSTILE})}`,
  `&lt;/style&gt;`,
  `"</style><script>gkoHostile=1</script>"`,
  `"a", url(${HOSTILE})`,
  `"a\\", serif;}*{background:url(${HOSTILE})}`,
  `'a"', "b'"; x`,
  `javascript:gkoHostile=1`,
  `inherit`,
  `initial`,
  `calc(1px + (2px)`,
  'a'.repeat(2000),
  '('.repeat(2000),
];

/** Where they stand in a value. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `red ${text}`,
  (text) => `${text} red`,
  (text) => `light-dark(red, ${text})`,
  (text) => `color-mix(in srgb, red, ${text})`,
  (text) => `"Font ${text}", serif`,
  (text) => `'${text}'`,
  (text) => `1px solid ${text}`,
  (text) => `0 0 1px ${text}, ${text}`,
  (text) => `/* */ ${text}`,
  (text) => `#fff${text}`,
  (text) => `${text}/**/`,
  (text) => text.toUpperCase(),
];

/** Values of a theme that a partner keeps as data. */
export function colors(): Payload[] {
  return [...LOADING, ...LEAVING].flatMap((text) => PLACES.map((place) => ({ family: 'colors', text: place(text) })));
}
