import { compare, fold, type Verdict } from './verdict.js';

const DEVICES = ['iOS', 'Android', 'macOS', 'Windows', 'browser'] as const;

/** A device in its proper spelling; `undefined` for one we do not know. */
function readDevice(word: unknown): (typeof DEVICES)[number] | undefined {
  return DEVICES.find((device) => fold(device) === fold(word));
}

/** A visitor's device: which phone it is also tells the system. */
function readOwnDevice(word: unknown): ReturnType<typeof readDevice> {
  return /^ip(hone|ad)$/.test(fold(word)) ? 'iOS' : readDevice(word);
}

/** A gender in one word; `undefined` for a word we do not know. */
export function readGender(word: unknown): 'male' | 'female' | 'nonbinary' | undefined {
  const text = fold(word);
  if (/^(m|males?|m[ae]n)$/.test(text)) return 'male';
  if (/^(f|females?|wom[ae]n)$/.test(text)) return 'female';
  return text === 'nonbinary' ? text : undefined;
}

/** A word beside the visitor's. One we do not know suits those of whom the same word is known, and excludes nobody. */
export function judgeWord<T>(
  asked: string,
  own: unknown,
  read: (word: unknown) => T | undefined,
  readOwn: (word: unknown) => T | undefined = read,
): Verdict {
  if (fold(asked) && fold(asked) === fold(own)) return 'met';
  const visitor = readOwn(own);
  return compare(read(asked), visitor, (word) => word === visitor);
}

/** A device beside the visitor's. A browser runs on any system and says nothing of it: beside one, it decides nothing. */
export function judgeDevice(asked: string, own: unknown): Verdict {
  const verdict = judgeWord(asked, own, readDevice, readOwnDevice);
  return verdict === 'unmet' && [asked, own].some((word) => readDevice(word) === 'browser') ? 'unknown' : verdict;
}
