import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { freePort, HOST, listening } from './ports.mjs';

/** Starts a Redis of our own: nothing on disk, so that one that was killed comes back empty. */
export async function startRedis(program, folder) {
  const port = await freePort();
  let server;

  const start = async () => {
    const args = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no', '--dir', folder];
    server = spawn(program, args, { stdio: 'ignore' });
    await listening(port, 'Redis').catch(async (error) => {
      await kill();
      throw error;
    });
  };
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };

  await start();
  // Also where this process is told to end.
  process.once('exit', () => server.kill('SIGKILL'));
  return {
    url: `redis://${HOST}:${port}`,
    start,
    kill,
    /** It keeps its connections and answers nothing: what a lost machine looks like from afar. */
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    /** Calls a function with a client of our own. */
    async use(work) {
      const client = new Redis(port, HOST);
      try {
        return await work(client);
      } finally {
        client.disconnect();
      }
    },
  };
}

/** Everything a Redis holds, by key. */
export async function readAll(client) {
  const keys = await client.keys('*');
  const values = keys.length > 0 ? await client.mget(keys) : [];
  return new Map(keys.map((key, index) => [key, values[index] ?? '']));
}
