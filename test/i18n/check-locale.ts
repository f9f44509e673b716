import type { ListMessages, Message, Messages } from '../../src/index.js';

/** Every word of a language, those of lists too. */
export type AllMessages = Messages & ListMessages;

/** What may fill a place that stands for a count: alone, or with its unit. */
const COUNTS = /^(days|minutes)$/;

/**
 * The counts that a page says: whole ones, from none to ten thousand. Spanish and French have a category `many` that
 * begins at a million; no count of days or steps gets there, and where one did, `other` stands in.
 */
const SAID_COUNTS = Array.from({ length: 10_001 }, (_, count) => count);

/** Every category of a language's plurals that a count on a page can take. */
export function pluralsOf(locale: string): Set<Intl.LDMLPluralRule> {
  const rules = new Intl.PluralRules(locale);
  const arising = new Set(SAID_COUNTS.map((count) => rules.select(count)));
  // CLDR's own forms for none are those of `other` in every language here that has a category for it.
  arising.delete('zero');
  return arising;
}

/** A message's texts by plural category; one without forms has a single text, `other`. */
const formsOf = (message: Message): Record<string, string> =>
  typeof message === 'string' ? { other: message } : { ...message };

/** Each message by its component and key. */
export function allMessages(messages: AllMessages): Map<string, Message> {
  const components = Object.entries(messages) as [string, Record<string, Message>][];
  return new Map(
    components.flatMap(([component, words]) =>
      Object.entries(words).map(([key, message]): [string, Message] => [`${component}.${key}`, message]),
    ),
  );
}

const placesOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => (COUNTS.test(name) ? 'count' : name)))]
    .sort()
    .join();

/** How a text ends: as a sentence, something that goes on, a label, or a bare word. */
const endOf = (text: string) => /[.…:]$/.exec(text)?.[0] ?? '';

const SLOPPY: [string, RegExp][] = [
  ['is empty', /^$/],
  ['has a blank at an end', /^\s|\s$/],
  ['has two blanks in a row', /\s\s/],
  ['has a straight quote', /['"]/],
  ['has three dots for an ellipsis', /\.\.\./],
  ['has a stray brace', /\{(?!\w+\})|(?<!\{\w+)\}/],
];

/** What else a language's typography asks for. */
const TYPOGRAPHY: Record<string, [string, RegExp][]> = {
  fr: [
    ['needs a narrow no-break space before a mark of two parts', /[^\u202f][;:!?]/],
    ['has a wide space before a mark of two parts', /[ \u00a0][;:!?]/],
  ],
  ar: [
    ['has a letter that is not Arabic', /[a-z]/i],
    ['has a comma, semicolon or question mark that is not Arabic', /[,;?]/],
  ],
};

/**
 * What is wrong with a locale, as against English: each with the message it is about.
 *
 * @param same - messages that are the same in English, on purpose
 */
export function checkLocale(
  locale: string,
  messages: AllMessages,
  english: AllMessages,
  same: string[] = [],
): string[] {
  const [theirs, ours] = [allMessages(messages), allMessages(english)];
  const plurals = pluralsOf(locale);
  const problems = [
    ...[...ours.keys()].filter((key) => !theirs.has(key)).map((key) => `${key} is missing`),
    ...[...theirs.keys()].filter((key) => !ours.has(key)).map((key) => `${key} is nobody’s`),
    ...same.filter((key) => theirs.get(key) !== ours.get(key)).map((key) => `${key} is not the same as in English`),
  ];
  for (const [key, message] of theirs) {
    const source = formsOf(ours.get(key) ?? '').other ?? '';
    const forms = formsOf(message);
    if (typeof message !== 'string') {
      for (const category of plurals) if (!forms[category]) problems.push(`${key} has no form for "${category}"`);
    }
    for (const [category, text] of Object.entries(forms)) {
      const about = typeof message === 'string' ? key : `${key} (${category})`;
      // What fills a place is not the translator's.
      const bare = text.replace(/\{\w+\}/g, '0');
      if (placesOf(text) !== placesOf(source)) problems.push(`${about} has other places than "${source}"`);
      if (endOf(text) !== endOf(source)) problems.push(`${about} ends otherwise than "${source}"`);
      if (locale !== 'en' && text === source && /\p{L}/u.test(bare) && !same.includes(key)) {
        problems.push(`${about} is left in English`);
      }
      for (const [what, pattern] of [...SLOPPY, ...(TYPOGRAPHY[locale] ?? [])]) {
        if (pattern.test(what === 'has a stray brace' ? text : bare)) {
          problems.push(`${about} ${what}`);
        }
      }
    }
  }
  return problems;
}
