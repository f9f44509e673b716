/**
 * A wrong option, said when the server starts: what is wrong, why it matters, what to write. Never holds a value that
 * was passed, which may be the token.
 */
export function optionError(where: string, what: string, fix: string): TypeError {
  return new TypeError(`gokart-offers: ${where}: ${what} ${fix}`);
}
