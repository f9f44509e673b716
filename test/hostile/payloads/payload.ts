/** One hostile text. It is put into every field that an API can send. */
export interface Payload {
  /** Who made it: a grammar of this folder, or a list. */
  family: string;
  text: string;
}

/** A host that nothing may ever be asked of. */
export const HOSTILE = 'https://hostile.example';

/** What an attack runs: each is heard by a trap of its own (see ../traps.ts). */
export const SCRIPTS: readonly string[] = [
  'gkoHostile=1',
  'alert(1)',
  "eval('gkoHostile=1')",
  "setTimeout('gkoHostile=1')",
  "Function('gkoHostile=1')()",
  `fetch('${HOSTILE}')`,
  `navigator.sendBeacon('${HOSTILE}')`,
  `window.open('${HOSTILE}')`,
  `location='${HOSTILE}'`,
  'document.write(1)',
  "top.postMessage(1,'*')",
  'Object.prototype.gko=1',
];

/** One of a list, the same one for the same number. */
export function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
