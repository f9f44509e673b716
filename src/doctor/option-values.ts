import { readBaseUrl, readTenant } from '../server/api-access.js';

/** A wrong command line: what is wrong, and what to do. Neither repeats an argument, which may be a token. */
export class UsageError extends Error {
  constructor(
    readonly problem: string,
    readonly fix: string,
  ) {
    super(problem);
  }
}

/**
 * Milliseconds of `--timeout`, which is in seconds. @default 10 seconds
 *
 * @throws {UsageError} for no number of seconds above 0 and up to 600.
 */
export function readTimeout(text: string | undefined): number {
  if (text === undefined) return 10_000;
  const seconds = /^\d{1,3}(\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
  if (seconds > 0 && seconds <= 600) return seconds * 1000;
  throw new UsageError('--timeout is no number of seconds above 0 and up to 600.', 'Write --timeout 30.');
}

/**
 * Where the API is: by `--tenant`, by `--base-url`, or by what the environment says.
 *
 * @throws {UsageError} for both, none, or one that cannot be.
 */
export function readAddress(
  tenant: string | undefined,
  baseUrl: string | undefined,
  ofEnv: string | undefined,
): string {
  if (tenant !== undefined && baseUrl !== undefined) {
    throw new UsageError('There are --tenant and --base-url.', 'Give one of the two.');
  }
  if (baseUrl !== undefined) {
    const url = readBaseUrl(baseUrl);
    if (url !== null) return url;
    throw new UsageError(
      '--base-url is no absolute http(s) URL without user name, query and fragment.',
      'Write one such as https://api.acme.getgokart.ai.',
    );
  }
  const name = tenant ?? ofEnv;
  if (name === undefined) {
    throw new UsageError(
      'It is not said where the API is.',
      'Give --tenant acme for https://api.acme.getgokart.ai, or --base-url; or set GOKART_TENANT. --sandbox needs neither.',
    );
  }
  const url = readTenant(name);
  if (url !== null) return url;
  throw new UsageError(
    `${tenant === undefined ? 'GOKART_TENANT' : '--tenant'} is not one part of a host name (letters, digits and hyphens), so the token would go to a wrong address.`,
    'Write acme for https://api.acme.getgokart.ai.',
  );
}
