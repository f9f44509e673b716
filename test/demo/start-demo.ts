import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The demo as a process of its own, as `npm start` runs it. */
export interface Demo {
  url: string;
  /** What it has printed so far. */
  printed(): string;
  /** Asks it to stop, as Ctrl+C does; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** What became of a demo that was not expected to serve anything. */
export interface Ended {
  code: number | null;
  printed: string;
}

/** Without what this process was started with, but for the path to programs and the like. */
const cleanEnv = (env: Record<string, string>) => {
  const { NODE_ENV, VITEST, PORT, GOKART_TENANT, GOKART_TOKEN, ...rest } = process.env;
  return { ...rest, ...env };
};

function run(env: Record<string, string>): {
  child: ChildProcess;
  printed: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, ['demo/serve.mjs'], { cwd: root, env: cleanEnv(env) });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, printed: () => printed, ended };
}

/** Starts the demo on any free port and waits for the address it prints. */
export async function startDemo(env: Record<string, string> = {}): Promise<Demo> {
  const { child, printed, ended } = run({ PORT: '0', ...env });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/localhost:\d+/.exec(printed());
      if (found && printed().includes('Ctrl+C')) resolve(found[0]);
    });
    ended.then((code) => reject(new Error(`The demo ended with ${code}:\n${printed()}`)));
  });
  return {
    url,
    printed,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Runs a demo that cannot start, to its end. */
export async function runToEnd(env: Record<string, string>): Promise<Ended> {
  const { printed, ended } = run(env);
  return { code: await ended, printed: printed() };
}
