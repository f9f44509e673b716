/** The texts a rule of the targeting names; none where it asks nothing of anyone, said by no value or by `All` and the like. */
export function askedOf(rule: string | readonly string[] | null): string[] {
  const values = [rule].flat().filter((value) => typeof value === 'string');
  return values.some((value) => /^\s*(\*|all( ages)?|any|everyone|worldwide)\s*$/i.test(value)) ? [] : values;
}
