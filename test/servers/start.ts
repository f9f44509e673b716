import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server that is running. */
export interface Running {
  /** Its origin. */
  url: string;
  /** Ends it; resolves when it has ended. */
  stop: () => Promise<unknown>;
}

/** The examples that `demo/servers/start.mjs` starts. */
export const EXAMPLES = ['node', 'hono', 'worker'] as const;

/** Starts an example of `demo/servers` on a free port, with sample offers. Rejects with what it printed when it ends. */
export async function startExample(name: (typeof EXAMPLES)[number]): Promise<Running> {
  const { NODE_ENV, VITEST, GOKART_TENANT, GOKART_TOKEN, ...env } = process.env;
  const child = spawn(process.execPath, ['demo/servers/start.mjs', name], { cwd: root, env: { ...env, PORT: '0' } });
  const port = await portOf(child);
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

/** The port that a program says it listens at. */
function portOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const found = /listening.*port: (\d+)/.exec(printed)?.[1];
        if (found) resolve(found);
      });
    }
    child.once('close', (code) => reject(new Error(`It ended with ${code}:\n${printed}`)));
  });
}

/** Ends a program that was started; resolves when it has ended. */
export function stop(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  return ended;
}
