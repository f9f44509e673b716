import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../src/doctor/report/printable.js';
import { widthOf, wrap } from '../../src/doctor/report/wrap.js';
import { cleanCreative, cleanOffer, envelope, failed, ID, TOKEN } from './clean.js';
import { type DoctorSetup, doctor } from './doctor.js';

const acme = [ID, '--tenant', 'acme'];
const odd = () =>
  Response.json(
    envelope(
      cleanOffer({
        trackingUrl: null,
        expiryDate: 'soon',
        tier: 'gold',
        creatives: [cleanCreative(1, { url: 'https://cdn.test/a.avi' })],
        events: [],
        payout: 3,
        offerType: 'SingleEvent',
      }),
    ),
  );

describe('for people', () => {
  it('is this', async () => {
    expect((await doctor(acme, { respond: odd })).out).toMatchInlineSnapshot(`
      "API     https://api.acme.getgokart.ai
      Name    Lantern Bingo
      Offer   3eb57088-361f-4b34-9a62-686df8f5506a
      Answer  200 in 0 ms, in its envelope

      Access
        ✔ The API was reached, and it takes the token.

      Answer
        ✔ It is the offer that was asked for, in the form that is documented.

      Names
        · In the offer, this version reads nothing from \`tier\` (string).
          → Nothing has to be done. A newer version of this package may read it.

      Fields
        ✖ \`expiryDate\` holds a string, “soon”, that is no ISO 8601 instant. It is
          taken for not stated.
          → Correct it in GoKart. If GoKart means it so, report it with this output:
            the library has to learn to read it.

      Tracking link
        ✖ \`trackingUrl\` says nothing, so nobody can start the offer.
          → Ask GoKart for the tracking link of this offer.

      Pictures and videos
        ! \`creatives[0]\` is “a.avi”, which no browser plays. A visitor sees a
          placeholder.
          → Replace it in GoKart with an mp4 (H.264).

      Steps
        ✔ There are none.

      Payout
        ✔ It is known for all there is to do.

      For whom
        ✔ It can be told for whom the offer is.

      Texts
        ✔ There is something to read, and all of it is shown.

      ✖ 2 errors, 1 warning, 1 note. Visitors would see something wrong, or you would
        not be paid.
      "
    `);
  });

  it('is this in a narrow terminal', async () => {
    expect(
      (await doctor(acme, { respond: odd, columns: 40, env: { GOKART_TOKEN: TOKEN, NO_COLOR: '1' } })).out,
    ).toMatchInlineSnapshot(`
      "API     https://api.acme.getgokart.ai
      Name    Lantern Bingo
      Offer   3eb57088-361f-4b34-9a62-686df8f5
              506a
      Answer  200 in 0 ms, in its envelope

      Access
        ✔ The API was reached, and it takes
          the token.

      Answer
        ✔ It is the offer that was asked for,
          in the form that is documented.

      Names
        · In the offer, this version reads
          nothing from \`tier\` (string).
          → Nothing has to be done. A newer
            version of this package may read
            it.

      Fields
        ✖ \`expiryDate\` holds a string, “soon”,
          that is no ISO 8601 instant. It is
          taken for not stated.
          → Correct it in GoKart. If GoKart
            means it so, report it with this
            output: the library has to learn
            to read it.

      Tracking link
        ✖ \`trackingUrl\` says nothing, so
          nobody can start the offer.
          → Ask GoKart for the tracking link
            of this offer.

      Pictures and videos
        ! \`creatives[0]\` is “a.avi”, which no
          browser plays. A visitor sees a
          placeholder.
          → Replace it in GoKart with an mp4
            (H.264).

      Steps
        ✔ There are none.

      Payout
        ✔ It is known for all there is to do.

      For whom
        ✔ It can be told for whom the offer
          is.

      Texts
        ✔ There is something to read, and all
          of it is shown.

      ✖ 2 errors, 1 warning, 1 note. Visitors
        would see something wrong, or you
        would not be paid.
      "
    `);
  });

  it('is this where nothing could be read', async () => {
    const respond = () => Response.json(failed('expired'), { status: 401 });
    expect((await doctor(acme, { respond })).out).toMatchInlineSnapshot(`
      "API     https://api.acme.getgokart.ai
      Offer   3eb57088-361f-4b34-9a62-686df8f5506a
      Answer  401 in 0 ms

      Access
        ✖ The API refused the token (401). It says: “Refused” and “expired”. Its id
          for a support case: \`r-1\`.
          → Check that the token is whole, is of this tenant, and has not been
            replaced.

      The rest could not be checked.

      ✖ 1 error, 0 warnings, 0 notes. No offer could be read.
      "
    `);
  });

  it.each([24, 40, 80, 100])('has no line of more than %i columns', async (columns) => {
    const name =
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk 漢字漢字漢字漢字漢字漢字漢字漢字漢字 👩‍🚀👩‍🚀👩‍🚀 '.repeat(
        3,
      );
    const respond = () => Response.json(envelope(cleanOffer({ name, [name]: 1, offerType: name })));
    const lines = stripVTControlCharacters((await doctor(acme, { respond, columns })).out).split('\n');
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  it.each<[what: string, args: string[], env: Record<string, string>, columns: number | undefined, hasColors: boolean]>(
    [
      ['in a terminal', [], {}, 80, true],
      ['elsewhere', [], {}, undefined, false],
      ['in a terminal that has none', [], { TERM: 'dumb' }, 80, false],
      ['with --no-color', ['--no-color'], {}, 80, false],
      ['with --no-color, whatever is forced', ['--no-color'], { FORCE_COLOR: '1' }, 80, false],
      ['with NO_COLOR', [], { NO_COLOR: '1' }, 80, false],
      ['with an empty NO_COLOR', [], { NO_COLOR: '' }, 80, true],
      ['with FORCE_COLOR elsewhere', [], { FORCE_COLOR: '' }, undefined, true],
      ['with both, as Node decides', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, 80, true],
      ['with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, 80, false],
      ['as JSON', ['--json'], { FORCE_COLOR: '1' }, 80, false],
    ],
  )('colors %s', async (_, args, env, columns, hasColors) => {
    const { out } = await doctor([...acme, ...args], { respond: odd, columns, env: { GOKART_TOKEN: TOKEN, ...env } });
    expect(out.includes('\u001b[')).toBe(hasColors);
  });

  it('says the same with colors and without', async () => {
    const print = (env: Record<string, string>) => doctor(acme, { respond: odd, env: { GOKART_TOKEN: TOKEN, ...env } });
    const [plain, colored] = [await print({}), await print({ FORCE_COLOR: '1' })];
    expect(stripVTControlCharacters(colored.out)).toBe(plain.out);
  });
});

describe('in a terminal', () => {
  const HOSTILE = '\u001b[31m\u001b]0;x\u0007\u009b2J\u0000\b\r\u007f\u202egnp.x\u2066\u200b\u2028\u{e0041}\ud800';
  /** What a terminal acts on, or nobody sees, but for line breaks. */
  const UNSAFE = /[^\P{C}\n]|[\u2028\u2029]/u;

  const everywhere: DoctorSetup['respond'] = () =>
    Response.json(
      envelope(
        cleanOffer({
          name: `A${HOSTILE}`,
          offerType: HOSTILE,
          age: HOSTILE,
          countries: [HOSTILE],
          expiryDate: HOSTILE,
          [HOSTILE]: HOSTILE,
          creatives: [
            cleanCreative(1, { id: HOSTILE, url: `https://a.test/${encodeURIComponent('\u001b[31m')}.avi` }),
            cleanCreative(2, { id: HOSTILE }),
          ],
          events: [{ name: HOSTILE }, { name: HOSTILE, id: HOSTILE, trackingEventId: HOSTILE, deadlineDays: 0 }],
        }),
      ),
    );

  it.each<[what: string, respond: DoctorSetup['respond']]>([
    ['an offer', everywhere],
    ['a failure', () => Response.json(failed(HOSTILE, HOSTILE), { status: 500 })],
    ['a page', () => new Response(`<title>${HOSTILE}</title>`, { headers: { 'content-type': 'text/html' } })],
  ])('what the API says in %s moves, colors, turns and hides nothing', async (_, respond) => {
    for (const args of [[], ['--json']]) {
      const { out } = await doctor([...acme, ...args], {
        respond: respond as NonNullable<typeof respond>,
        columns: undefined,
      });
      expect(out).not.toMatch(UNSAFE);
      expect(out).toMatch(/\\u001b/);
    }
  });

  it('any text is one line that is safe, and safe JSON says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{C}\u2028\u2029]/u);
        const json = printableJson({ [text]: [text] });
        expect(json).not.toMatch(UNSAFE);
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
      }),
    );
  });
});

