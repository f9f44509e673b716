import { expect, it } from 'vitest';
import { toCreativeUrl, toHttpUrl, toTextLink } from '../../src/model/link.js';

const WEB: [string, string | null][] = [
  ['https://x.example/a?b=1#c', 'https://x.example/a?b=1#c'],
  ['http://x.example/', 'http://x.example/'],
  ['HTTPS://X.example', 'https://x.example/'],
  [' https://x.example/ ', 'https://x.example/'],
  ['ftp://x.example/', null],
  ['javascript:https://x.example/', null],
  ['xhttps://x.example/', null],
  ['httpss://x.example/', null],
  ['//x.example/', null],
  ['/a', null],
  ['x.example', null],
  ['', null],
];

it.each(WEB)('%j as a link on the web, in a text, or of a picture is %j', (text, url) => {
  for (const read of [toHttpUrl, toTextLink, toCreativeUrl]) expect(read(text)).toBe(url);
});

it.each<[string, string | null]>([
  ['mailto:help@x.example', 'mailto:help@x.example'],
  ['MAILTO:help@x.example', 'mailto:help@x.example'],
  ['xmailto:help@x.example', null],
  ['mailtox:help@x.example', null],
  ['data:image/png;base64,AA', null],
  ['javascript:mailto:a', null],
])('%j in a text is %j', (text, url) => {
  expect(toTextLink(text)).toBe(url);
  expect(toHttpUrl(text)).toBeNull();
});

it.each<[string, string | null]>([
  ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
  ['DATA:IMAGE/PNG;base64,AA', 'DATA:IMAGE/PNG;base64,AA'],
  ['data:image/svg+xml,<svg/>', 'data:image/svg+xml,<svg/>'],
  ['data:image/vnd.ms-dds,x', 'data:image/vnd.ms-dds,x'],
  ['data:image/,x', null],
  ['data:image/png', null],
  ['data:image/p ng;x', null],
  ['data:text/html,data:image/png,x', null],
  ['xdata:image/png,x', null],
  ['mailto:help@x.example', null],
])('%j of a picture is %j', (text, url) => {
  expect(toCreativeUrl(text)).toBe(url);
});
