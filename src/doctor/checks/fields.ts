import { gravity, toPlace } from '../fields.js';
import { type Finding, find } from '../finding.js';
import type { Subject } from '../subject.js';
import { code, counted, quote } from '../words.js';

/** How the decoder says that something of a list, or of a text, was left out. */
const LEFT_OUT = 'another, left out';
const PARTLY = 'partly something else';
const CUT = 'more, left out';

/** What the library's decoder could not read, one finding for each kind of place. What is absent is told with the names. */
export function checkFields({ issues, raw }: Subject): Finding[] {
  const kinds = new Map<string, { path: string; expected: string; received: string; count: number }>();
  for (const { path, expected, received } of issues) {
    if (received === 'absent') continue;
    const key = JSON.stringify([toPlace(path).general, expected, received]);
    const kind = kinds.get(key);
    if (kind) kind.count++;
    else kinds.set(key, { path, expected, received, count: 1 });
  }
  return [...kinds.values()].map((kind) => tell(kind, raw));
}

function tell(
  { path, expected, received, count }: { path: string; expected: string; received: string; count: number },
  raw: Subject['raw'],
): Finding {
  const { general, field } = toPlace(path);
  const also = count > 1 ? ` (and ${counted(count - 1, 'more like it', 'more like it')})` : '';
  const at = { path: path || null, count };
  if (received === CUT) {
    return find('html-cut', {
      ...at,
      message: `${code(path)} holds more HTML than is read: ${expected}. The rest is not shown.`,
      fix: 'Shorten it in GoKart.',
    });
  }
  if (received === LEFT_OUT) {
    const isStep = field === 'events';
    return find('entry-left-out', {
      ...at,
      severity: isStep ? 'error' : 'warning',
      message: `${code(path)}${also} is left out: ${isStep ? 'a step needs a name' : 'a picture or video needs an address that browsers may load'}.`,
      fix: 'Correct it in GoKart, or take it out there.',
    });
  }
  if (received === PARTLY) {
    return find('field-partly', {
      ...at,
      message: `${code(path)}${also} holds something that is not what belongs there (${expected}). It is left out.`,
      fix: 'Correct it in GoKart.',
    });
  }
  const value = general in raw ? raw[general] : undefined;
  const date = /instant/.test(expected) && typeof value === 'string' ? `, ${quote(value)},` : '';
  return find('field-unreadable', {
    ...at,
    severity: field === null ? 'warning' : gravity(field),
    message: `${code(path)}${also} holds ${article(received)}${date} that is no ${expected}. It is taken for not stated.`,
    fix: 'Correct it in GoKart. If GoKart means it so, report it with this output: the library has to learn to read it.',
  });
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : /^(null|more)/.test(kind) ? kind : `a ${kind}`;
}
