const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A color as it is painted, in sRGB: `255 255 255`. Computed styles keep the space that a color was derived in. */
export function painted(color: string): string {
  if (!canvas) throw new Error('This browser has no canvas to paint a color on.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(' ');
}
