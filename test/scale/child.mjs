// A process of ours that is asked and answers over Node's own channel.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a script and waits until it says that it is ready.
 *
 * @param script its URL.
 * @param execArgv options for Node.
 * @returns `ask` sends a question and resolves to its answer; `kill` ends the process at once, as a crash would.
 */
export async function startChild(script, env, execArgv = []) {
  const child = fork(script, {
    execArgv,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-4000);
  });
  const waiting = new Map();
  let asked = 0;
  const gone = once(child, 'exit').then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`${script} has ended. It said: ${said}`));
  });
  const ready = new Promise((resolve, reject) => {
    waiting.set('ready', { resolve, reject });
  });
  child.on('message', ({ id, answer }) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  await ready;
  return {
    pid: child.pid,
    ask: (question) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        child.send({ id, question });
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    /** The last words it wrote to stderr. */
    said: () => said,
  };
}

/** In the started script: answers questions, after saying that it is ready. */
export function answerParent(reply) {
  process.on('message', async ({ id, question }) => process.send({ id, answer: await reply(question) }));
  // Without the one that asks there is nothing left to do.
  process.on('disconnect', () => process.exit(0));
  process.send({ id: 'ready' });
}
