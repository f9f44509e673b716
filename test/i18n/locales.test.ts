import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/i18n/format-message.js';
import { ar, arList } from '../../src/i18n/locales/ar.js';
import { de, deList } from '../../src/i18n/locales/de.js';
import { en, enList } from '../../src/i18n/locales/en.js';
import { es, esList } from '../../src/i18n/locales/es.js';
import { fr, frList } from '../../src/i18n/locales/fr.js';
import type { Message } from '../../src/index.js';
import { type AllMessages, allMessages, checkLocale, pluralsOf } from './check-locale.js';

/** Every word of a language, those of lists too. */
const [english, spanish] = [
  { ...en, ...enList },
  { ...es, ...esList },
];
const locales: [string, AllMessages, string[]][] = [
  ['en', english, []],
  ['es', spanish, []],
  ['fr', { ...fr, ...frList }, ['OfferTimeline.label']],
  ['de', { ...de, ...deList }, ['CreativeCarousel.videoWithoutName', 'OfferHelp.revision']],
  ['ar', { ...ar, ...arList }, []],
];

describe.each(locales)('the words in %s', (locale, messages, same) => {
  it('are all there, whole, and written as the language is', () => {
    expect(checkLocale(locale, messages, english, same)).toEqual([]);
  });

  it('are plain data, which a server component can pass', () => {
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
  });

  it('leave no place open that a count fills', () => {
    for (const [key, message] of allMessages(messages)) {
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const filled = formatMessage(message, { count }, locale);
        expect(`${key}: ${filled}`).not.toMatch(/\{(count|days|minutes)\}/);
      }
    }
  });
});

describe('days in Arabic', () => {
  it.each([
    [1, 'المهلة: يوم'],
    [2, 'المهلة: يومان'],
    [3, 'المهلة: 3 أيام'],
    [11, 'المهلة: 11 يومًا'],
    [100, 'المهلة: 100 يوم'],
    [0, 'المهلة: 0 يوم'],
  ])('are said by the language’s plural rules: %d', (count, said) => {
    const text = formatMessage(ar.EventLadder.deadlineOfFirst, { count }, 'ar-u-nu-latn');
    expect(text.normalize('NFC')).toBe(said);
  });
});

describe('what checks them', () => {
  const broken = (component: keyof AllMessages, key: string, message: Message | undefined, from: object = {}) => {
    const all: AllMessages = { ...spanish, ...from };
    return { ...all, [component]: { ...all[component], [key]: message } } as AllMessages;
  };
  const without = (component: keyof AllMessages, key: string) => {
    const { [key as never]: _, ...rest } = spanish[component];
    return { ...spanish, [component]: rest } as AllMessages;
  };

  it.each<[string, string, AllMessages, string, string[]?]>([
    ['a word that is missing', 'es', without('OfferLink', 'action'), 'OfferLink.action is missing'],
    ['a word of nobody', 'es', broken('OfferLink', 'buy', 'Compra'), 'OfferLink.buy is nobody’s'],
    [
      'a place that is lost',
      'es',
      broken('OfferHelp', 'terms', 'Condiciones'),
      'OfferHelp.terms has other places than',
    ],
    ['a word left in English', 'es', broken('OfferLink', 'action', 'Start now'), 'OfferLink.action is left in English'],
    ['an empty word', 'es', broken('OfferLink', 'action', ''), 'OfferLink.action is empty'],
    ['a blank at the end', 'es', broken('OfferLink', 'action', 'Ya '), 'OfferLink.action has a blank at an end'],
    ['three dots', 'es', broken('OfferSkeleton', 'loading', 'Cargando...'), 'loading has three dots'],
    ['a straight quote', 'fr', broken('OfferLink', 'action', "Aujourd'hui", fr), 'action has a straight quote'],
    [
      'a French colon too close',
      'fr',
      broken('OfferHelp', 'terms', 'Conditions: {hash}', fr),
      'needs a narrow no-break',
    ],
    ['a French colon too far', 'fr', broken('OfferHelp', 'terms', 'Conditions : {hash}', fr), 'has a wide space'],
    ['Latin in Arabic', 'ar', broken('OfferLink', 'action', 'Go', ar), 'has a letter that is not Arabic'],
    [
      'a sentence without its end',
      'es',
      broken('OfferLink', 'hasEnded', 'Ha terminado'),
      'hasEnded ends otherwise than',
    ],
    [
      'a plural without a form that can arise',
      'ar',
      broken('EventLadder', 'deadlineOfFirst', { one: 'يوم {count}', other: '{count} يوم' }, ar),
      'EventLadder.deadlineOfFirst has no form for "few"',
    ],
    [
      'an exception that is none',
      'es',
      spanish,
      'OfferLink.action is not the same as in English',
      ['OfferLink.action'],
    ],
  ])('finds %s', (_, locale, messages, problem, same) => {
    const exceptions = same ?? locales.find(([name]) => name === locale)?.[2];
    const found = checkLocale(locale, messages, english, exceptions);
    expect(found).toContainEqual(expect.stringContaining(problem));
  });

  it('knows which plural categories can arise', () => {
    expect(['en', 'es', 'fr', 'de', 'ar'].map((locale) => [...pluralsOf(locale)].sort().join(' '))).toEqual([
      'one other',
      'one other',
      'one other',
      'one other',
      'few many one other two',
    ]);
  });
});
