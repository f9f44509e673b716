// Asks many things at once, and looks at every byte that comes back.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPastTheHour } from './asked.mjs';

/** Longer than any answer may take; a request that nobody answers must not hang the run. */
const TIMEOUT_MS = 30_000;

/** How many faults are told in full. */
const TOLD = 5;

/**
 * Sends requests and checks the answers.
 *
 * @param urls where to, in turn.
 * @param next gives what to ask, by its number; `undefined` ends the load.
 * @param perSecond paces it; without it, as fast as `concurrency` allows.
 * @param secrets what no answer may hold.
 * @param slackMs how much later than the rule an answer may still be from before the hour.
 */
export async function load({ urls, next, concurrency = 64, perSecond, secrets, slackMs = 0, onProgress }) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const result = emptyResult();
  const started = performance.now();
  let sent = 0;
  const work = async () => {
    for (;;) {
      const number = sent++;
      if (perSecond) await sleep(Math.max(0, started + (number * 1000) / perSecond - performance.now()));
      const asked = next(number, result);
      if (asked === undefined) return;
      await askOnce(asked, { url: urls[number % urls.length], agent, secrets, slackMs, result });
      onProgress?.(result);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  agent.destroy();
  result.latencies.sort((one, other) => one - other);
  return result;
}

function emptyResult() {
  return {
    requests: 0,
    /** Answers with another status than one that was right, and requests without an answer. */
    errors: 0,
    /** Answers that were mixed up, too old, or held what must not leave. */
    wrong: 0,
    /** The first of both, in words. */
    faults: [],
    latencies: [],
    /** How many offers came at which version. */
    versions: new Map(),
    /** The oldest offer, in milliseconds since it was read. */
    oldestMs: 0,
    /** The last ETag of each offer. */
    etags: new Map(),
    clickIds: new Set(),
    /** What was made of the last body at each address: the same bytes need no second look. */
    seen: new Map(),
  };
}

async function askOnce(asked, { url, agent, secrets, slackMs, result }) {
  const askedAt = Date.now();
  const began = performance.now();
  result.requests++;
  const tell = (kind, words) => {
    result[kind]++;
    if (result.faults.length < TOLD) result.faults.push(`${new Date(askedAt).toISOString()} ${asked.path}: ${words}`);
  };
  try {
    const answer = await send(`${url}${asked.path}`, asked.headers, agent);
    result.latencies.push(performance.now() - began);
    const { leak, facts } = readAnswer(asked, answer, secrets, result.seen);
    if (leak) tell('wrong', `holds "${leak}", which must not leave`);
    if (!facts) tell('errors', `${answer.status} ${String(answer.body).slice(0, 200)}`);
    else note(facts, { askedAt, slackMs, result, tell });
  } catch (error) {
    tell('errors', `${error.code ?? ''} ${error.message}`);
  }
}

function note({ wrong, number, etag, version, asOf, clickId }, { askedAt, slackMs, result, tell }) {
  if (wrong) tell('wrong', wrong);
  if (number !== undefined) result.etags.set(number, etag);
  if (version !== undefined) result.versions.set(version, (result.versions.get(version) ?? 0) + 1);
  if (asOf !== undefined) {
    result.oldestMs = Math.max(result.oldestMs, askedAt - Date.parse(asOf));
    if (isPastTheHour(asOf, askedAt, slackMs)) tell('wrong', `read at ${asOf}, before the hour`);
  }
  if (clickId !== undefined) {
    if (clickId === null || result.clickIds.has(clickId)) tell('wrong', `click id ${clickId} twice or missing`);
    result.clickIds.add(clickId);
  }
}

/** What an answer tells, and what it must not tell. No facts where its status is not one that was right. */
function readAnswer(asked, answer, secrets, seen) {
  const { rawHeaders, body, status } = answer;
  const head = rawHeaders.filter((_, at) => rawHeaders[at - (at % 2)].toLowerCase() !== asked.mayTell).join('\n');
  const leak = secrets.find((secret) => head.includes(secret) || (!isSeen(asked, body, seen) && body.includes(secret)));
  if (leak || !asked.statuses.includes(status)) return { leak };
  if (body.length > 0 && asked.readBody && !isSeen(asked, body, seen)) {
    seen.set(asked.path, { body, facts: asked.readBody(String(body)) });
  }
  const told = body.length > 0 && asked.readBody ? seen.get(asked.path).facts : {};
  return { facts: { ...told, ...asked.checkHead?.(answer) } };
}

const isSeen = ({ path }, body, seen) => seen.get(path)?.body.equals(body) ?? false;

function send(url, headers, agent) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers, timeout: TIMEOUT_MS }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status, headers: received, rawHeaders } = answer;
        resolve({ status, headers: received, rawHeaders, body: Buffer.concat(parts) });
      });
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} seconds`)));
    sent.on('error', reject);
    sent.end();
  });
}

/** The latency that this part of the requests stayed under, in milliseconds. */
export const quantile = ({ latencies }, part) =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0;
