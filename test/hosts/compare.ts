import type { Allowed } from './hosts.js';
import type { Measured } from './measure.js';

/** One property of one kind of part that a host changes. */
export interface Difference {
  part: string;
  property: string;
  plain: string;
  host: string;
  /** How many elements. */
  count: number;
  /** Whether the guard layer holds it, so that nothing may change it. */
  isGuarded: boolean;
  /** Why that is meant; null where it is not. */
  because: string | null;
}

/** What a host changes, most parts first; and how many boxes have another place or size. */
export function compare(
  plain: readonly Measured[],
  host: readonly Measured[],
  allowed: readonly Allowed[] = [],
  moves?: string,
): { differences: Difference[]; moved: string[]; missing: string[] } {
  const byPath = new Map(host.map((measured) => [measured.path, measured]));
  const rows = new Map<string, Difference>();
  const moved = new Set<string>();
  const missing: string[] = [];
  for (const before of plain) {
    const after = byPath.get(before.path);
    if (!after || after.part !== before.part) {
      missing.push(`${before.path} (${before.part})`);
      continue;
    }
    if (before.box !== after.box) moved.add(before.part);
    for (const property of new Set([...Object.keys(before.style), ...Object.keys(after.style)])) {
      const [was, is] = [before.style[property] ?? '–', after.style[property] ?? '–'];
      if (was === is) continue;
      const key = [before.part, property, was, is].join('|');
      const { part } = before;
      const isGuarded = before.guarded.includes(property);
      // A length that follows the size of letters, or the room that is left, moves with what is around it.
      const follows = isGuarded && moves && was.endsWith('px') && is.endsWith('px') ? { because: moves } : undefined;
      const reason = isGuarded
        ? follows
        : allowed.find((rule) => rule.property.test(property) && (rule.part?.test(part) ?? true));
      const row = rows.get(key) ?? {
        part,
        property,
        plain: was,
        host: is,
        count: 0,
        isGuarded,
        because: reason?.because ?? null,
      };
      row.count += 1;
      rows.set(key, row);
    }
  }
  return { differences: [...rows.values()], moved: [...moved], missing };
}
