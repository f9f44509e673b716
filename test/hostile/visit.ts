import type { Browser, Page } from 'playwright';
import type { HostilePage } from './client.entry.js';
import { setTraps, type TrappedWindow } from './traps.js';

/** A page with traps, and everything that was heard of it from outside. */
export interface Visit {
  page: Page;
  /** Faults that the browser tells of: requests to other hosts, other windows, what is printed. */
  outside: string[];
  /** Addresses of pictures and videos that the page asked for. */
  media: string[];
}

/** Requests of the page itself. */
const OWN = ['document', 'script', 'stylesheet', 'fetch'];

/** Opens a page of a site, with traps set before anything in it. */
export async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const page = await browser.newPage();
  const outside: string[] = [];
  const media: string[] = [];
  page.on('request', (request) => {
    const [url, type] = [request.url(), request.resourceType()];
    if (/^(data|blob):/.test(url)) return;
    const isNavigation = request.isNavigationRequest() && url !== origin + path;
    if (url.startsWith(`${origin}/`) && OWN.includes(type) && request.method() === 'GET' && !isNavigation) return;
    // HTML has no attribute that keeps the referrer from a video's host; without a policy of the page's it is the origin.
    const { referer = '' } = request.headers();
    const isMedia = type === 'image' ? referer === '' : type === 'media' && ['', `${origin}/`].includes(referer);
    if (isMedia && request.method() === 'GET') media.push(url);
    else outside.push(`request: ${request.method()} ${url} (${type}, referer ${referer})`);
  });
  for (const event of ['dialog', 'popup', 'websocket', 'worker', 'download', 'frameattached', 'filechooser'] as const) {
    page.on(event as 'dialog', (what) => {
      outside.push(event);
      if (event === 'dialog') void what.dismiss();
    });
  }
  page.on('console', (message) => {
    // A picture that nobody has.
    if (!/^Failed to load resource: net::ERR_/.test(message.text())) outside.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => outside.push(`error: ${error}`));
  await page.addInitScript(setTraps);
  await page.goto(origin + path);
  return { page, outside, media };
}

/** All that a page's traps have heard since they were last asked, and what the browser told. */
export async function heard({
  page,
  outside,
}: Visit): Promise<{ ran: string[]; stopped: string[]; outside: string[] }> {
  const { ran, stopped } = await page.evaluate(() => (globalThis as TrappedWindow).gkoHeard());
  return { ran, stopped, outside: outside.splice(0) };
}

/** What a test does in the page. */
export type PageWindow = typeof globalThis & { gkoPage: HostilePage };
