// A server for what is measured, on loopback: files by their path, each with its type.

import { once } from 'node:events';
import { createServer } from 'node:http';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** @returns where it is, its files, which can be added to, and what ends it. */
export async function serve() {
  const files = new Map();
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = files.get(pathname);
    if (body === undefined) return response.writeHead(404).end();
    const type = TYPES[pathname.split('.')[1] ?? (pathname.endsWith('/') ? 'html' : 'json')];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    files,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
