import type { Declaration } from './declarations.js';

/**
 * A quoted name as the identifiers it is made of: `"Source Serif 4"` is `Source Serif \34 `. React 18 writes a quote in a
 * `<style>` as `&quot;`, which CSS does not read.
 */
const unquoted = (value: string): string =>
  value.replace(/"[^"]*"|'[^']*'/g, (name) =>
    name.slice(1, -1).replace(/[^a-z\s\u00a0-\uffff]/gi, (letter) => `\\${letter.charCodeAt(0).toString(16)} `),
  );

/** A number of 32 bits for a text, as letters and digits (FNV-1a). */
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
};

/** Declarations as a rule for a class of their own, which equal themes share. The text holds nothing that HTML escapes. */
export function asRule(declarations: readonly Declaration[]): { className: string; css: string } {
  const text = declarations.map(([property, value]) => `${property}:${unquoted(value)}`).join(';');
  const className = `gko-theme-${hash(text)}`;
  return { className, css: `.${className}{${text}}` };
}
