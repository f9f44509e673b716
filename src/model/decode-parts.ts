import { type IssueLog, readField } from './issue-log.js';
import { toCreativeUrl } from './link.js';
import { sortCreatives, sortEvents } from './order.js';
import { amount, count, flag, isObject, object, position, text, url } from './read.js';
import type { Creative, OfferEvent } from './types.js';
import { CREATIVE_NAMES, EVENT_NAMES } from './wire-names.js';

const creativeUrl = url('an https, http or data:image URL', toCreativeUrl);

/** Creatives by display order. One without a usable URL cannot be shown and is left out. */
export function decodeCreatives(value: unknown, name: string, log: IssueLog): Creative[] {
  const creatives = decodeAll(value, name, log, (from, path): Creative | null => {
    const address = readField(from, CREATIVE_NAMES.url, creativeUrl, path, log);
    if (address === null) return null;
    return {
      id: readField(from, CREATIVE_NAMES.id, text, path, log) ?? '',
      url: address,
      displayOrder: readField(from, CREATIVE_NAMES.displayOrder, position, path, log),
      metadata: readField(from, CREATIVE_NAMES.metadata, object, path, log),
    };
  });
  return sortCreatives(tellApart(creatives, 'creative', name, log));
}

/** Events by completion sequence. One without a name tells nobody what to do and is left out. */
export function decodeEvents(value: unknown, name: string, log: IssueLog): OfferEvent[] {
  const events = decodeAll(value, name, log, (from, path): OfferEvent | null => {
    const title = readField(from, EVENT_NAMES.name, text, path, log);
    if (title === null) return null;
    return {
      id: readField(from, EVENT_NAMES.id, text, path, log) ?? '',
      name: title,
      trackingEventId: readField(from, EVENT_NAMES.trackingEventId, text, path, log),
      displayOrder: readField(from, EVENT_NAMES.displayOrder, position, path, log),
      completionSequence: readField(from, EVENT_NAMES.completionSequence, position, path, log),
      minTimeSincePrevious: readField(from, EVENT_NAMES.minTimeSincePrevious, count, path, log),
      deadlineDays: readField(from, EVENT_NAMES.deadlineDays, count, path, log),
      pendingDays: readField(from, EVENT_NAMES.pendingDays, count, path, log),
      payout: readField(from, EVENT_NAMES.payout, amount, path, log),
      repeatable: readField(from, EVENT_NAMES.repeatable, flag, path, log),
    };
  });
  return sortEvents(tellApart(events, 'event', name, log));
}

function decodeAll<T>(
  value: unknown,
  name: string,
  log: IssueLog,
  decode: (from: Record<string, unknown>, path: string) => T | null,
): T[] {
  if (value === null) return [];
  if (!Array.isArray(value)) {
    log.add(name, 'a list', value);
    return [];
  }
  const decoded: T[] = [];
  value.forEach((item, index) => {
    const part = isObject(item) ? decode(item, `${name}[${index}].`) : null;
    if (part !== null) decoded.push(part);
    else log.addWords(`${name}[${index}]`, 'an entry that can be used', 'one that cannot, which was left out');
  });
  return decoded;
}

/** Gives an id to those without one, and another to those whose id is taken: `x`, `x~2`, `x~3`. */
function tellApart<T extends { id: string }>(parts: T[], kind: string, name: string, log: IssueLog): T[] {
  const taken = new Set(parts.map(({ id }) => id));
  const used = new Set<string>();
  const next = new Map<string, number>();
  return parts.map((part, index) => {
    const wanted = part.id || `${kind}-${index + 1}`;
    let id = wanted;
    if (used.has(id) || (part.id === '' && taken.has(id))) {
      let suffix = next.get(wanted) ?? 2;
      do id = `${wanted}~${suffix++}`;
      while (taken.has(id) || used.has(id));
      next.set(wanted, suffix);
      if (part.id !== '') log.addWords(`${name}: id`, 'ids that differ', 'the same id twice');
    }
    used.add(id);
    return id === part.id ? part : { ...part, id };
  });
}
