import type { Theme, ThemeReport, ThemeRow } from 'gokart-offers-react/theme';
import { chooseScheme } from '../../../src/theme/choose-scheme.js';

/** The theme with the nearest color that passes for what a row names, in both schemes where both fall short. */
export function takeNearest(theme: Theme, { rows }: ThemeReport, { token, scheme, nearest }: ThemeRow): Theme {
  if (!nearest) return theme;
  const other = scheme === 'light' ? 'dark' : 'light';
  const alike = rows.find((row) => row.token === token && row.scheme === other && row.nearest);
  const kept = alike?.nearest ?? chooseScheme(theme[token] ?? nearest, other) ?? nearest;
  const [light, dark] = scheme === 'light' ? [nearest, kept] : [kept, nearest];
  const color = light === dark || token === 'linkBorder' ? nearest : `light-dark(${light}, ${dark})`;
  return { ...theme, [token]: token === 'linkBorder' ? `1px solid ${color}` : color };
}
