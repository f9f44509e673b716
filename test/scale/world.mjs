// Everything a case runs in, started anew for each: API, Redis, two handler processes, nginx.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './child.mjs';
import { startNginx } from './nginx.mjs';
import { newToken, secretsWith } from './offers.mjs';
import { freePort, HOST } from './ports.mjs';
import { readAll, startRedis } from './redis.mjs';

/** How many offers the API has. A case that needs offers nobody has read yet takes later ones. */
const OFFERS = 100;

export const NAMES = ['a', 'b'];

/**
 * @param perMinute `requestsPerMinute` of the sources, for both processes together; `undefined` for the default.
 */
export async function startWorld({ services, folder, perMinute }) {
  mkdirSync(folder, { recursive: true });
  const token = newToken();
  const stops = [];
  const stop = async () => {
    for (const one of stops.reverse()) await one();
  };
  try {
    const redis = await startRedis(services.redis, folder);
    stops.push(redis.kill);
    const apiPort = await freePort();
    const upstream = await startChild(new URL('upstream.mjs', import.meta.url), {
      PORT: apiPort,
      TOKEN: token,
      OFFERS,
    });
    stops.push(upstream.kill);

    const ports = [await freePort(), await freePort()];
    const handlers = [];
    const startHandler = async (index) => {
      handlers[index] = await startChild(new URL('handler.mjs', import.meta.url), {
        NAME: NAMES[index],
        PORT: ports[index],
        TOKEN: token,
        API: `http://${HOST}:${apiPort}`,
        REDIS: redis.url,
        INSTANCES: NAMES.length,
        PER_MINUTE: perMinute ?? '',
      });
    };
    stops.push(() => Promise.all(handlers.map((handler) => handler.kill())));
    await Promise.all(NAMES.map((_, index) => startHandler(index)));
    const nginx = await startNginx(services.nginx, join(folder, 'nginx'), ports);
    stops.push(nginx.stop);

    return {
      redis,
      secrets: secretsWith(token),
      /** The budget of one process. */
      budget: (perMinute ?? 50) / NAMES.length,
      nginx: nginx.url,
      processes: ports.map((port) => `http://${HOST}:${port}`),
      killProcess: (index) => handlers[index].kill(),
      startProcess: startHandler,
      /** Tells the API how to behave: `{ mode, delayMs, version }`. */
      setApi: (how) => upstream.ask(how),
      /** What reached the API since last asked. */
      takeCalls: () => upstream.ask({ take: true }),
      /** What the processes told of themselves since last asked, added up. */
      takeEvents: async () => addUp(await Promise.all(handlers.map((handler) => handler.ask({ take: true })))),
      /** Where the token lies outside of the processes that need it; empty when all is well. */
      async findToken() {
        const kept = await redis.use(readAll).catch(() => new Map());
        const files = [...filesUnder(nginx.cache)].map((path) => [path, readFileSync(path, 'latin1')]);
        const words = handlers.map((handler, index) => [`stderr of process ${NAMES[index]}`, handler.said()]);
        return [...[...kept].map(([key, value]) => [`Redis: ${key}`, `${key} ${value}`]), ...files, ...words]
          .filter(([, text]) => text.includes(token))
          .map(([where]) => where);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addUp(all) {
  const sum = {};
  for (const counts of all) for (const [type, count] of Object.entries(counts)) sum[type] = (sum[type] ?? 0) + count;
  return sum;
}

function* filesUnder(path) {
  for (const name of readdirSync(path)) {
    const inside = join(path, name);
    if (statSync(inside).isDirectory()) yield* filesUnder(inside);
    else yield inside;
  }
}
