/** Texts of an API are shown no longer than this, in UTF-16 units. */
const LONGEST = 80;

/** A text of the API's in quotation marks, cut to a length that suits a sentence. */
export function quote(text: string): string {
  return `“${cut(text)}”`;
}

/** A name or a path as code. */
export function code(name: string): string {
  return `\`${cut(name)}\``;
}

/** `a`, `b` and `c`: at most so many, then how many more. */
export function list(words: readonly string[], most = 8, last = 'and'): string {
  const shown = words.length > most ? words.slice(0, most) : words.slice(0, -1);
  const end = words.length > most ? `${words.length - most} more` : words.at(-1);
  return shown.length > 0 ? `${shown.join(', ')} ${last} ${end}` : (end ?? '');
}

/** `1 step`, `2 steps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
