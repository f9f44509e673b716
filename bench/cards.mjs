// `npm run bench`: cards of this package beside the same elements by bare React, and beside what a partner would build
// instead; see bench/RESULTS.md, which this writes. `node bench/cards.mjs --short` runs nearly everything once, on what is
// built, and holds to account only what is no timing: that all show the same, nothing is left behind, nothing jumps.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startChild } from '../test/scale/child.mjs';
import { progress, step } from '../test/scale/report.mjs';
import { judge } from './cards/goals.mjs';
import { findMissing, measureChanges, measureDetached, measureHeap, measureMount } from './cards/measures/in-page.mjs';
import { measureInteractive, measureShift } from './cards/measures/loading.mjs';
import { measureSize } from './cards/measures/size.mjs';
import { describe } from './cards/results.mjs';
import { createWorld } from './cards/world.mjs';

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false } } });
const isShort = values.short;
/** Rounds of each measurement. */
const ROUNDS = isShort
  ? { mount: 1, many: 0, changes: 1, churn: 50, server: 1, decode: 1 }
  : { mount: 7, many: 4, changes: 3, churn: 1000, interactive: 2, server: 16, decode: 20 };

/** Asks a process of its own one thing. */
async function askOnce(script, question) {
  const child = await startChild(new URL(`cards/measures/${script}`, import.meta.url), {}, ['--expose-gc']);
  try {
    return await child.ask(question);
  } finally {
    await child.kill();
  }
}

step('build');
const world = await createWorld();
const { relayed, raw, data } = world;
const measured = {};
try {
  step('the same content');
  measured.missing = await findMissing(world);
  step('mount');
  measured.mount = await measureMount(world, 100, ROUNDS.mount);
  if (!isShort) measured.mountMany = await measureMount(world, 1000, ROUNDS.many);
  step('re-render');
  measured.changes = await measureChanges(world, ROUNDS.changes);
  step('memory');
  measured.heap = await measureHeap(world, isShort ? 100 : 1000);
  measured.detached = await measureDetached(world, ROUNDS.churn);
  step('loading');
  measured.shift = await measureShift(world);
  // Slowed four times, it takes its time, and says nothing but how long that is.
  if (!isShort) measured.interactive = await measureInteractive(world, ROUNDS.interactive);
  measured.chromium = world.browser.version();
} finally {
  await world.close();
}
step('server render');
const question = { relayed, progress: data.progress, views: data.views, cards: 200, rounds: ROUNDS.server };
measured.server = await askOnce('server-render.mjs', question);
step('decoding');
measured.decode = await askOnce('decode.mjs', { relayed, raw, count: 1000, rounds: ROUNDS.decode });
step('size');
measured.size = await measureSize(world.modules);

progress('');
const goals = judge(measured);
const { summary, document } = await describe(measured, goals);
console.log(summary);
if (!isShort) await writeFile(new URL('RESULTS.md', import.meta.url), document);
const missed = goals.filter(({ isMet, isTiming }) => !isMet && !(isShort && isTiming));
for (const { name, said } of missed) console.log(`MISSED: ${name}: ${said}`);
if (missed.length === 0) console.log(isShort ? 'All that is no timing is as it must be.' : 'All goals are met.');
process.exitCode = missed.length > 0 ? 1 : 0;
