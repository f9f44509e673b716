// `node demo/make-pictures.mjs`: makes the README's pictures anew, from the real card in the demo.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../test/setup/find-chromium.mjs';
import { startSite } from './plumbing/start-site.mjs';

const CARD = '/offers/3eb57088-361f-4b34-9a62-686df8f5506a';
const PICTURES = [
  { name: 'card-light', scheme: 'light', width: 1280 },
  { name: 'card-dark', scheme: 'dark', width: 1280 },
];

process.env.NODE_ENV ??= 'production';
const site = await startSite({ port: 0, mayMove: false });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
try {
  for (const { name, scheme, width } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width, height: 1000 },
      colorScheme: scheme,
      deviceScaleFactor: 2,
      baseURL: site.url,
    });
    // Signed in, so that the card has its link.
    await page.request.post('/session', { form: { next: '/' } });
    await page.goto(CARD, { waitUntil: 'networkidle' });
    const box = await page.locator('.gko-card').first().boundingBox();
    // WebP, which Playwright's own screenshots cannot be; with a little of the page around the card.
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 86,
      captureBeyondViewport: true,
      clip: { x: box.x - 16, y: box.y - 16, width: box.width + 32, height: box.height + 32, scale: 1 },
    });
    const path = fileURLToPath(new URL(`pictures/${name}.webp`, import.meta.url));
    await writeFile(path, Buffer.from(data, 'base64'));
    console.log(path);
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
