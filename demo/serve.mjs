// `npm start`: serves the partner's site and prints where it is.
import { readSettings } from './plumbing/settings.mjs';

// As the site would run in production: React without its development messages, and the library without its hints.
process.env.NODE_ENV ??= 'production';

const stop = (reason) => {
  console.error(reason);
  process.exit(1);
};

try {
  const settings = readSettings(process.env);
  const { startSite } = await import('./plumbing/start-site.mjs');
  const site = await startSite(settings);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => site.close().then(() => process.exit(0)));
  }

  console.log(`Brightwheels Rewards: ${site.url}`);
  console.log(
    settings.tenant
      ? `Offers: tenant "${settings.tenant}", read with GOKART_TOKEN. Links lead to the real advertisers.`
      : 'Offers: samples from an API in memory, no account needed. (Set GOKART_TENANT and GOKART_TOKEN for your own.)',
  );
  console.log('Every click is one line below. Ctrl+C stops.');
} catch (error) {
  // Wrong settings are explained by their message; whatever else happened needs the stack.
  stop(error?.code === 'SETTINGS' || error?.message?.startsWith('gokart-offers:') ? error.message : error);
}
