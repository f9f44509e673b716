/** What a terminal would act on, or nobody would see: control and format characters, line separators, halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * A text as one line that is safe in a terminal. Line breaks and tabs become spaces; whatever else could move the cursor,
 * color what follows, turn its direction or hide is written out, as in `\u001b[31m`.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\f\v]+/g, ' ').replace(UNSEEN, writeOut);
}

/** JSON for a terminal and for a machine: the same characters are escaped as JSON escapes them, so nothing is lost. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (mark) => (mark === '\n' ? mark : writeOut(mark)));
}

function writeOut(mark: string): string {
  return [...Array(mark.length).keys()].map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
