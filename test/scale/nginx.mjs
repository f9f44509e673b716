import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, HOST, listening } from './ports.mjs';

/** The configuration as the README shows it, with ports and a folder of this run. */
function fill(ports, port, folder) {
  const text = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8');
  const replaced = { ':8080': `:${port}`, ':3001': `:${ports[0]}`, ':3002': `:${ports[1]}` };
  return Object.entries({ ...replaced, '/var/cache/nginx/offers': join(folder, 'cache') }).reduce(
    (filled, [from, to]) => {
      if (!filled.includes(from)) throw new Error(`test/scale/nginx.conf does not hold ${from} any more.`);
      return filled.replaceAll(from, to);
    },
    text,
  );
}

/** What stands around it on any machine, with everything it writes in a folder of this run. */
const around = (folder) => `
${process.getuid?.() === 0 ? '# The folder is of whoever started this.\nuser root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 4096; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/offers.conf;
}
`;

/** Starts nginx in front of handler processes at these ports. */
export async function startNginx(program, folder, ports) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'offers.conf'), fill(ports, port, folder));
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  // Also where this process is told to end. Not with SIGKILL, which its workers would not notice.
  process.once('exit', () => server.kill('SIGTERM'));
  await Promise.race([
    listening(port, 'nginx'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`nginx ended with ${code} instead of starting. Its words are above.`);
    }),
  ]);
  return {
    url: `http://${HOST}:${port}`,
    cache: join(folder, 'cache'),
    async stop() {
      if (server.exitCode !== null) return;
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
    },
  };
}
