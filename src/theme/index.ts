export { checkTheme } from './check-theme.js';
export type { Scheme, Theme } from './theme.js';
export type { ThemeFault, ThemeReport, ThemeRow } from './theme-report.js';
export { type ThemeToCssOptions, themeToCss } from './theme-to-css.js';
