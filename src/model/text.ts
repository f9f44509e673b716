/** Whether a text is something, with nothing that {@link withoutNoise} takes out. Of most, engines know it without looking. */
export function isClean(text: string): boolean {
  return text !== '' && text.isWellFormed() && !text.includes('\0');
}

/**
 * A text without what no page can hold: NUL, and halves of surrogate pairs, such as an emoji that was cut in two. A server
 * would write these as U+FFFD, so that a page made there would not be what the browser makes of the same offer.
 */
export function withoutNoise(text: string): string {
  return isClean(text) ? text : text.replace(/[\0\p{Cs}]/gu, '');
}
