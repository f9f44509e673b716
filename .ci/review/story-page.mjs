import { applyLook } from './frame.mjs';

/** Left around a story on its picture, for shadows and rings, in CSS pixels. */
export const MARGIN = 16;

/** Room around a column, so that the page's own padding never makes it narrower. */
const AROUND = 64;
const USUAL_HEIGHT = 900;

/** The instant that every picture is taken at, told to stories that read the clock: the NOW of stories/support/progress.ts. */
const NOW = '2026-06-20T12:00:00Z';

/** Nothing moves or blinks, whatever a story does. */
const HELD_STILL = `
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
  * { scroll-behavior: auto !important; scrollbar-width: none !important; }
`;

/**
 * A browser page that shows stories one after another, to be taken pictures of.
 *
 * @param browser Playwright's
 * @param url where the Storybook is
 */
export async function openStoryPage(browser, url) {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await context.clock.setFixedTime(NOW);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);

  /**
   * Shows a story and plays it, with other globals than the toolbar starts with. Throws what it threw.
   * Returns the brand of which it is a whole page, or null: of a component it is a state, to be seen in every brand.
   */
  const show = async (id, globals = {}) => {
    // The accessibility addon would check every story by itself.
    const set = ['a11y.manual:!true', ...Object.entries(globals).map((pair) => pair.join(':'))].join(';');
    await page.setViewportSize({ width: 420 + AROUND, height: USUAL_HEIGHT });
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=${set}`);
    const failure = await page.evaluate(waitForStory);
    if (failure) throw new Error(failure);
    await page.addStyleTag({ content: HELD_STILL });
    await page.evaluate(holdMedia);
    return page.evaluate(wholePageOf);
  };

  /** Takes a picture of the story in a look, as PNG. */
  const take = async (look, { margin = MARGIN, scale = 1, isQuick = false } = {}) => {
    await page.setViewportSize({ width: look.width + AROUND, height: USUAL_HEIGHT });
    await page.evaluate(applyLook, look.attributes);
    let box = await page.evaluate(settle, margin);
    if (box.bottom > USUAL_HEIGHT) {
      await page.setViewportSize({ width: look.width + AROUND, height: Math.ceil(box.bottom) });
      box = await page.evaluate(settle, margin);
    }
    const { bottom: _, ...clip } = box;
    const { data } = await devtools.send('Page.captureScreenshot', {
      format: 'png',
      clip: { ...clip, scale },
      optimizeForSpeed: isQuick,
    });
    return { png: Buffer.from(data, 'base64'), width: clip.width, height: clip.height };
  };

  return { page, devtools, show, take, close: () => context.close() };
}

/** In the page: waits until the story was rendered and played; returns why it failed, or null. */
const waitForStory = async () => {
  const over = ['finished', 'errored', 'aborted'];
  const render = () => window.__STORYBOOK_PREVIEW__?.currentRender;
  const hasFailed = () => document.body.classList.contains('sb-show-errordisplay');
  const patience = performance.now() + 60_000;
  while (!over.includes(render()?.phase) && !hasFailed()) {
    if (performance.now() > patience) return `It was not done after a minute (${render()?.phase ?? 'not begun'}).`;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (!hasFailed() && render()?.phase === 'finished') return null;
  return document.querySelector('#error-message')?.textContent?.trim() || `Its rendering ended as ${render()?.phase}.`;
};

/** In the page: the brand that a story fixes together with the whole page. */
const wholePageOf = () => {
  const { storyGlobals = {}, parameters } = window.__STORYBOOK_PREVIEW__.currentRender.story;
  return (parameters.isWholePage && storyGlobals.brand) || null;
};

/** In the page: videos stand at their beginning, loaded, as their controls turn a wheel until they are. */
const holdMedia = async () => {
  const hold = async (media) => {
    media.preload = 'auto';
    media.pause();
    const seeked = new Promise((resolve) => media.addEventListener('seeked', resolve, { once: true }));
    media.currentTime = 0;
    await seeked;
    while (media.readyState < HTMLMediaElement.HAVE_ENOUGH_DATA)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // The wheel goes on turning for a moment; controls that are new have none.
    media.toggleAttribute('controls');
    await new Promise((resolve) => setTimeout(resolve, 100));
    media.toggleAttribute('controls');
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  // One that cannot be loaded never gets there.
  const patience = () => new Promise((resolve) => setTimeout(resolve, 3000));
  await Promise.all(
    [...document.querySelectorAll('video, audio')].map((media) => Promise.race([hold(media), patience()])),
  );
};

/** In the page: waits until layout, fonts, pictures and scrolling have come to rest; returns what to take a picture of. */
const settle = async (margin) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const column = document.querySelector('.story-column');
  const look = () => {
    const { x, y, width, height } = column.getBoundingClientRect();
    const scrolled = [...column.querySelectorAll('*')].map(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop);
    return JSON.stringify([x, y, width, height, scrolled.filter(Boolean)]);
  };
  // A play function may have scrolled the page to what it used.
  window.scrollTo(0, 0);
  await frame();
  let before = look();
  for (let tries = 0; tries < 60; tries += 1) {
    await document.fonts.ready;
    const loading = [...document.images].filter(({ complete, loading }) => !complete && loading !== 'lazy');
    await Promise.all(loading.map((image) => image.decode().catch(() => {})));
    await frame();
    const now = look();
    if (now === before && document.fonts.status === 'loaded') break;
    before = now;
  }
  const { left, top, right, bottom } = column.getBoundingClientRect();
  const x = Math.max(0, Math.floor(left - margin));
  const y = Math.max(0, Math.floor(top - margin));
  const end = Math.ceil(bottom + margin);
  return { x, y, width: Math.ceil(right + margin) - x, height: Math.max(1, end - y), bottom: end };
};
