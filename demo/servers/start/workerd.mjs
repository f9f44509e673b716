import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where the runtime for this platform is. Throws where npm installed none, and says which is missing. */
const findWorkerd = () => require('workerd').default;

/** The day whose rules of the runtime the worker is written for; flags of Node's are none of them. */
const COMPATIBILITY_DATE = '2026-11-01';

/** Variables of the environment become what the worker gets as `env`; `null` for one that is not set. */
const configOf = (port, bindings, network) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      bindings = [${bindings.map((name) => `(name = "${name}", fromEnvironment = "${name}")`).join(', ')}],
    )),
    (name = "internet", network = (allow = ["${network}"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;

/**
 * Starts a bundled worker in workerd, the runtime of Cloudflare Workers. Resolves to the process and to its port.
 *
 * @param {string} code the worker.
 * @param {string} folder where its files are written.
 * @param {object} options
 * @param {string | number} [options.port] where it listens, on loopback; 0: anywhere.
 * @param {string[]} [options.bindings] the environment variables that the worker gets. No other reaches it.
 * @param {'public' | 'local'} [options.network] what it may reach.
 * @param {Record<string, string | undefined>} [options.env] the environment.
 * @throws when it ends before it listens, or there is none for this platform.
 */
export async function startWorkerd(code, folder, { port = 0, bindings = [], network = 'public', env = process.env }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'worker.js'), code);
  writeFileSync(join(folder, 'config.capnp'), configOf(port, bindings, network));
  // It says on the third pipe where it listens.
  const child = spawn(findWorkerd(), ['serve', '--control-fd=3', join(folder, 'config.capnp')], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const listening = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code} before it listened.`)));
    child.stdio[3].setEncoding('utf8').on('data', (lines) => {
      for (const line of lines.trim().split('\n')) {
        const message = JSON.parse(line);
        if (message.event === 'listen') resolve(message.port);
      }
    });
  });
  return { child, port: listening };
}
