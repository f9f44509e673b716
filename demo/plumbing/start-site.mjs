import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createLogger, createServer as createVite } from 'vite';
import { sourceAliases } from '../../test/setup/source-aliases.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Only this machine can reach it. */
const HOST = '127.0.0.1';

/** What Vite serves: the page's own scripts and styles, and the videos of the samples. All else is the site. */
const FILES = /^\/(?:@|demo\/app\/|src\/|node_modules\/|test\/media\/)/;

/** The library under its own name, from `src`, with the HTML parser each side would get from the package. */
const libraryFromSource = {
  name: 'library-from-source',
  enforce: 'pre',
  resolveId(id) {
    const aliases = sourceAliases(this.environment.name === 'client' ? 'browser' : 'server');
    const alias = aliases.find(({ find }) => (typeof find === 'string' ? find === id : find.test(id)));
    return alias && id.replace(alias.find, alias.replacement);
  },
};

/** Vite's, without what is thrown as well and so would be said twice. */
const logger = createLogger('warn');
const logError = logger.error;
logger.error = (message, options) => {
  if (!message.includes('evaluating SSR module')) logError(message, options);
};

const startVite = () =>
  createVite({
    root,
    configFile: false,
    appType: 'custom',
    mode: process.env.NODE_ENV,
    customLogger: logger,
    cacheDir: 'node_modules/.vite/demo',
    publicDir: false,
    plugins: [libraryFromSource],
    resolve: {
      // Style sheets are resolved without plugins.
      alias: [
        { find: /^gokart-offers-react\/styles\.css$/, replacement: `${root}src/components/styles.css` },
        { find: /^gokart-offers-react\/grid\.css$/, replacement: `${root}src/components/OfferGrid/offer-grid.css` },
      ],
    },
    optimizeDeps: {
      noDiscovery: true,
      include: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client'].concat(
        '@tanstack/react-query',
        'clsx',
      ),
    },
    // Reload the page to see an edit: pages are rendered on the server, so there is no Vite client in them.
    server: { middlewareMode: true, hmr: false, ws: false },
  });

/** Listens at the port, or at the next free one where it may move; resolves to the port. */
async function listen(server, port, mayMove) {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || (mayMove && candidate < port + 20)) {
        if (error.code === 'EADDRINUSE') continue;
        throw error;
      }
      const message = `Port ${candidate} is in use by another program. Stop that one, or set PORT to another number.`;
      throw Object.assign(new Error(message), { code: 'SETTINGS' });
    }
  }
}

/** What answers requests, once the site is loaded. */
async function loadSite(vite) {
  const load = () => vite.ssrLoadModule('/demo/plumbing/site.ts');
  await load();
  const listener = getRequestListener(async (request) => (await load()).answer(request), {
    overrideGlobalObjects: false,
    errorHandler: (error) => {
      console.error(error);
      return new Response('The demo failed. Its terminal says why.', { status: 500 });
    },
  });
  return (request, response) => {
    if (!FILES.test(request.url)) return listener(request, response);
    vite.middlewares(request, response, () => response.writeHead(404).end());
  };
}

/** Serves the demo on this machine; resolves to its address and to what stops it. */
export async function startSite({ port, mayMove }) {
  let loaded = () => {};
  const site = new Promise((resolve) => {
    loaded = resolve;
  });
  // Links of the samples lead back here, so the port must be known before the site is loaded. Who comes early waits.
  const server = createServer((request, response) => site.then((answer) => answer(request, response)));
  process.env.PORT = String(await listen(server, port, mayMove));

  const vite = await startVite();
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await Promise.all([closed, vite.close()]);
  };
  try {
    loaded(await loadSite(vite));
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://localhost:${process.env.PORT}`, close };
}
