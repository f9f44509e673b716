import { describe, expect, it } from 'vitest';
import { playableCreatives } from '../../../src/components/CreativeCarousel/playable-creatives.js';
import { buildCreative } from '../../../src/testing/index.js';

const MEDIA = 'https://media.brightwheels.example';

describe('which creatives are shown', () => {
  it.each([
    ['jpg', 'image'],
    ['png', 'image'],
    ['bmp', 'image'],
    ['gif', 'image'],
    ['webp', 'image'],
    ['mp4', 'video'],
    ['webm', 'video'],
    ['mov', 'video'],
    ['MP4', 'video'],
    ['avi', undefined],
    ['wmv', undefined],
    ['mkv', undefined],
    ['MKV?size=large', undefined],
    ['mp4?file=a.jpg', 'video'],
  ])('a file that ends in .%s: %s', (extension, kind) => {
    expect(playableCreatives([buildCreative({ url: `${MEDIA}/file.${extension}` })])[0]?.kind).toBe(kind);
  });

  it.each([
    ['an empty string', ''],
    ['a script', 'javascript:alert(1)//.jpg'],
    ['a page in a data URL', 'data:text/html,<script>alert(1)</script>'],
    ['a blob', 'blob:https://brightwheels.example/7a1c'],
    ['a file', 'file:///etc/hosts.jpg'],
    ['a relative path', '/picture.jpg'],
    ['words', 'no picture'],
  ])('leaves out %s', (_, url) => {
    expect(playableCreatives([buildCreative({ url })])).toEqual([]);
  });

  // As it stands, a page that is `https:` itself would take it for a path of its own.
  it.each(['https:hostile.example/a.png', ' HTTPS://hostile.example/a.png', 'ht\ttps:/hostile.example/a.png'])(
    'asks for the normal form of %j',
    (url) => {
      expect(playableCreatives([buildCreative({ url })])[0]?.url).toBe('https://hostile.example/a.png');
    },
  );

  it('orders by display order and keeps the order of those that state none', () => {
    const creatives = [null, 2, 0, null, 1].map((displayOrder, place) =>
      buildCreative({ id: `creative-${place}`, displayOrder }),
    );
    expect(playableCreatives(creatives).map(({ id }) => id)).toEqual(
      [2, 4, 1, 0, 3].map((place) => `creative-${place}`),
    );
  });
});
