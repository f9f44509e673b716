export { checkTheme, type ThemeFault, type ThemeReport, type ThemeRow } from './check-theme.js';
export type { Scheme, Theme } from './theme.js';
export type { ThemeToCssOptions } from './theme-to-css.js';
export { themeToCss } from './theme-to-css.js';
