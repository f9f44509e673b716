import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/find-chromium.mjs';

/** Starts the Chromium that all suites use. */
export async function openBrowser() {
  return chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
}

/**
 * Opens a page that keeps to loopback and remembers what it must not do and all it was sent: `faults` are console
 * output, uncaught errors, failing answers and requests to other hosts; `served` is every answer's address and bytes.
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = [];
  const bodies = [];
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      faults.push(`a request to ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack || error}`));
  page.on('response', (response) => {
    const { status, url } = { status: response.status(), url: response.url() };
    if (status >= 400) faults.push(`${status} for ${url}`);
    // A redirect, or an answer to a page that was left, has no body.
    bodies.push(
      response.body().then(
        (body) => ({ url, text: body.toString('utf8') }),
        () => null,
      ),
    );
  });
  return {
    page,
    context,
    faults,
    served: async () => (await Promise.all(bodies)).filter((each) => each !== null),
    close: () => context.close(),
  };
}
