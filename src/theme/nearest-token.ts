import { TOKEN_NAMES } from './token-names.js';

/** How many letters lie between two words (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [index, cost] of row.slice(0, -1).entries()) {
      const replaced = cost + (letter === other[index] ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The token whose name is most like another: `--gko-accent-txt` is `accentText`. */
export const nearestTo = (name: string): string => {
  const plain = (text: string) => text.toLowerCase().replace(/^(--)?gko-|[^a-z]/g, '');
  const ranked = TOKEN_NAMES.map((known) => ({ known, far: distance(plain(known), plain(name)) }));
  return ranked.reduce((best, each) => (each.far < best.far ? each : best)).known;
};
