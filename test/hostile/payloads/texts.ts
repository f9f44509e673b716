import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import { HOSTILE, type Payload } from './payload.js';

const char = (code: number) => String.fromCharCode(code);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** C0 and C1 controls, marks of direction and of joining, separators, noncharacters, halves of surrogate pairs. */
const ODD_CODES: readonly number[] = [
  ...range(0x00, 0x20),
  ...range(0x7f, 0xa0),
  0xad,
  0x034f,
  0x061c,
  0x180e,
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x206f),
  0x3164,
  0xfe0f,
  0xfeff,
  0xfff9,
  0xfffb,
  0xfffc,
  0xfffd,
  0xfffe,
  0xffff,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
];

/** Text that is something to a template, a serialiser, a log, a sheet, or to the page around it. */
const MEANT_FOR_OTHERS: readonly string[] = [
  '{{constructor.constructor("gkoHostile=1")()}}',
  '$' + '{gkoHostile=1}',
  '<%= gkoHostile=1 %>',
  '#{gkoHostile=1}',
  '{name} {count} {date} {amount} {list} {days} {total} {position}',
  '{__proto__} {constructor} {toString}',
  '%s %d %o %c %O',
  "$& $1 $$ $` $'",
  '</script><script>gkoHostile=1</script>',
  '<!--<script>',
  '-->',
  ']]>',
  '"});gkoHostile=1;({"',
  "');gkoHostile=1;('",
  '`;gkoHostile=1;`',
  '\\u003cscript\\u003e',
  '\\"',
  '<!--$--><!--/$--><!--$?--><template id="B:0"></template>',
  '<div hidden id="S:0">x</div>',
  '&lt;script&gt;gkoHostile=1&lt;/script&gt;',
  '&amp;lt;img src=x onerror=gkoHostile=1&amp;gt;',
  '&NotEqualTilde;&#0;&#x110000;&#xD800;&#128;',
  '+ADw-script+AD4-gkoHostile=1+ADw-/script+AD4-',
  '\u00bcscript\u00be',
  '\u2039script\u203agkoHostile=1',
  '\uff1cscript\uff1egkoHostile=1\uff1c/script\uff1e',
  '\u001b]8;;https://hostile.example/\u0007x\u001b]8;;\u0007',
  '=HYPERLINK("https://hostile.example/")',
  '\r\nset-cookie: a=b\r\n\r\n<script>gkoHostile=1</script>',
  'q\u0300\u0301\u0302\u0303\u0304'.repeat(40),
  '\u202e\u2067\u202d'.repeat(60),
  'ﷺ'.repeat(30),
  '👩‍👩‍👧‍👦'.repeat(30).slice(0, -1),
  `${'a'.repeat(300)}\ud83d`,
];

/** Names that a page, a form or `Object.prototype` has. */
const NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then'],
  ...[
    'dangerouslySetInnerHTML',
    '$$typeof',
    'ref',
    'key',
    'children',
    'props',
    'style',
    'is',
    'suppressHydrationWarning',
  ],
  ...[
    'attributes',
    'childNodes',
    'parentNode',
    'firstChild',
    'innerHTML',
    'nodeName',
    'ownerDocument',
    'cookie',
    'body',
    'forms',
  ],
  ...[
    'root',
    'data',
    'alert',
    'location',
    'top',
    'self',
    'name',
    'NaN',
    'Infinity',
    '-0',
    '1e999',
    '0x10',
    'null',
    'true',
    '[object Object]',
  ],
];

const clobbering = (name: string) =>
  `<form id="${name}" name="${name}"><input id="${name}" name="${name}"><img id="${name}"></form><a id="${name}" href="${HOSTILE}/">x</a>`;

/** Texts that are no markup, or that are markup by accident. */
export function texts(): Payload[] {
  const odd = ODD_CODES.flatMap((code) => [
    `before${char(code)}after`,
    `${char(code)}<b${char(code)}>x</b${char(code)}> <scr${char(code)}ipt>gkoHostile=1</scr${char(code)}ipt>`,
  ]);
  return [
    ...odd.map((text) => ({ family: 'odd characters', text })),
    ...MEANT_FOR_OTHERS.map((text) => ({ family: 'meant for others', text })),
    ...NAMES.map((text) => ({ family: 'names', text })),
    ...NAMES.map((name) => ({ family: 'clobbering', text: clobbering(name) })),
    ...naughty.map((text) => ({ family: 'big-list-of-naughty-strings', text })),
  ];
}

/** Inputs at and past the limits of what is read. */
export function huge(): Payload[] {
  return [
    'x'.repeat(70_000),
    '<p>'.repeat(22_000),
    '<b><i><u>'.repeat(7_000),
    '<a href="https://x.example/">x'.repeat(2_000),
    '<table><tr><td>'.repeat(4_000),
    '<svg><math>'.repeat(6_000),
    '<select><option>'.repeat(4_000),
    '<form><div>'.repeat(5_000),
    `<p ${'a=b '.repeat(15_000)}>x`,
    `<img src=x ${'x'.repeat(60_000)} onerror=gkoHostile=1>`,
    '&#x6a;'.repeat(10_000),
    '&NotEqualTilde;'.repeat(4_000),
    '<!--'.repeat(16_000),
    '\u202e'.repeat(20_000),
    '\ud800'.repeat(20_000),
    `${' '.repeat(64_000)}all`,
    `${'<ul><li>'.repeat(200)}x<script>gkoHostile=1</script>`,
    `<a href="https://x.example/${'a'.repeat(60_000)}">x</a>`,
    `https://x.example/${'%41'.repeat(20_000)}.png`,
    `data:image/svg+xml,${'<g>'.repeat(15_000)}`,
  ].map((text) => ({ family: 'huge', text }));
}
