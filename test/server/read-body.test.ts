import { expect, it } from 'vitest';
import { readBody } from '../../src/server/read-body.js';

it.each([
  ['nothing', '', ''],
  ['text in any script', 'Ünï 会員 🎉', 'Ünï 会員 🎉'],
  ['8 MB', 'x'.repeat(8 * 1024 * 1024), 'x'.repeat(8 * 1024 * 1024)],
  ['more than 8 MB', 'x'.repeat(8 * 1024 * 1024 + 1), null],
])('%s', async (_, body, expected) => {
  expect((await readBody(new Response(body))) === expected).toBe(true);
});

it('stops reading where it is too long', async () => {
  let isCancelled = false;
  const chunk = new Uint8Array(1024 * 1024);
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(chunk),
    cancel: () => {
      isCancelled = true;
    },
  });
  expect(await readBody(new Response(endless))).toBeNull();
  expect(isCancelled).toBe(true);
});
