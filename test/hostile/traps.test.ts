import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findInstalledChromium } from '../setup/find-chromium.mjs';
import { buildPage } from './build.js';
import { isHarmless } from './known.js';
import { HOSTILE } from './payloads/payload.js';
import { type Site, serve } from './site.js';
import { setTraps, type TrappedWindow } from './traps.js';
import { heard, type PageWindow, visit } from './visit.js';

/*
 * That the traps of hostile.test.ts work: what they would have to catch is done on purpose.
 */

let browser: Browser;
let site: Site;
beforeAll(async () => {
  const executablePath = (await findInstalledChromium()) ?? undefined;
  browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath });
  site = await serve(await buildPage(), [['harmless']], []);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page without a policy into which attacks are written as a careless one would, and all that its traps have heard. */
const writeCarelessly = async (html: string) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<div id="x"></div>' }));
  // The page's own, from before the traps.
  await page.addInitScript(() => {
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as PropertyDescriptor;
    Object.assign(globalThis, { write: (text: string) => set?.call(document.getElementById('x'), text) });
  });
  await page.addInitScript(setTraps);
  await page.goto('http://careless.example/');
  await page.evaluate((text) => (globalThis as unknown as { write: (text: string) => void }).write(text), html);
  const all: string[] = [];
  const ran = async () => {
    all.push(...(await page.evaluate(() => (globalThis as TrappedWindow).gkoHeard().ran)));
    return all.join('\n');
  };
  return { page, asked, ran };
};

describe('on a page that writes HTML as it comes, each trap is sprung', () => {
  const SCRIPTS: [heard: string, script: string][] = [
    ['gkoHostile', 'gkoHostile=1'],
    ['alert: 1', 'alert(1)'],
    ['confirm: 1', 'confirm(1)'],
    ['eval: gkoHostile=2', "eval('gkoHostile=2')"],
    ['setTimeout: gkoHostile=3', "setTimeout('gkoHostile=3')"],
    ['setInterval: gkoHostile=4', "setInterval('gkoHostile=4')"],
    ['Function: gkoHostile=5', "Function('gkoHostile=5')"],
    ['Function: gkoHostile=6', "(()=>{}).constructor('gkoHostile=6')"],
    [`fetch: ${HOSTILE}`, `fetch('${HOSTILE}')`],
    [`sendBeacon: ${HOSTILE}`, `navigator.sendBeacon('${HOSTILE}')`],
    ['open: GET', `new XMLHttpRequest().open('GET','${HOSTILE}')`],
    ['WebSocket: wss:', "new WebSocket('wss://hostile.example')"],
    [`EventSource: ${HOSTILE}`, `new EventSource('${HOSTILE}')`],
    ['Worker: data:', "new Worker('data:,1')"],
    [`open: ${HOSTILE}`, `window.open('${HOSTILE}')`],
    ['postMessage: 1', "top.postMessage(1,'*')"],
    ['write: 1', 'document.write(1)'],
    ['innerHTML: <b>', "document.body.innerHTML='<b>'"],
    ['insertAdjacentHTML', "document.body.insertAdjacentHTML('beforeend','<b>')"],
    ['parseFromString: <b>', "new DOMParser().parseFromString('<b>','text/html')"],
    ['setAttribute: onclick', "document.body.setAttribute('onclick','1')"],
    ['pushState: 1', "history.pushState(1,'','/x')"],
    ['cookie: a=b', "document.cookie='a=b'"],
    [`navigate: ${HOSTILE}/1`, `location='${HOSTILE}/1'`],
    [`navigate: ${HOSTILE}/2`, `location.assign('${HOSTILE}/2')`],
    ['polluted: Object.prototype has gko', 'Object.prototype.gko=1'],
    ['polluted: Array.prototype has gko', '[].__proto__.gko=1'],
    ['error: Uncaught Error: x', "throw Error('x')"],
    ['unhandledrejection: y', "Promise.reject('y')"],
  ];
  let careless: Awaited<ReturnType<typeof writeCarelessly>>;
  beforeAll(async () => {
    const html = SCRIPTS.map(([, script]) => `<img src="data:image/png,broken" onerror="${script}">`).join('');
    careless = await writeCarelessly(html);
  });
  afterAll(() => careless?.page.close());

  it.each(SCRIPTS)('%s', async (what) => {
    await expect.poll(careless.ran).toContain(what);
  });

  it.each([
    ['submit', '<form id="s" action="https://hostile.example"><button id="go">x</button></form>'],
    ['gkoHostile', '<a id="go" href="javascript:gkoHostile=1">x</a>'],
    [`navigate: ${HOSTILE}`, `<a id="go" href="${HOSTILE}">x</a>`],
    ['gkoHostile', '<p id="go" onclick="gkoHostile=1">x</p>'],
  ])('%s by a click', async (trap, html) => {
    const { page, ran } = await writeCarelessly(html);
    await page.click('#go');
    await expect.poll(ran).toContain(trap);
    await page.close();
  });

  it('names that elements take over, of the document and of the window', async () => {
    const { page, ran } = await writeCarelessly('<form name="getElementById"></form><a id="gko"></a>');
    const said = await ran();
    expect(said).toContain('clobbered: document.getElementById');
    expect(said).toContain('clobbered: window.gko');
    await page.close();
  });

  it('requests by pictures, styles, style sheets and frames', async () => {
    const { page, asked } = await writeCarelessly(
      `<img src="${HOSTILE}/1"><p style="background:url(${HOSTILE}/2)">x</p><style>@import '${HOSTILE}/3'</style><iframe src="${HOSTILE}/4"></iframe>`,
    );
    await expect.poll(() => asked).toEqual(expect.arrayContaining([1, 2, 3, 4].map((path) => `${HOSTILE}/${path}`)));
    await page.close();
  });
});