describe('lines', () => {
  it.each([
    ['', 8, ['']],
    ['one two three', 8, ['one two', 'three']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['漢字漢字 x', 5, ['漢字', '漢字', 'x']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('lose nothing but spaces, and are no longer than they may be', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z漢é ]{0,80}$/), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      }),
    );
  });
});

describe('for machines', () => {
  /** The kinds of all values, so that a field that goes, comes or changes its kind is seen here. */
  const shapeOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : [];
    if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]));
  };

  it('has this shape', async () => {
    const { out } = await doctor([...acme, '--json'], { respond: odd });
    const report = JSON.parse(out);
    expect(shapeOf(report)).toMatchInlineSnapshot(`
      {
        "answer": {
          "durationMs": "number",
          "shape": "string",
          "status": "number",
        },
        "baseUrl": "string",
        "counts": {
          "error": "number",
          "note": "number",
          "warning": "number",
        },
        "exitCode": "number",
        "findings": [
          {
            "code": "string",
            "count": "number",
            "fix": "string",
            "group": "string",
            "message": "string",
            "path": "null",
            "severity": "string",
          },
        ],
        "mediaAsked": "null",
        "names": {
          "known": [
            {
              "field": "string",
              "found": [
                "string",
              ],
              "in": "string",
              "missing": "number",
              "names": [
                "string",
              ],
              "of": "number",
            },
          ],
          "new": [
            {
              "in": "string",
              "kind": "string",
              "name": "string",
            },
          ],
        },
        "offerId": "string",
        "offerName": "string",
        "outcome": "string",
        "sandbox": "null",
        "shape": "number",
        "version": "string",
      }
    `);
    expect(report).toMatchObject({
      shape: 1,
      version: '1.2.3',
      outcome: 'errors',
      exitCode: 1,
      counts: { error: 2, warning: 1, note: 1 },
      baseUrl: 'https://api.acme.getgokart.ai',
      offerId: ID,
      sandbox: null,
      answer: { status: 200, shape: 'envelope' },
      mediaAsked: null,
    });
    expect(report.findings[0]).toEqual({
      code: 'name-new',
      severity: 'note',
      group: 'names',
      path: null,
      count: 1,
      message: 'In the offer, this version reads nothing from `tier` (string).',
      fix: 'Nothing has to be done. A newer version of this package may read it.',
    });
    expect(report.names.known).toContainEqual({
      in: 'offer',
      field: 'pendingDays',
      names: ['pendingTime', 'pendingDays'],
      found: ['pendingTime'],
      missing: 0,
      of: 1,
    });
    expect(report.names.new).toEqual([{ in: 'offer', name: 'tier', kind: 'string' }]);
  });

  it('has the same fields, whatever happened', async () => {
    const all = await Promise.all([
      doctor([...acme, '--json']),
      doctor([...acme, '--json'], { respond: () => Promise.reject(new Error()) }),
      doctor(['--sandbox', '--json']),
      doctor(['--json']),
    ]);
    const fields = all.map(({ out }) => Object.keys(JSON.parse(out)));
    expect(fields).toEqual(all.map(() => fields[0]));
    expect(all.map(({ out }) => JSON.parse(out).outcome)).toEqual(['ok', 'unread', 'ok', 'usage']);
  });
});
