import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';

/** Nobody is told of anything, and nothing is asked of a person or of a server far away. */
const QUIET = {
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
};

/** The environment of every command: no telemetry, and not the mode of whoever runs the tests. */
const environment = (extra) => {
  const { NODE_ENV, ...inherited } = process.env;
  return { ...inherited, ...QUIET, ...extra };
};

/** Runs a command to its end and returns what it printed; throws with all of that when it fails. */
export function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(env), shell: isWindows });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`));
    });
  });
}

/**
 * Starts a Node program that goes on until it is stopped. What it prints is kept, as a server's log is part of what
 * a token must not be in.
 */
export function start(script, args, { cwd, env } = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: environment(env) });
  const program = { output: '', ended: false, stop };
  const keep = (chunk) => {
    program.output += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const closed = new Promise((resolve) => {
    child.on('close', () => {
      program.ended = true;
      resolve();
    });
  });
  async function stop() {
    child.kill();
    await closed;
  }
  return program;
}
