import { createServer } from 'node:http';

const HOST = '127.0.0.1';

/** Listens on a free loopback port; resolves with the origin. */
export function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => resolve(`http://${HOST}:${server.address().port}`));
  });
}

/** A port that was free a moment ago. */
export async function findFreePort() {
  const server = createServer();
  const { port } = new URL(await listen(server));
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** Whether nobody listens at an origin of this machine. */
export function isFree(origin) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(new URL(origin).port, HOST, () => server.close(() => resolve(true)));
  });
}

/** Ends when a server's port is free again, whoever kept a connection open. */
export function stopServer(server) {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(resolve);
  });
}

/** Where a click ends: a site that keeps the URLs it was asked for, so that a test can read what came along. */
export async function startAdvertiser() {
  const visits = [];
  const server = createServer((request, response) => {
    visits.push(new URL(request.url, 'http://advertiser.invalid'));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Advertiser</title><h1>Advertiser</h1>',
    );
  });
  const origin = await listen(server);
  return { origin, visits, stop: () => stopServer(server) };
}
