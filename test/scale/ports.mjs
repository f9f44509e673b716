import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Only this machine can reach what is started here. */
export const HOST = '127.0.0.1';

/** A port nobody listens at. Not kept: whoever asks uses it at once. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  }).then((is) => is);

/** Resolves once something listens at a port; throws after ten seconds. */
export async function listening(port, what) {
  for (let left = 200; left > 0; left--) {
    if (await answers(port)) return;
    await sleep(50);
  }
  throw new Error(`${what} was started and does not listen at port ${port} after 10 seconds.`);
}
