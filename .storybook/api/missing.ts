import type { ApiEntry, ApiExport, ApiMember, ApiParameter } from './types.js';

/** A type of one value says all there is to say: the `type` of an event, a field that must not be there. */
const ONE_VALUE = /^(?:'[^']*'|"[^"]*"|true|false|undefined|\d+)$/;

/** Whether a value of this type itself may be `null`; what a function gets or returns does not count. */
const mayBeNull = (type: string) => !type.includes('=>') && /(?:^|\| )null\b/.test(type);

const saysNull = (text: string) => /\bnull\b/.test(text);

/** What a reader of the API is not told, one line for each: where it is, whose it is, what is missing. */
export function missingIn(entries: readonly ApiEntry[]): string[] {
  const exports = entries.flatMap((entry) => entry.exports);
  const told = new Set(exports.filter(({ docs }) => docs.text !== '').map(({ name }) => name));
  const isTold = (type: string) => [...type.matchAll(/\b[A-Z]\w*/g)].some(([name]) => told.has(name));
  const lines = exports.flatMap((each) => [...missingOfExport(each, isTold), ...missingOfMembers(each, isTold)]);
  return [...new Set(lines)].sort();
}

function missingOfExport(
  { name, place, docs, params, code, kind, throwsItself }: ApiExport,
  isTold: (type: string) => boolean,
) {
  const lines = docs.text === '' ? [`${place} ${name}: no docstring`] : [];
  if (throwsItself && docs.throws.length === 0) lines.push(`${place} ${name}: no @throws, and it throws`);
  if (
    (kind === 'function' || kind === 'hook') &&
    mayBeNull(code.slice(code.lastIndexOf('): '))) &&
    !saysNull(docs.text + (docs.returns ?? ''))
  ) {
    lines.push(`${place} ${name}: not told what it means when it returns null`);
  }
  return [...lines, ...missingOfParams(name, place, docs.params, params, isTold)];
}

/** A parameter is told by `@param`, or by its type where that is one of ours, as options are. */
function missingOfParams(
  owner: string,
  place: string,
  docs: Readonly<Record<string, string>>,
  params: readonly ApiParameter[],
  isTold: (type: string) => boolean,
) {
  return params
    .filter(({ name, type }) => !docs[name] && !isTold(type))
    .map(({ name }) => `${place} ${owner}: no @param ${name}`);
}

function missingOfMembers(owner: ApiExport, isTold: (type: string) => boolean) {
  return owner.members.flatMap((member: ApiMember) => {
    const { place, docs, type, params } = member;
    const name = `${owner.name}.${member.name}`;
    const lines = missingOfParams(name, place, docs.params, params, isTold);
    if (docs.text === '' && !ONE_VALUE.test(type)) return [...lines, `${place} ${name}: no docstring`];
    if (mayBeNull(type) && !saysNull(docs.text + owner.docs.text)) {
      return [...lines, `${place} ${name}: not told what null means`];
    }
    return lines;
  });
}
