import type { ListParams } from '../model/types.js';

/** Names of the query parameters of a list, the same as those of {@link ListParams}. */
const RULES: { [Name in keyof Required<ListParams>]: { expected: string; accepts: (value: unknown) => boolean } } = {
  page: { expected: 'a whole number from 0', accepts: (value) => isWhole(value, 0, 1e9) },
  pageSize: { expected: 'a whole number from 1 to 100', accepts: (value) => isWhole(value, 1, 100) },
  search: { expected: 'at most 200 characters', accepts: (value) => typeof value === 'string' && value.length <= 200 },
  offerType: { expected: 'a name such as SingleEvent', accepts: isName },
  orderBy: { expected: 'a name such as CreatedAt', accepts: isName },
  ascending: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
};
const NAMES = Object.keys(RULES) as (keyof ListParams)[];

/** What to list, or which parameter cannot be used and what it has to be. */
export type ReadListParams = { params: ListParams; problem: null } | { params: null; problem: string };

/** Reads what to list from a query. Blank values count as absent, as an empty field of a form; unknown names are ignored. */
export function readListParams(query: URLSearchParams): ReadListParams {
  const params: Record<string, unknown> = {};
  for (const name of NAMES) {
    const values = query.getAll(name).filter((value) => value.trim() !== '');
    if (values.length > 1) return { params: null, problem: `${name} is given more than once.` };
    const [text] = values;
    if (text !== undefined) params[name] = fromText(name, text);
  }
  return checkListParams(params);
}

/** Checks what to list: that of a visitor's query, or of a caller without types. `undefined` counts as absent. */
export function checkListParams(given: object): ReadListParams {
  const params: Record<string, unknown> = {};
  for (const name of NAMES) {
    const value = (given as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (!RULES[name].accepts(value)) return { params: null, problem: `${name} has to be ${RULES[name].expected}.` };
    params[name] = value;
  }
  return { params, problem: null };
}

function fromText(name: keyof ListParams, text: string): unknown {
  if (name === 'page' || name === 'pageSize') return /^\d+$/.test(text) ? Number(text) : text;
  if (name === 'ascending') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** The API's own names: never a way to write something else into a request. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && /^\w{1,64}$/.test(value);
}
