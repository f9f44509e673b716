import fc from 'fast-check';
import type { RichTextNode } from '../../../src/model/types.js';

/** A tree as HTML, for comparing at a glance. */
export function toHtml(nodes: RichTextNode[] | null): string {
  return (nodes ?? [])
    .map((node) => {
      if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      if (node.tag === 'br') return '<br>';
      const href = node.tag === 'a' ? ` href="${node.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : '';
      return `<${node.tag}${href}>${toHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}

/** HTML and the tree expected of it, in either parser. */
export const ROWS: [string, string][] = [
  ['<constructor>x</constructor><__proto__>y</__proto__>', 'x&lt;__proto__>y'],
  ['plain', 'plain'],
  ['  two \n lines  ', 'two lines '],
  ['a &lt;b&gt; &amp; c', 'a &lt;b> &amp; c'],
  ['<ul>\n<li>Create an account</li>\n<li>Play</li>\n</ul>', '<ul><li>Create an account</li><li>Play</li></ul>'],
  ['Download <br/> Now, collect "Coins"!', 'Download <br>Now, collect "Coins"!'],
  ['<p></p>\n', ''],
  ['<p>&nbsp;</p><br><div> </div>', ''],
  ['<p>a</p><p>&nbsp;</p><p>b</p>', '<p>a</p><p>b</p>'],
  ['<div>a<div>b</div>c</div>', 'a<br>b<br>c<br>'],
  ['<h2>Title</h2>text', '<p><strong>Title</strong></p>text'],
  ['<b>bold <b>twice</b></b> <i>em</i>', '<strong>bold twice</strong> <em>em</em>'],
  ['<b>a<p>b</p>c</b>', '<strong>a<br>b<br>c</strong>'],
  ['<li>loose</li><li>items</li>', 'loose<br>items<br>'],
  ['<ul>text<li>item</li></ul>', '<ul><li>text</li><li>item</li></ul>'],
  ['<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a</li><li><ul><li>b</li></ul></li></ul>'],
  ['<ul><li><p>a</p><p>b</p></li></ul>', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['<ul><li></li><li> </li></ul>x', 'x'],
  ['<ul><li>a<ul><li></li></ul>b</li></ul>', '<ul><li>a<br>b</li></ul>'],
  ['<br><br>a<br><br>b<br>', '<br><br>a<br><br>b<br>'],
  ['a<strong> <br>b</strong>', 'a<strong> <br>b</strong>'],
  ['<a href="https://x.example/t">Terms</a>', '<a href="https://x.example/t">Terms</a>'],
  ['<a href="mailto:help@x.example">Help</a>', '<a href="mailto:help@x.example">Help</a>'],
  ['<a href="javascript:alert(1)">x</a>', 'x'],
  ['<a href="java\nscript:alert(1)">x</a>', 'x'],
  ['<a href=" &#14; javascript:alert(1)">x</a>', 'x'],
  ['<a href="data:text/html,x">x</a><a href="/rel">y</a><a href="//x.example">z</a>', 'xyz'],
  ['<img src=x onerror=alert(1)>x<script>alert(1)</script>', 'x'],
  ['<p onclick="alert(1)" style="color:red" class="a" id="b">x</p>', '<p>x</p>'],
  ['<svg><a href="https://x.example/">x</a><style><img src=x onerror=alert(1)></style></svg>y', 'y'],
  ['<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">', ''],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>z', '<p>z</p>'],
  ['<template><script>alert(1)</script></template>x', 'x'],
  ['<iframe src="javascript:1">in</iframe><object>o</object><textarea>t</textarea><select><option>s</select>x', 'ox'],
  ['<form action="javascript:1"><input value=i><button>b</button>text</form>', 'btext<br>'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b<br>c<br>'],
  ['<!-- comment -->x<![CDATA[y]]>', 'x'],
  ['<html><head><title>t</title><meta charset=x></head><body>x</body></html>', 'x'],
  ['<frameset><frame src=x></frameset>', ''],
  ['a\0b<b>c\0d</b>', 'ab<strong>cd</strong>'],
  ['\ud83d\ude00<b>\ud83d</b>\ude00x', '\ud83d\ude00x'],
  ['<custom-tag>x</custom-tag><font color=red>y</font>', 'xy'],
  ['<p>a<p>b', '<p>a</p><p>b</p>'],
  ['<b>unclosed <i>both', '<strong>unclosed <em>both</em></strong>'],
  ['<a href="https://x.example/"><p>in a link</p></a>', '<a href="https://x.example/">in a link<br></a>'],
  ['مرحبا <b>بك</b>', 'مرحبا <strong>بك</strong>'],
  ['<div><ul><li>a</li></ul><section><p>b</p></section></div>', '<ul><li>a</li></ul><p>b</p>'],
  ['<dl><dt>a</dt><dd>b</dd></dl>', 'a<br>b<br>'],
  ['<figure>a<figcaption>b</figcaption></figure>', 'a<br>b<br>'],
  ['a<hr>b', 'a<br>b'],
  ['<b>a<h3>b</h3>c</b>', '<strong>a<br>b<br>c</strong>'],
  ['<table><tr><th>a</th><th>b</th></tr></table>', 'a b<br>'],
  ['<p>\u200b\u2060</p>x', 'x'],
  ['<u>a <u>b</u></u><i>c</i>', '<u>a b</u><em>c</em>'],
  ['<ol><li>a</li><b>b</b></ol>', '<ol><li>a</li><li>b</li></ol>'],
  ['<noembed>a</noembed><noframes>b</noframes>x', 'x'],
  ['<a title="https://y.example/" href="https://x.example/">x</a>', '<a href="https://x.example/">x</a>'],
  ['<b href="https://x.example/">x</b><span href="https://x.example/">y</span>', '<strong>x</strong>y'],
  ['<ul><br><li>a</li><br></ul>', '<ul><li>a</li></ul>'],
  // Names that only begin or end like others.
  ['x<sup>2</sup>a<progress>b</progress>c', 'x2abc'],
  ['<ulx>a</ulx><xul>b</xul>', 'ab'],
  ['a<tdx>b</tdx><xtd>c</xtd>', 'abc'],
  ['<my-video>a</my-video><video-player>b</video-player>', 'ab'],
];

/** HTML past a limit, each in one way. */
export const LIMITS: [string, string][] = [
  ['more than 64 kB of text', 'x'.repeat(70_000)],
  ['more than 64 kB of HTML', `<p>${'<b>y</b>'.repeat(20_000)}`],
  ['more than 100 levels of elements', `${'<span>'.repeat(200)}deep`],
  ['more than 100 levels of lists', `a${'<ul><li>b'.repeat(300)}`],
  ['more than 100 levels of lists in lists', `a${'<ul>'.repeat(300)}b`],
];

/** Pieces that make odd HTML when joined. */
export const htmlPieces = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<em>',
    '</em>',
    '<ul>',
    '</ul>',
    '<ol>',
    '</ol>',
    '<li>',
    '</li>',
    '<br>',
    '<div>',
  ],
  ...[
    '</div>',
    '<a href="https://x.example/?a=1&amp;b">',
    '</a>',
    '<h2>',
    '</h2>',
    '<table>',
    '<td>',
    '</table>',
    '<tr>',
  ],
  ...[
    '<span>',
    '</span>',
    ' ',
    '\n',
    '&nbsp;',
    '&amp;',
    'a',
    ' b',
    'c ',
    'd e',
    '<script>x</script>',
    '<svg>',
    '</svg>',
  ],
  ...['<!--', '-->', '<u>', '</u>', '<button>', '<form>', '</form>', '<template>', '</template>'],
);
