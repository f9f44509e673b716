import { GROUPS, type Group, type Severity } from '../catalogue.js';
import { toPlace } from '../fields.js';
import type { Finding } from '../finding.js';
import { counted } from '../words.js';
import { countFindings, outcomeOf, type Visit } from './outcome.js';
import { printable } from './printable.js';
import { wrap } from './wrap.js';

/** Colors of a text; without colors each gives it back as it is. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim', text: string) => string;

/** Said by shape as well as by color. */
const MARKS: Record<Severity | 'ok', [mark: string, style: Parameters<Paint>[0]]> = {
  error: ['✖', 'red'],
  warning: ['!', 'yellow'],
  note: ['·', 'cyan'],
  ok: ['✔', 'green'],
};

/** Narrower than this nothing can be read; wider lines are hard to follow. */
const [NARROWEST, WIDEST] = [24, 100];

/** What the command prints for people: what was asked, each group of findings, and a line that sums up. */
export function reportText(visit: Visit, paint: Paint, columns: number): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const { findings, offer } = visit.diagnosis;
  const groups = (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const found = findings.filter((finding) => finding.group === group);
    const fine = found.length === 0 ? whenFine(group, visit) : null;
    if (found.length === 0 && fine === null) return [];
    const lines = fine ? item('ok', fine, paint, width) : tellGroup(found, paint, width);
    return [[paint('bold', GROUPS[group]), ...lines].join('\n')];
  });
  const unchecked = offer === null ? [paint('dim', wrap('The rest could not be checked.', width).join('\n'))] : [];
  return [heading(visit, width, paint), ...groups, ...unchecked, summary(visit, paint, width)].join('\n\n');
}

function heading({ baseUrl, offerId, sandbox, status, durationMs, diagnosis }: Visit, width: number, paint: Paint) {
  const { shape, offer } = diagnosis;
  const where = { envelope: ', in its envelope', page: ', as a page of one', bare: ', without an envelope' };
  const rows: [string, string][] = [
    ['API', sandbox === null ? baseUrl : `sandbox, sample ${sandbox}`],
    ...(offer ? [['Name', printable(offer.name)] satisfies [string, string]] : []),
    ['Offer', offerId],
    ['Answer', status === null ? 'none' : `${status} in ${Math.round(durationMs)} ms${shape ? where[shape] : ''}`],
  ];
  return rows.flatMap(([name, text]) => hang(`${paint('dim', name.padEnd(8))}`, 8, wrap(text, width - 8))).join('\n');
}

/** Fields, by our names of them, without which a group cannot be called fine. */
const TOUCHED: Partial<Record<Group, RegExp>> = {
  link: /^trackingUrl$/,
  media: /^creative/,
  steps: /^event/,
  payout: /^(event\.)?payout$/,
  dates: /Date$/,
  audience: /^targeting/,
  texts: /^(headline|shortDescription|keyPoints|offerDetails|termsAndDisclaimers)$/,
};

/** What is said of a group in which nothing was found; `null` where it was not looked at. */
function whenFine(group: Group, { diagnosis, status, mediaAsked }: Visit): string | null {
  if (group === 'access') return status === null ? null : 'The API was reached, and it takes the token.';
  const { offer, names, subject } = diagnosis;
  // What could not be read was told before, and is not fine.
  if (offer === null || subject?.issues.some(({ path }) => TOUCHED[group]?.test(toPlace(path).field ?? '')))
    return null;
  const all = names?.uses.filter(({ of }) => of > 0).length ?? 0;
  const media = mediaAsked === null ? ' They were not asked for; --check-media does that.' : '';
  const texts: Record<Exclude<Group, 'access'>, string> = {
    answer: 'It is the offer that was asked for, in the form that is documented.',
    names: `All ${all} names were found, each by its first choice.`,
    fields: 'Every value can be read.',
    link: 'It is there, with a place for the click id and the member id.',
    media: `${counted(offer.creatives.length, 'file')} that browsers play.${media}`,
    steps: offer.events.length === 0 ? 'There are none.' : `${counted(offer.events.length, 'step')}, in order.`,
    payout: 'It is known for all there is to do.',
    dates: 'The offer runs.',
    audience: 'It can be told for whom the offer is.',
    texts: 'There is something to read, and all of it is shown.',
  };
  return texts[group];
}

/** Findings, those that matter most first; what is to be done is said once where it is the same for several. */
function tellGroup(found: readonly Finding[], paint: Paint, width: number): string[] {
  const rank: Severity[] = ['error', 'warning', 'note'];
  const sorted = [...found].sort((a, b) => rank.indexOf(a.severity) - rank.indexOf(b.severity));
  return sorted.flatMap(({ severity, message, fix }, index) => {
    const isSaid = sorted[index + 1]?.fix === fix && sorted[index + 1]?.severity === severity;
    const advice = hang(`    ${paint('dim', '→')} `, 6, wrap(printable(fix), width - 6));
    return [...item(severity, printable(message), paint, width), ...(isSaid ? [] : advice)];
  });
}

function item(kind: Severity | 'ok', text: string, paint: Paint, width: number): string[] {
  const [mark, style] = MARKS[kind];
  return hang(`  ${paint(style, mark)} `, 4, wrap(text, width - 4));
}

/** Lines below each other, the first behind something that takes so many columns. */
function hang(first: string, columns: number, [line = '', ...rest]: string[]): string[] {
  return [first + line, ...rest.map((each) => ' '.repeat(columns) + each)];
}

function summary({ diagnosis }: Visit, paint: Paint, width: number): string {
  const { error, warning, note } = countFindings(diagnosis.findings);
  const counts = [counted(error, 'error'), counted(warning, 'warning'), counted(note, 'note')].join(', ');
  const [kind, verdict] = {
    unread: ['error', 'No offer could be read.'] as const,
    errors: ['error', 'Visitors would see something wrong, or you would not be paid.'] as const,
    ok: warning > 0 ? (['warning', 'It works; look at the warnings.'] as const) : (['ok', 'It works.'] as const),
  }[outcomeOf(diagnosis) as 'unread' | 'errors' | 'ok'];
  const [mark, style] = MARKS[kind];
  return hang(`${paint(style, mark)} `, 2, wrap(`${counts}. ${verdict}`, width - 2))
    .map((line) => paint('bold', line))
    .join('\n');
}
