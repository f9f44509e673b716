import { expect, it } from 'vitest';
import { isUnsuccessful, readEnvelope } from '../../src/model/envelope.js';

it.each<[unknown, boolean]>([
  [{ isSuccessful: false }, true],
  [{ isSuccessful: true }, false],
  [{ isSuccessful: 'false' }, false],
  [{ isSuccessful: 0 }, false],
  [{ isSuccessful: null }, false],
  [{}, false],
  [[], false],
  [null, false],
  [undefined, false],
  ['isSuccessful', false],
])('whether %j says that it failed: %s', (json, expected) => {
  expect(isUnsuccessful(json)).toBe(expected);
});

it.each<[string, unknown, string | null, string[]]>([
  ['all of it', { responseId: 'r-1', responseTitle: 'No', messages: ['a', 'b'] }, 'r-1', ['No', 'a', 'b']],
  ['a title alone', { responseTitle: 'No' }, null, ['No']],
  ['messages alone', { responseId: 'r-1', messages: ['a'] }, 'r-1', ['a']],
  ['one message', { messages: 'a' }, null, ['a']],
  ['an id that is no text', { responseId: 7 }, null, []],
  ['messages that are no text', { responseTitle: null, messages: [1, { text: 'a' }, 'b', null] }, null, ['b']],
  ['nothing', {}, null, []],
  ['no object', 'Bad Gateway', null, []],
  ['null', null, null, []],
  ['a list', [{ responseId: 'r-1' }], null, []],
])('what an envelope says: %s', (_, json, responseId, messages) => {
  expect(readEnvelope(json)).toEqual({ responseId, messages });
});
