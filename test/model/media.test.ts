import { expect, it } from 'vitest';
import { getMedia } from '../../src/model/media.js';

it.each([
  ['https://x.example/a.jpg', 'image'],
  ['https://x.example/a.PNG?v=1', 'image'],
  ['https://x.example/a', 'image'],
  ['http://x.example/a.webp', 'image'],
  ['https://x.example/a.mp4', 'video'],
  ['https://x.example/a.MOV#t', 'video'],
  ['https://x.example/a.webm?x=.jpg', 'video'],
  ['https://x.example/a.avi', null],
  ['https://x.example/a.wmv', null],
  ['https://x.example/a.mkv', null],
  ['data:image/png;base64,AA', 'image'],
  ['data:image/svg+xml,<svg/>', 'image'],
  ['DATA:image/gif;base64,AA', 'image'],
  ['data:video/mp4;base64,AA', null],
  ['data:text/html,x', null],
  ['javascript:alert(1)', null],
  ['blob:https://x.example/1', null],
  ['/a.jpg', null],
  ['', null],
])('%s is %j', (url, kind) => {
  expect(getMedia(url)?.kind ?? null).toBe(kind);
});
