import { expect, it } from 'vitest';
import { isUuid } from '../../src/model/uuid.js';

const ID = '3eb57088-361f-4b34-9a62-686df8f5506a';

it.each([[ID], [ID.toUpperCase()], ['00000000-0000-0000-0000-000000000000'], ['018f2f6e-9c1d-7a3b-bc4d-5e6f708192a3']])(
  '%s is a UUID',
  (value) => {
    expect(isUuid(value)).toBe(true);
  },
);

it.each([
  [''],
  [`${ID}a`],
  [`a${ID}`],
  [` ${ID}`],
  [`${ID}\n`],
  [ID.slice(1)],
  [ID.slice(0, -1)],
  [ID.replaceAll('-', '')],
  [ID.replace('a', 'g')],
  [ID.replace('-', '_')],
  ['3eb57088-361f-4b34-9a62-9a62-686df8f5506a'],
  ['3eb57088-361f-4b34-686df8f5506a'],
  ['3eb57088-361f0-4b34-9a62-686df8f5506a'],
  ['3eb57088-361-4b34-9a62-686df8f5506a'],
  [[ID]],
  [{ toString: () => ID }],
  [null],
  [undefined],
  [7],
])('%j is none', (value) => {
  expect(isUuid(value)).toBe(false);
});