describe('on the page of the other test', () => {
  const STOPPED: [directive: string, raw: string][] = [
    ['style-src-attr', '<p style="color:red">x</p>'],
    ['style-src-elem', '<style>p { color: red }</style>'],
    ['script-src-elem', '<script>gkoHostile=1</script>'],
    ['script-src-attr', '<img src="data:,x" onerror="gkoHostile=1">'],
    ['base-uri', '<base href="https://hostile.example/">'],
    ['frame-src', '<iframe src="https://hostile.example/"></iframe>'],
    ['object-src', '<object data="https://hostile.example/"></object>'],
  ];
  const FORBIDDEN: [what: string, raw: string][] = [
    ['a script', '<script>1</script>'],
    ['a handler', '<img src="data:image/png,x" onerror="1">'],
    ['a javascript: link', '<a href="javascript:1">x</a>'],
    ['a data: link', '<a href="data:text/html,x">x</a>'],
    ['a frame', '<iframe></iframe>'],
    ['a form', '<form></form>'],
    ['a name', '<p name="body">x</p>'],
    ['an id', '<p id="alert">x</p>'],
    ['a style', '<p style="color:red">x</p>'],
    ['a style sheet', '<style>p { color: red }</style>'],
    ['SVG', '<svg><use href="#x"></use></svg>'],
    ['MathML', '<math><mi>x</mi></math>'],
    ['an element of somebody’s own', '<x-y>x</x-y>'],
    ['a comment', '<p>x<!--[if IE]>x<![endif]--></p>'],
    ['a picture that tells where it is asked from', '<img src="data:image/png,x" referrerpolicy="unsafe-url">'],
    ['a video from a data URL', '<video src="data:video/mp4,x"></video>'],
    ['a class of the page’s', '<p class="modal">x</p>'],
  ];

  /** With HTML of a careless server at its end. */
  const open = async (raw = '') => {
    const visited = await visit(browser, site.origin, `/?batch=0&raw=${encodeURIComponent(raw)}`);
    await visited.page.waitForFunction(() => 'gkoPage' in globalThis);
    const forbidden = await visited.page.evaluate(() => (globalThis as PageWindow).gkoPage.findForbidden());
    return { ...visited, forbidden };
  };

  it('a harmless text is a card, and nothing is said', async () => {
    const visited = await open();
    expect(visited.forbidden).toEqual([]);
    expect(await visited.page.evaluate(() => (globalThis as PageWindow).gkoPage.hydrate())).toEqual([]);
    expect(await heard(visited)).toEqual({ ran: [], stopped: [], outside: [] });
    expect(await visited.page.locator('article h3').textContent()).toBe('harmless 0');
    await visited.page.close();
  });

  describe('with HTML of a careless server in it', () => {
    let found: { ran: string[]; stopped: string[]; forbidden: string[] };
    beforeAll(async () => {
      const marked = FORBIDDEN.map(([, raw], at) => `<section data-payload="${100 + at}">${raw}</section>`);
      const visited = await open([...marked, ...STOPPED.map(([, raw]) => raw)].join(''));
      await visited.page.evaluate("document.createElement('script').text = '1'").catch(() => {});
      await visited.page.evaluate("trustedTypes.createPolicy('another', {})").catch(() => {});
      found = { ...(await heard(visited)), forbidden: visited.forbidden };
      await visited.page.close();
    });

    it.each([...STOPPED.map(([directive]) => directive), 'require-trusted-types-for', 'trusted-types'])(
      'the policy stops and tells of %s',
      (directive) => {
        expect(found.stopped.join('\n')).toMatch(new RegExp(`^${directive} `, 'm'));
      },
    );

    it('nothing ran', () => {
      expect(found.ran).toEqual([]);
    });

    it.each(FORBIDDEN.map(([what], at) => [what, 100 + at] as const))('the walk finds %s', (_, at) => {
      expect(found.forbidden.join('\n')).toContain(`payload ${at}: `);
    });
  });

  it.each([
    ['an element', '[{"tag":"script","children":["x"]}]'],
    ['a link', '[{"tag":"a","href":"javascript:1","children":["x"]}]'],
    ['an attribute', '[{"tag":"p","onclick":"1","children":["x"]}]'],
  ])('a tree with %s that is not allowed is not harmless', (_, tree) => {
    expect(isHarmless(tree)).toBe(false);
  });
});
