import type { PaintedScheme } from './choose-scheme.js';
import type { ThemeFault, ThemeRow } from './theme-report.js';

const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** What is wrong with a token, and what to do. */
export const sayFault = ({ token, scheme, what, why, remedy }: ThemeFault): string =>
  `${scheme ? `${scheme}: ` : ''}${token || 'the theme'} ${what}: ${why}. ${asSentence(remedy)}`;

const sayRow = ({ pair, ratio, foreground, background, needed, criterion, token, nearest }: ThemeRow): string =>
  `${pair} is ${ratio}:1 (${foreground} on ${background}) and needs ${needed}:1 (WCAG 2.2, ${criterion.split(' ')[0]}). ` +
  (nearest
    ? `Nearest ${token} that passes: ${token === 'linkBorder' ? `1px solid ${nearest}` : nearest}.`
    : `No ${token} alone makes it pass.`);

/** A sentence for each row that falls short; both schemes in one where they fall short alike. */
export function sayRows(rows: readonly ThemeRow[]): string[] {
  const schemes = new Map<string, PaintedScheme[]>();
  for (const row of rows) schemes.set(sayRow(row), [...(schemes.get(sayRow(row)) ?? []), row.scheme]);
  return [...schemes].map(([sentence, both]) => `${both.join(' and ')}: ${sentence}`);
}
