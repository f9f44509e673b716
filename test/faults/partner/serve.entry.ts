// The partners' server, in a thread of its own: its clock is set to the visitor's.
import { createServer } from 'node:http';
import { parentPort } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import { setClock, takeOverClock } from './clock.js';
import { createPartner, type Partner, type PartnerChange, type PartnerSettings } from './partner.js';

takeOverClock();

const partners: Partner[] = [];
let origin = '';

/** What a test does to a partner, and what it learns of it, by the last part of the path. */
const CONTROLS: Record<string, (partner: Partner, body: unknown) => unknown> = {
  clock: (_, now) => setClock(now as number),
  change: (partner, change) => partner.change(change as PartnerChange),
  calls: (partner) => partner.calls(),
  prefetch: (partner, id) => partner.prefetch(id as string),
};

const OPEN = { 'access-control-allow-origin': '*' };

function open(settings: PartnerSettings): string {
  const path = `/partners/${partners.length}`;
  partners.push(createPartner(`${path}/api/offers`, `${origin}${path}/api/offers`, settings));
  return origin + path;
}

async function answer(request: Request): Promise<Response> {
  const [, , number = '', what = ''] = new URL(request.url).pathname.split('/');
  if (number === 'open') return Response.json(open(await request.json()), { headers: OPEN });
  const partner = partners[Number(number)];
  if (!partner) return new Response(null, { status: 404 });
  if (what === 'api') return partner.handler(request);
  const told = await CONTROLS[what]?.(partner, await request.json());
  return Response.json(told ?? null, { headers: OPEN });
}

const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The partners have no port.');
  origin = `http://127.0.0.1:${address.port}`;
  parentPort?.postMessage(origin);
});
