// A process: the Partner Offer API over HTTP. Counts every call, and can be told to fail or to take its time.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from 'gokart-offers-react/testing';
import { answerParent } from './child.mjs';
import { wireOffer } from './offers.mjs';
import { HOST } from './ports.mjs';

const { PORT, TOKEN, OFFERS } = process.env;

/** The offers at a version: a later one differs in every byte that matters. */
const sandboxAt = (version) =>
  createSandbox({
    token: TOKEN,
    offers: Array.from({ length: Number(OFFERS) }, (_, number) => wireOffer(number, version)),
  });

let sandbox = sandboxAt(1);
/** `ok`, or `down`: connections are cut. */
let mode = 'ok';
let delayMs = 0;
let calls = [];

const server = createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url, `http://${HOST}`);
  const of = pathname.split('/partner')[1]?.slice(1) || `list${search}`;
  const call = { from: request.headers['x-process'], of, at: Date.now(), status: 0 };
  calls.push(call);
  if (delayMs > 0) await sleep(delayMs);
  if (mode === 'down') {
    request.socket.destroy();
    return;
  }
  const { authorization = '' } = request.headers;
  const answer = await sandbox.fetch(`${sandbox.baseUrl}${request.url}`, { headers: { authorization } });
  call.status = answer.status;
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
});

server.listen(Number(PORT), HOST, () =>
  answerParent((question) => {
    if (question.mode !== undefined) mode = question.mode;
    if (question.delayMs !== undefined) delayMs = question.delayMs;
    if (question.version !== undefined) sandbox = sandboxAt(question.version);
    if (question.take) {
      const taken = calls;
      calls = [];
      return taken;
    }
    return null;
  }),
);
