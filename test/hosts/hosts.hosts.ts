import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, ORIGIN, open, SHEETS, settle } from './browser.js';
import { bundlePages } from './bundle.js';
import { compare, type Difference } from './compare.js';
import { readGuard } from './guard.js';
import { type Host, hosts, UNSEEN } from './hosts.js';
import { type Measured, measureAll, measureFocus } from './measure.js';
import { Report } from './report.js';

let browser: Browser;
let scripts: ReadonlyMap<string, string>;
const report = new Report();
const guard = readGuard();
const references = new Map<string, Measured[]>();

beforeAll(async () => {
  scripts = await bundlePages();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  console.log(`${report.write()}`);
});

const urlOf = (host: Host, scheme: string) => `${ORIGIN}/?scheme=${scheme}&${host.query ?? ''}`;

const pageOf = async (host: Host, scheme: 'light' | 'dark') => {
  const { ours = 'styles', script = 'plain' } = host;
  const css = await host.css?.();
  const html = `<!doctype html><html lang="en" ${host.attributes?.(scheme) ?? ''}><head><meta charset="utf-8"><title>${host.name}</title>
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="/page.css" data-ours>
    ${ours ? `<link rel="stylesheet" href="/${ours}.css" data-ours>` : ''}
    ${css ? '<link rel="stylesheet" href="/host.css">' : ''}
    </head><body><div id="root"></div><script type="module" src="/${script}.js"></script></body></html>`;
  const answers = {
    ...SHEETS,
    '/': { type: 'text/html', body: html },
    '/host.css': { type: 'text/css', body: css ?? '' },
    ...Object.fromEntries([...scripts].map(([path, body]) => [path, { type: 'text/javascript', body }])),
  } as const;
  const opened = await open(browser, answers, { colorScheme: scheme });
  await opened.page.goto(urlOf(host, scheme));
  await settle(opened.page);
  return opened;
};

/** The same page in the other scheme; MUI's is made by its script, so that one is loaded again. */
const darken = async (host: Host, page: Page) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  if (host.script === 'mui') {
    await page.goto(urlOf(host, 'dark'));
    await settle(page);
  } else if (host.attributes?.('dark').includes('dark')) {
    await page.evaluate(() => document.documentElement.setAttribute('data-bs-theme', 'dark'));
  }
};

const measure = async (host: Host) => {
  const { page, context, printed } = await pageOf(host, 'light');
  const light = await page.screenshot({ fullPage: true });
  await page.evaluate(() => {
    const scope = document.getElementById('root')?.shadowRoot ?? document;
    scope.querySelector('.hosts-page')?.classList.add('hosts-measured');
  });
  const all = await page.evaluate(measureAll, guard);
  await page.keyboard.press('Shift');
  const focus = await page.evaluate(measureFocus);
  await page.evaluate(() => {
    const scope = document.getElementById('root')?.shadowRoot ?? document;
    scope.querySelector('.hosts-page')?.classList.remove('hosts-measured');
  });
  await darken(host, page);
  const dark = await page.screenshot({ fullPage: true });
  await context.close();
  return { parts: [...all.parts, ...focus], outside: all.outside, printed, pictures: { light, dark } };
};

const say = ({ part, property, plain, host, count, isGuarded }: Difference) =>
  `${isGuarded ? 'GUARD ' : ''}${part} { ${property}: ${plain} → ${host} } ×${count}`;

describe('offers in the page of', () => {
  it.each(hosts)('$name', async (host) => {
    const { parts, outside, printed, pictures } = await measure(host);
    references.set(host.name, parts);
    const plain = references.get(host.reference ?? 'plain') ?? [];
    const { differences, moved, missing } = compare(plain, parts, [...(host.allowed ?? []), ...UNSEEN], host.moves);
    report.add(host, { differences, moved, parts: parts.length, pictures });

    expect(printed.filter((text) => !/404|decode/.test(text))).toEqual([]);
    expect(missing).toEqual([]);
    expect(outside, 'wider than its place').toEqual([]);
    expect(differences.filter(({ because }) => !because).map(say)).toEqual([]);
    if (!host.moves) expect(moved, 'elsewhere, or of another size').toEqual([]);
    // A reason that explains nothing is a leftover.
    const unused = (host.allowed ?? []).filter(({ because }) => !differences.some((row) => row.because === because));
    expect(unused.map(({ because }) => because)).toEqual([]);
  });
});
