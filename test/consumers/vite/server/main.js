// The partner's server: offers, and the pages that Vite has built.
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { handler } from './offers.js';

const app = new Hono();
app.get('/api/offers', ({ req }) => handler(req.raw));
app.get('/api/offers/*', ({ req }) => handler(req.raw));
app.use(serveStatic({ root: 'dist' }));
app.get('*', serveStatic({ path: 'dist/index.html' }));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) });
