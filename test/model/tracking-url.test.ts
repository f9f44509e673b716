import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrackingUrl, type TrackingParams } from '../../src/model/tracking-url.js';

const LINK = 'https://link.example/api/v1/offer-link/redirect/3eb57088';
const CLICK = '0b6f7c9e-5f0a-4c8e-9a54-0d9a3f8d7c11';
const ids: TrackingParams = { clickId: CLICK, memberId: 'm-42' };
const both = `pub_click_id=${CLICK}&pub_member_id=m-42`;

describe('buildTrackingUrl', () => {
  it.each([
    ['adds both ids to a link without a query', LINK, `${LINK}?${both}`],
    ['adds them to an empty query', `${LINK}?`, `${LINK}?${both}`],
    ['adds them after what is there', `${LINK}?o=1`, `${LINK}?o=1&${both}`],
    ['adds them before the fragment', `${LINK}?o=1#top`, `${LINK}?o=1&${both}#top`],
    [
      'fills empty ones where they stand',
      `${LINK}?pub_click_id=&o=1&pub_member_id=`,
      `${LINK}?pub_click_id=${CLICK}&o=1&pub_member_id=m-42`,
    ],
    [
      'fills one without an equals sign',
      `${LINK}?pub_click_id&o=1`,
      `${LINK}?pub_click_id=${CLICK}&o=1&pub_member_id=m-42`,
    ],
    ['fills a name in capitals', `${LINK}?pub_click_id=PUB_CLICK_ID&pub_member_id=PUB_MEMBER_ID`, `${LINK}?${both}`],
    ['fills one pair of braces', `${LINK}?pub_click_id={unique_1}&pub_member_id={unique_2}`, `${LINK}?${both}`],
    ['fills two pairs of braces', `${LINK}?pub_click_id={{click_id}}&pub_member_id=m`, `${LINK}?${both}`],
    ['fills brackets', `${LINK}?pub_click_id=[click]&pub_member_id=[member]`, `${LINK}?${both}`],
    ['fills encoded braces', `${LINK}?pub_click_id=%7Bunique_1%7D&pub_member_id=%7b%7bx%7d%7d`, `${LINK}?${both}`],
    ['replaces ids of another click', `${LINK}?pub_click_id=old&pub_member_id=other`, `${LINK}?${both}`],
    [
      'keeps one of a parameter given twice',
      `${LINK}?pub_click_id=&o=1&pub_click_id={x}&pub_member_id=`,
      `${LINK}?pub_click_id=${CLICK}&o=1&pub_member_id=m-42`,
    ],
    ['knows a name whatever its case', `${LINK}?PUB_CLICK_ID=&Pub_Member_Id=`, `${LINK}?${both}`],
    [
      'leaves a name that is encoded twice to others',
      `${LINK}?pub%255Fclick%255Fid=1`,
      `${LINK}?pub%255Fclick%255Fid=1&${both}`,
    ],
    ['keeps other names that are blank', `${LINK}?=1&o=`, `${LINK}?=1&o=&${both}`],
    ['knows an encoded name', `${LINK}?pub%5Fclick%5Fid=&pub_member_id=`, `${LINK}?${both}`],
    [
      'keeps every other parameter as it is written',
      `${LINK}?b=%20+x&a=%7Bsub%7D&a=&c&d=%zz&e=1=2`,
      `${LINK}?b=%20+x&a=%7Bsub%7D&a=&c&d=%zz&e=1=2&${both}`,
    ],
    ['drops a sub nobody fills', `${LINK}?pub_sub_3={sub_3}&pub_sub_15=SUB_15&o=1`, `${LINK}?o=1&${both}`],
    ['keeps a sub that has a value', `${LINK}?pub_sub_3=home`, `${LINK}?pub_sub_3=home&${both}`],
    ['leaves a sub beyond 15 to others', `${LINK}?pub_sub_16={x}`, `${LINK}?pub_sub_16={x}&${both}`],
    ['takes http as well', 'http://localhost:8080/x', `http://localhost:8080/x?${both}`],
  ])('%s', (_, url, expected) => {
    expect(buildTrackingUrl(url, ids)).toBe(expected);
  });

  it.each<[string, TrackingParams['subs'], string]>([
    ['adds subs in order', { 2: 'b', 1: 'a' }, `?${both}&pub_sub_1=a&pub_sub_2=b`],
    ['encodes them', { 1: 'a b&c=ü' }, `?${both}&pub_sub_1=a%20b%26c%3D%C3%BC`],
    ['leaves blank ones out', { 1: '', 2: ' ', 3: undefined }, `?${both}`],
  ])('%s', (_, subs, expected) => {
    expect(buildTrackingUrl(LINK, { ...ids, ...(subs && { subs }) })).toBe(LINK + expected);
  });

  it('fills subs where they stand', () => {
    const url = `${LINK}?pub_sub_2={sub}&pub_sub_1=static&pub_member_id=`;
    expect(buildTrackingUrl(url, { ...ids, subs: { 1: 'a', 2: 'b' } })).toBe(
      `${LINK}?pub_sub_2=b&pub_sub_1=a&pub_member_id=m-42&pub_click_id=${CLICK}`,
    );
  });

  it('encodes ids', () => {
    const url = new URL(buildTrackingUrl(LINK, { clickId: 'a&b=c#d', memberId: '50% ü/+' }));
    expect(url.searchParams.get('pub_click_id')).toBe('a&b=c#d');
    expect(url.searchParams.get('pub_member_id')).toBe('50% ü/+');
    expect(url.hash).toBe('');
  });

  const refusedIds: [string, unknown][] = [
    ['an empty text', ''],
    ['a blank', ' \t'],
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a name in capitals', 'PUB_CLICK_ID'],
    ['a name', 'member_id'],
    ['braces', '{unique_1}'],
    ['two pairs of braces', '{{click_id}}'],
    ['a template literal', '$' + '{id}'],
    ['brackets', '[x]'],
    ['angle brackets', '<member>'],
    ['percent signs', '%CLICK%'],
    ['encoded braces', '%7Bunique_1%7D'],
    ['a missing variable as text', 'undefined'],
    ['an e-mail address', 'jo.doe@example.com'],
    ['an encoded e-mail address', 'jo.doe%40example.com'],
    ['an e-mail address encoded twice', 'jo.doe%2540example.com'],
    ['an encoded e-mail address beside what cannot be decoded', 'jo.doe%40example%2Ecom%zz%ff'],
    ['an e-mail address of full width', 'jo.doe\uFF20example\uFF0Ecom'],
    ['a name with an e-mail address', 'Jo <jo@example.com>'],
    ['an address for mail', 'mailto:jo@example.com'],
    ['what nobody can see', ' \u200B\uFEFF'],
    ['an encoded blank', '%20%09'],
    ['underscores', '__CLICK_ID__'],
    ['an instruction', 'YOUR_CLICK_ID'],
    ['a name with a blank before it', '\u200Bmember_id '],
    ['half a surrogate pair', 'a\uD800'],
    ['number signs', '#click#'],
    ['braces over two lines', '{click\nid}'],
    ...['null', 'NaN', 'Undefined', 'clickid', 'user_id', 'uniqueId', 'player_id', 'visitorid', 'transaction_id'].map(
      (word): [string, string] => [`the word ${word}`, word],
    ),
    ...['sub_id', 'sub1', 'sub_12', 'unique1', 'unique_12', 'pub_sub_1', 'your_pub_member_id'].map(
      (word): [string, string] => [`the name ${word}`, word],
    ),
  ];
  it.each(refusedIds)('refuses %s as an id, without repeating it', (_, value) => {
    for (const name of ['clickId', 'memberId'] as const) {
      const error = catchError(() => buildTrackingUrl(LINK, { ...ids, [name]: value as string }));
      expect(error).toBeInstanceOf(typeof value === 'string' ? RangeError : TypeError);
      expect(error.message).toMatch(new RegExp(`^buildTrackingUrl: ${name} is .+\\. Pass `));
      if (String(value).includes('@')) expect(error.message).not.toContain('example');
    }
  });

  it.each([
    ['a UUID', CLICK],
    ['a number as text', '42'],
    ['a word', 'anna'],
    ['something at a host', 'anna@tenant'],
    ['text in another script', '会員42'],
    ['a percent sign', '100%'],
    ['a word with a placeholder in it', 'a{b}c'],
    ['a word that begins like a placeholder', 'member_id_42'],
    ['a word that ends like one', 'sub1-42'],
    ['a base64 text', 'aGVsbG8+/w=='],
    ...['{x}', '[x]', '<x>', '%x%', '#x#', '__x__'].flatMap((placeholder) =>
      [`a${placeholder}`, `${placeholder}a`].map((value): [string, string] => [value, value]),
    ),
    ...[
      '_x_',
      '{x',
      'x}',
      '__x',
      'x__',
      '#x',
      'nullable',
      'non-null',
      'nan1',
      'sub',
      'unique',
      'click',
      'pub',
      'sub_x',
    ].map((value): [string, string] => [value, value]),
    ...['a @b.example', 'a@ b.example', 'a@b.', '@b.example', 'a@.b', 'a@b c.d', 'a@b. c'].map(
      (value): [string, string] => [`what only looks like an e-mail address, ${value},`, value],
    ),
  ])('takes %s as an id', (_, value) => {
    expect(new URL(buildTrackingUrl(LINK, { ...ids, memberId: value })).searchParams.get('pub_member_id')).toBe(value);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a path', '/api/v1/offer-link'],
    ['a host without a scheme', 'link.example/x'],
    ['nothing', ''],
  ])('refuses %s as a link, without repeating it', (_, url) => {
    const error = catchError(() => buildTrackingUrl(url, ids));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(/no http\(s\) URL\. Pass /);
    if (url !== '') expect(error.message).not.toContain(url);
  });

  it.each([[null], [undefined], [new URL(LINK)]])('refuses %s as a link', (url) => {
    expect(catchError(() => buildTrackingUrl(url as unknown as string, ids))).toBeInstanceOf(TypeError);
  });

  it.each([['0'], ['16'], ['01'], ['x'], ['1.5']])('refuses a sub numbered %s', (key) => {
    const subs = { [key]: 'a' } as TrackingParams['subs'];
    expect(() => buildTrackingUrl(LINK, { ...ids, ...(subs && { subs }) })).toThrow(RangeError);
  });

  it('refuses an e-mail address and a placeholder in a sub', () => {
    expect(() => buildTrackingUrl(LINK, { ...ids, subs: { 1: 'jo@example.com' } })).toThrow(/subs\[1\] is an e-mail/);
    expect(() => buildTrackingUrl(LINK, { ...ids, subs: { 4: '{sub}' } })).toThrow(
      /subs\[4\] is blank or a placeholder/,
    );
  });

  const part = fc.constantFrom(
    'pub_click_id=',
    'pub_member_id={x}',
    'PUB_CLICK_ID=1',
    'pub_sub_1=[a]',
    'a=1',
    'b=%20',
    'a',
    '',
  );
  it('carries each of our parameters once, and is done after one time', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.uuid(), (parts, clickId) => {
        const once = buildTrackingUrl(`${LINK}?${parts.join('&')}`, { clickId, memberId: 'm', subs: { 1: 's' } });
        const query = [...new URL(once).searchParams].filter(([name]) => name.startsWith('pub_')).sort();
        expect(query).toEqual([
          ['pub_click_id', clickId],
          ['pub_member_id', 'm'],
          ['pub_sub_1', 's'],
        ]);
        const others = parts.filter((one) => one !== '' && !/^pub_/i.test(one));
        expect(
          once
            .split('?')[1]
            ?.split('&')
            .filter((one) => !one.startsWith('pub_')),
        ).toEqual(others);
        expect(buildTrackingUrl(once, { clickId, memberId: 'm', subs: { 1: 's' } })).toBe(once);
      }),
    );
  });
});

function catchError(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('it did not throw');
}
