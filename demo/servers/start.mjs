// `node demo/servers/start.mjs node|hono|worker`: bundles an example with the built package and starts it at PORT (3000).
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, root } from './start/bundle.mjs';
import { startWorkerd } from './start/workerd.mjs';

const EXAMPLES = ['node', 'hono', 'worker'];

const name = process.argv[2] ?? '';
if (!EXAMPLES.includes(name)) {
  console.error(`There is no example called "${name}". Name one of: ${EXAMPLES.join(', ')}.`);
  process.exit(1);
}
const folder = join(root, 'node_modules/.cache/servers', name);
const code = await bundle(`demo/servers/${name}.ts`, name === 'worker' ? 'workerd' : 'node');

const start = async () => {
  const port = process.env.PORT ?? '3000';
  if (name === 'worker') {
    const bindings = ['GOKART_TENANT', 'GOKART_TOKEN'];
    const started = await startWorkerd(code, folder, { port, bindings });
    console.log('listening', { address: '127.0.0.1', port: started.port });
    return started.child;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'server.mjs'), code);
  return spawn(process.execPath, [join(folder, 'server.mjs')], { stdio: 'inherit' });
};

const child = await start();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
