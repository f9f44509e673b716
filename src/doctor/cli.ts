#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';

/** Nobody's token is longer; what is piped in by mistake must not fill memory. */
const LONGEST_INPUT = 65_536;

const { stdin, stdout, stderr } = process;
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

async function readStdin(): Promise<string> {
  let text = '';
  for await (const part of stdin.setEncoding('utf8')) {
    text += part;
    if (text.length > LONGEST_INPUT) break;
  }
  return text;
}

// Whoever reads the output may stop early, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  readStdin: stdin.isTTY ? null : readStdin,
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  columns: stdout.isTTY ? stdout.columns : undefined,
  fetch,
  now: Date.now,
  version,
});
