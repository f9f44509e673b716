import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLORS = 256;

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), framed.length - 4);
  return framed;
};

/** Each pixel as a number of a palette, its channels rounded to multiples of a step; null when that leaves too many colors. */
const index = ({ data, width, height }, step) => {
  const round = (channel) => Math.min(255, Math.round(channel / step) * step);
  const palette = new Map();
  const pixels = Buffer.alloc(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const [red, green, blue] = [0, 1, 2].map((channel) => round(data[at * 4 + channel]));
    const color = (red << 16) | (green << 8) | blue;
    if (!palette.has(color)) palette.set(color, palette.size);
    if (palette.size > MOST_COLORS) return null;
    pixels[at] = palette.get(color);
  }
  return { pixels, palette: [...palette.keys()] };
};

/**
 * A picture with at most 256 colors, as small as PNG gets: channels are rounded, by as little as it takes.
 *
 * @param png an opaque PNG
 * @param leastStep channels are rounded to multiples of this at least
 */
export function shrinkPng(png, leastStep = 8) {
  const picture = PNG.sync.read(png);
  const { width, height } = picture;
  let indexed = null;
  for (let step = leastStep; !indexed; step += 4) indexed = index(picture, step);

  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) indexed.pixels.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(indexed.palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
