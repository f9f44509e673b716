import { type Finding, find } from '../finding.js';
import { isSound, type Subject, wireName } from '../subject.js';
import { code, list } from '../words.js';
import { checkHtml } from './html.js';

const TEXTS = ['headline', 'shortDescription', 'keyPoints', 'offerDetails'] as const;

/** Tags and entities in a text that is no HTML. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Whether there is something to read, and nothing that would be read as code. */
export function checkTexts(subject: Subject): Finding[] {
  return [...checkBlank(subject), ...checkMarkup(subject), ...checkHtml(subject)];
}

function checkBlank(subject: Subject): Finding[] {
  const { offer, raw } = subject;
  const findings: Finding[] = [];
  const terms = wireName(raw, 'termsAndDisclaimers');
  if (offer.termsAndDisclaimers === null && isSound(subject, 'termsAndDisclaimers')) {
    findings.push(
      find('terms-blank', {
        path: terms,
        message: `${code(terms)} has nothing to read, so visitors see no terms.`,
        fix: 'Write them in GoKart: what the reward depends on must be said before the click.',
      }),
    );
  }
  const isBlank = (field: (typeof TEXTS)[number]) => offer[field] === null;
  if (TEXTS.every(isBlank)) {
    findings.push(
      find('texts-none', {
        path: wireName(raw, 'headline'),
        message: `${list(TEXTS.map((field) => code(wireName(raw, field))))} say nothing: a visitor sees the name and no more.`,
        fix: 'Say in GoKart what the offer is and what to do.',
      }),
    );
  }
  const blank = TEXTS.filter((field) => isBlank(field) && raw[wireName(raw, field)] != null && isSound(subject, field));
  if (blank.length > 0) {
    findings.push(
      find('text-blank', {
        path: wireName(raw, blank[0] ?? 'headline'),
        count: blank.length,
        message: `There is nothing to read in ${list(blank.map((field) => code(wireName(raw, field))))}: only blanks or empty tags. Nothing is shown for it.`,
        fix: 'Nothing has to be done, if this is what you expect.',
      }),
    );
  }
  return findings;
}

function checkMarkup({ offer, events, raw }: Subject): Finding[] {
  const at = wireName(raw, 'events');
  const texts: [path: string, text: string | null][] = [
    ['name', offer.name],
    [wireName(raw, 'headline'), offer.headline],
    [wireName(raw, 'shortDescription'), offer.shortDescription],
    ...offer.categories.map((text): [string, string] => [wireName(raw, 'categories'), text]),
    ...events.map(({ index, name }): [string, string] => [`${at}[${index}].name`, name]),
  ];
  const paths = [...new Set(texts.filter(([, text]) => MARKUP.test(text ?? '')).map(([path]) => path))];
  if (paths[0] === undefined) return [];
  return [
    find('text-markup', {
      path: paths[0],
      count: paths.length,
      message: `${list(paths.map(code))} ${paths.length === 1 ? 'is' : 'are'} plain text and shown as it is, with the tags or entities in it.`,
      fix: 'Take the markup out in GoKart.',
    }),
  ];
}
