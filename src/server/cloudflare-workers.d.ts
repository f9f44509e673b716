/** What is used of a module that only workerd has. */
declare module 'cloudflare:workers' {
  export function waitUntil(work: Promise<unknown>): void;
}
