import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FAILING_PAGES, PAGES } from './pages.mjs';

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

const fetchText = async (url, init) => {
  const response = await fetch(url, init);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return {
    url: `${url}${init ? ` ${JSON.stringify(init.headers)}` : ''}`,
    text: `${headers}\n\n${await response.text()}`,
  };
};

/** Every file under .next/static, asked for as a browser would: also those that no page has loaded yet. */
const staticUrls = ({ origin, buildFolder }) =>
  readdirSync(join(buildFolder, 'static'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(buildFolder, 'static').length + 1))
    .map((file) => `${origin}/_next/static/${file.split(sep).map(encodeURIComponent).join('/')}`);

/** What the looks at pages were sent, each once, and what nobody has asked for yet. */
async function everythingServed(site) {
  const { origin } = site;
  const pages = [...PAGES, ...FAILING_PAGES];
  const documents = [...new Map(site.documents.map((each) => [each.url + each.text, each])).values()];
  const [, id] = documents.map(({ text }) => /\/api\/offers\/([0-9a-f-]{36})\/go/.exec(text)).find(Boolean);
  const requests = [
    ...pages.map((path) => fetchText(origin + path)),
    ...pages.map((path) => fetchText(origin + path, { headers: { rsc: '1' } })),
    ...pages.map((path) => fetchText(origin + path, { headers: { rsc: '1', 'next-router-prefetch': '1' } })),
    ...['', `/${id}`, `/${id}/go`, '/no-id', '?pageSize=0'].map((path) => fetchText(`${origin}/api/offers${path}`)),
    ...staticUrls(site).map((url) => fetchText(url)),
  ];
  return [...documents, ...(await Promise.all(requests))];
}

/** What Next.js logs of a stream whose offer could not be read: that, and not why. */
const FAILED_STREAM = /⨯ Error: redacted\n +at ignore-listed frames \{\n +digest: '\d+'\n\}/g;

/** Names of checks and what they do with the site; each throws when it does not hold. */
export const leakChecks = [
  [
    'token, raw payouts, budget and words of the vendor are nowhere in what is served',
    async (site) => {
      const documents = await everythingServed(site);
      assert.deepEqual(findSecrets(documents, site.secrets), []);
      // The search looks where payouts are: it finds the published ones, in the page, in its data and in the JSON.
      const published = String(+(site.secrets.payouts[0] * 0.6).toFixed(6));
      const holders = documents.filter(({ text }) => text.includes(published)).map(({ url }) => url);
      const rendered = PAGES.filter((path) => path !== '/').flatMap((path) => [`${path}$`, `${path} .*"rsc":"1"}$`]);
      for (const where of [...rendered, '/api/offers/[^/]+$']) {
        assert.ok(
          holders.some((url) => new RegExp(where).test(url)),
          `no published payout in ${where}; found in ${holders.join(', ')}`,
        );
      }
      assert.ok(documents.some(({ url }) => url.endsWith('.js')) && documents.some(({ url }) => url.endsWith('.css')));
      const bytes = documents.reduce((sum, { text }) => sum + text.length, 0);
      console.log(`  searched ${documents.length} answers, ${Math.round(bytes / 1024)} kB`);
    },
  ],
  [
    'neither the build nor the server logged the token or an error',
    async ({ built, server, secrets }) => {
      for (const log of [built, server.output]) {
        assert.ok(!spellings(secrets.token).some((text) => log.includes(text)), 'the token is in a log');
        assert.doesNotMatch(log.replaceAll(FAILED_STREAM, ''), /⨯|⚠|\b(error|warn(ing)?)\b/i);
      }
      assert.match(server.output, FAILED_STREAM);
    },
  ],
];
