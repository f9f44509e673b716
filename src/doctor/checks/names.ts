import { gravity } from '../fields.js';
import { type Finding, find } from '../finding.js';
import type { NamePlace, NameReport, NameUse, NewName } from '../names.js';
import { code, list } from '../words.js';

/** What a place is called in a sentence. */
const PLACES: Record<NamePlace, string> = { offer: 'the offer', creative: 'pictures and videos', event: 'steps' };

const ASK_FOR_IT =
  'Compare with your tenant’s Swagger. If it has another name there, report it with this output; if it is not sent, nothing has to be done but what follows from it.';

/** Which of the API's names are missing, new, or stand for another. */
export function checkNames({ uses, fresh, contradictions }: NameReport): Finding[] {
  const absent = uses.filter(({ missing }) => missing > 0);
  const renamed = new Set<NewName>();
  const missing = absent.map((use) => {
    const like =
      use.found.length === 0 ? fresh.find((name) => name.in === use.in && resembles(name.name, use)) : undefined;
    if (like) renamed.add(like);
    return like ? noteRenamed(use, like) : noteMissing(use);
  });
  return [
    ...missing,
    ...contradictions.map(({ in: place, path, name, other }) =>
      find('name-twice', {
        path,
        message: `In ${PLACES[place]}, ${code(name)} and ${code(other)} are two names of one field and say different things. ${code(name)} is read.`,
        fix: `If ${code(other)} is right, correct the other in GoKart; if the two mean different things, report it with this output.`,
      }),
    ),
    ...(['offer', 'creative', 'event'] as const).flatMap((place) => [
      ...noteAliases(
        place,
        uses.filter((use) => use.in === place),
      ),
      ...noteNew(
        place,
        fresh.filter((name) => name.in === place && !renamed.has(name)),
      ),
    ]),
  ];
}

function noteMissing(use: NameUse): Finding {
  const where = use.in === 'offer' ? 'The offer has' : `Of ${use.of} ${PLACES[use.in]}, ${use.missing} have`;
  return find('name-missing', {
    path: use.path,
    count: use.missing,
    severity: severityOf(use),
    message: `${where} no ${list(use.names.map(code), 8, 'or')}. It is taken for not stated.`,
    fix: ASK_FOR_IT,
  });
}

function noteRenamed(use: NameUse, { name }: NewName): Finding {
  return find('name-renamed', {
    path: use.path,
    count: use.missing,
    severity: severityOf(use),
    message: `${code(use.names[0] ?? '')} is missing in ${PLACES[use.in]}, and ${code(name)}, which nothing reads, looks like it.`,
    fix: 'Compare with your tenant’s Swagger. If it is the same, report it with this output: one line of the library’s table of names has to change.',
  });
}

/** Without the tracking link nobody is paid; all other fields may be absent. */
function severityOf({ field, in: place }: NameUse) {
  if (place === 'offer' && field === 'trackingUrl') return 'error';
  return gravity(place === 'offer' ? field : `${place}.${field}`) === 'note' ? 'note' : 'warning';
}

function noteAliases(place: NamePlace, uses: NameUse[]): Finding[] {
  const pairs = uses.flatMap(({ names: [first = ''], found }) =>
    found.filter((name) => name !== first).map((name) => `${code(name)} for ${code(first)}`),
  );
  if (pairs.length === 0) return [];
  return [
    find('name-alias', {
      count: pairs.length,
      message: `In ${PLACES[place]}, these names were found for the usual ones: ${list(pairs, 30)}.`,
      fix: 'Nothing has to be done: they are read.',
    }),
  ];
}

function noteNew(place: NamePlace, names: NewName[]): Finding[] {
  if (names.length === 0) return [];
  return [
    find('name-new', {
      count: names.length,
      message: `In ${PLACES[place]}, this version reads nothing from ${list(
        names.map(({ name, kind }) => `${code(name)} (${kind})`),
        30,
      )}.`,
      fix: 'Nothing has to be done. A newer version of this package may read it.',
    }),
  ];
}

/** Whether a new name may be a known one: spelled otherwise, or with something before or behind it. */
function resembles(name: string, { names }: NameUse): boolean {
  const one = plain(name);
  return names.map(plain).some((other) => {
    if (one === other) return true;
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}
