/** Where the site is served unless PORT says otherwise. */
const USUAL_PORT = 5183;

const settingsError = (message) => Object.assign(new Error(message), { code: 'SETTINGS' });

/** What the environment asks for. Throws an error that says what is wrong, why, and what to do; never holds the token. */
export function readSettings(env) {
  const tenant = env.GOKART_TENANT?.trim() || null;
  const hasToken = Boolean(env.GOKART_TOKEN?.trim());
  if (Boolean(tenant) !== hasToken) {
    const [set, missing] = tenant ? ['GOKART_TENANT', 'GOKART_TOKEN'] : ['GOKART_TOKEN', 'GOKART_TENANT'];
    throw settingsError(
      `${set} is set and ${missing} is not. A real tenant is read with both. ` +
        `Set ${missing} too, or unset ${set} to use the sample offers.`,
    );
  }
  return { tenant, ...readPort(env.PORT) };
}

function readPort(text) {
  if (text === undefined || text === '') return { port: USUAL_PORT, mayMove: true };
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return { port: Number(text), mayMove: false };
  throw settingsError(`PORT is "${text}", which is no port. Set it to a number from 0 (any free port) to 65535.`);
}
