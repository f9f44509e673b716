import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Painted where only one of two pictures has anything. */
const ONLY_ONE = [255, 0, 255, 255];

/** The upper left part of a picture. */
const crop = ({ data, width }, [wide, high]) => {
  const part = Buffer.alloc(wide * high * 4);
  for (let y = 0; y < high; y += 1) data.copy(part, y * wide * 4, y * width * 4, (y * width + wide) * 4);
  return part;
};

/**
 * Compares two PNG pictures. Where one is larger, all that it has more counts as changed.
 *
 * @param tolerance.threshold how different two pixels may be, from 0 to 1, as pixelmatch counts it
 * @param tolerance.ignoreEdges whether pixels that only smooth an edge are let off
 * @returns `share` of the pixels that differ, from 0 to 1, and `picture`, a PNG that marks them, or null when none does
 */
export function comparePictures(before, after, { threshold = 0.03, ignoreEdges = false } = {}) {
  if (before.equals(after)) return { share: 0, picture: null };
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const shared = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  const whole = new PNG({ width: Math.max(a.width, b.width), height: Math.max(a.height, b.height) });
  for (let at = 0; at < whole.data.length; at += 4) whole.data.set(ONLY_ONE, at);

  const marked = new PNG({ width: shared[0], height: shared[1] });
  const options = { threshold, includeAA: !ignoreEdges, alpha: 0.2, diffColor: [230, 0, 60], aaColor: [240, 180, 0] };
  const different = pixelmatch(crop(a, shared), crop(b, shared), marked.data, ...shared, options);
  PNG.bitblt(marked, whole, 0, 0, ...shared, 0, 0);

  const outside = whole.width * whole.height - shared[0] * shared[1];
  const share = (different + outside) / (whole.width * whole.height);
  return { share, picture: share > 0 ? PNG.sync.write(whole) : null };
}

/**
 * A share as a percentage to read: `0 %` for none, never for a little, and `100 %` for all, never for nearly all.
 *
 * @param share from 0 to 1
 */
export function sayPercent(share) {
  if (share <= 0) return '0 %';
  if (share < 0.0001) return '< 0.01 %';
  if (share >= 1) return '100 %';
  const percent = Math.min(share * 100, 99.9);
  return `${percent < 1 ? percent.toFixed(2) : percent.toFixed(1)} %`;
}
