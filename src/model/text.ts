/**
 * A text without what no page can hold: NUL, and halves of surrogate pairs, such as an emoji that was cut in two. A server
 * would write these as U+FFFD, so that a page made there would not be what the browser makes of the same offer.
 */
export function withoutNoise(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '');
}
