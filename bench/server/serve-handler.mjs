// A process: the handler under @hono/node-server.
import { serve } from '@hono/node-server';
import { answerParent } from '../../test/scale/child.mjs';
import { makeHandler } from './make-handler.mjs';
import { createApi } from './offers.mjs';

serve({ fetch: makeHandler(createApi()), hostname: '127.0.0.1', port: Number(process.env.PORT) }, () =>
  answerParent(() => process.cpuUsage()),
);
