/**
 * In Workers what a request began ends with its answer, unless the runtime is told to wait: a refresh would never come
 * back, and whoever waits for it would wait for ever.
 *
 * @see https://developers.cloudflare.com/workers/runtime-apis/context/#waituntil
 */
export { waitUntil } from 'cloudflare:workers';
