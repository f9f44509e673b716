import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MISSING_ID } from '../setup/api.mjs';

/** A text in every way it could be written down: as it is, as base64, in a URL. */
const spellings = (text) => [text, Buffer.from(text).toString('base64').replace(/=+$/, ''), encodeURIComponent(text)];

/** What must be found nowhere: name and texts. A payout also as the coins it would be. */
const secretTexts = ({ token, budget, payouts, payoutId, zipCode, vendorTexts }) => [
  ...vendorTexts.map((text) => ['words of the vendor', [text]]),
  ['the token', spellings(token)],
  ['the budget', [String(budget), budget.toLocaleString('en')]],
  ['the payout record', [payoutId]],
  ['a postal code', spellings(zipCode)],
  ...payouts.map((payout) => [
    `the raw payout ${payout}`,
    [String(payout), `${Math.floor(payout * 1000).toLocaleString('en')} coins`],
  ]),
  ['the raw total', [`${Math.floor(payouts.reduce((sum, each) => sum + each) * 1000).toLocaleString('en')} coins`]],
];

const findSecrets = (documents, secrets) =>
  documents.flatMap(({ url, text }) =>
    secretTexts(secrets)
      .filter(([, texts]) => texts.some((each) => text.includes(each)))
      .map(([what]) => `${what} in ${url}`),
  );

const fetchText = async (url, headers = {}) => {
  const response = await fetch(url, { headers });
  const answered = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { url: [url, ...Object.keys(headers)].join(' '), text: `${answered}\n\n${await response.text()}` };
};

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Every file that is served as it is, asked for as a browser would: also those that no page has loaded yet. */
const staticUrls = ({ origin, folder, statics }) =>
  filesOf(join(folder, statics.folder)).map((file) => {
    const path = file.slice(join(folder, statics.folder).length + 1).split(sep);
    return `${origin}${statics.path}${path.map(encodeURIComponent).join('/')}`;
  });

/** What the looks at pages were sent, each once, and what nobody has asked for yet. */
async function everythingServed(site) {
  const offers = ['', `/${site.api.offerId}`, `/${site.api.offerId}/go`, `/${MISSING_ID}`, '/no-id', '?pageSize=0'];
  const requests = [
    ...site.served.map(([path, headers]) => [site.origin + path, headers]),
    ...offers.map((path) => [`${site.origin}/api/offers${path}`]),
    ...staticUrls(site).map((url) => [url]),
  ].map(([url, headers]) => fetchText(url, headers));
  const documents = new Map(site.documents.map((each) => [each.url + each.text, each]));
  return [...documents.values(), ...(await Promise.all(requests))];
}

const kilobytesOf = (documents) => Math.round(documents.reduce((sum, { text }) => sum + text.length, 0) / 1024);

/** How a fault looks in a log; a file called `offer-error-x.js` is none. */
const FAULT = /⨯|⚠|(?<![\w-])(error|warn(ing)?)(?![\w-])/i;

/** Names of checks and what they do with the site; each throws when it does not hold. */
export const leakChecks = [
  [
    'token, raw payouts, budget and words of the vendor are nowhere in what is served',
    async (site) => {
      const { secrets } = site.api;
      const documents = await everythingServed(site);
      assert.deepEqual(findSecrets(documents, secrets), []);
      // The search looks where payouts are: it finds the published ones, in the page, in its data and in the JSON.
      const published = String(+(secrets.payouts[0] * 0.6).toFixed(6));
      const found = documents.filter(({ text }) => text.includes(published)).map(({ url }) => url);
      for (const where of [...site.holders, /\/api\/offers\/[^/]+$/]) {
        assert.ok(
          found.some((url) => where.test(url)),
          `no published payout in ${where}; found in ${found.join(', ')}`,
        );
      }
      assert.ok(documents.some(({ url }) => url.endsWith('.js')) && documents.some(({ url }) => url.endsWith('.css')));
      console.log(`  searched ${documents.length} answers, ${kilobytesOf(documents)} kB`);
    },
  ],
  [
    'and nowhere in what was built, the server’s part included',
    ({ folder, built, api }) => {
      const files = built.flatMap((each) => filesOf(join(folder, each)));
      const documents = files.map((file) => ({ url: file, text: readFileSync(file, 'latin1') }));
      assert.deepEqual(findSecrets(documents, api.secrets), []);
      assert.ok(documents.some(({ text }) => text.includes('gko-card')));
      console.log(`  searched ${documents.length} files, ${kilobytesOf(documents)} kB`);
    },
  ],
  [
    'neither the build nor the server logged the token or an error',
    ({ log, server, api, silent }) => {
      for (const said of [log, server.output]) {
        assert.ok(!spellings(api.secrets.token).some((text) => said.includes(text)), 'the token is in a log');
        assert.doesNotMatch(silent ? said.replaceAll(silent, '') : said, FAULT);
      }
      if (silent) assert.match(log + server.output, silent);
    },
  ],
];
