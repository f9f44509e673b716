import { getMedia, type MediaKind } from '../model/media.js';
import { findCode } from './ask.js';
import { isLocal } from './checks/access.js';
import { type Finding, find } from './finding.js';
import { type Subject, wireName } from './subject.js';
import { code, quote } from './words.js';

/** No more files than this are asked for, so many at once, each for no longer, through no more redirects. */
const [MOST, AT_ONCE, LONGEST_MS, REDIRECTS] = [20, 4, 5_000, 3];

/** What the vendor takes at most. */
const LARGEST = 3 * 1024 * 1024;

/** How to ask. */
export interface ProbeOptions {
  fetch: typeof fetch;
  /** In milliseconds; {@link probeMedia} takes no longer than 5 seconds for one. */
  timeoutMs: number;
  /** Whether addresses of this machine may be asked: where the API is one itself. */
  mayBeLocal: boolean;
}

/** What became of the files. */
export interface Probed {
  findings: Finding[];
  /** How many were asked for. */
  asked: number;
}

/**
 * Asks for the head of each picture and video, without the token: whether it is there, how large it is, and what it is sent
 * as. Addresses come from the API, so those of this machine and of private networks are not asked.
 */
export async function probeMedia({ creatives, raw }: Subject, options: ProbeOptions): Promise<Probed> {
  const at = wireName(raw, 'creatives');
  const files = creatives.filter(({ url }) => /^https?:/i.test(url) && getMedia(url) !== null);
  const queue = files.slice(0, MOST).map(({ url, index }) => ({ url, index, path: `${at}[${index}]` }));
  const findings: { index: number; finding: Finding }[] = [];
  let asked = 0;
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const { url, path, index } = file;
      if (!options.mayBeLocal && isPrivate(new URL(url))) {
        findings.push({ index, finding: notAsked(path, 'it is an address of this machine or of a private network') });
        continue;
      }
      asked++;
      for (const finding of await probe(url, path, options)) findings.push({ index, finding });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  findings.sort((a, b) => a.index - b.index);
  const told = findings.map(({ finding }) => finding);
  const rest = files.length - MOST;
  if (rest > 0) told.push(notAsked(`${at}[${files[MOST]?.index}]`, `no more than ${MOST} are`, rest));
  return { findings: told, asked };
}

function notAsked(path: string, why: string, count = 1): Finding {
  return find('media-not-asked', {
    path,
    count,
    message: `${code(path)}${count > 1 ? ` and ${count - 1} more were` : ' was'} not asked for: ${why}.`,
    fix: 'Open it in a browser.',
  });
}

async function probe(url: string, path: string, options: ProbeOptions): Promise<Finding[]> {
  const { host } = new URL(url);
  let response: Response;
  try {
    response = await head(url, options);
  } catch (error) {
    const name = findCode(error);
    return [unreachable(path, `${quote(host)} gave no answer${name ? ` (${code(name)})` : ''}`)];
  }
  const { status, headers } = response;
  // Some servers know no HEAD; that says nothing of the file.
  if (status === 405 || status === 501) return [notAsked(path, `${quote(host)} answers no HEAD`)];
  if (status < 200 || status >= 300) return [unreachable(path, `${quote(host)} answered ${status}`)];
  const findings: Finding[] = [];
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (length > LARGEST) {
    findings.push(
      find('media-too-large', {
        path,
        message: `${code(path)} has ${(length / 1024 / 1024).toFixed(1)} MB. The vendor takes 3 MB at most, and a visitor waits for it.`,
        fix: 'Make it smaller: 1200 by 675 pixels are enough.',
      }),
    );
  }
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const kind = getMedia(url)?.kind ?? null;
  if (kind !== null && type !== '' && !fits(type, kind)) {
    findings.push(
      find('media-wrong-type', {
        path,
        message: `${code(path)} is taken for ${kind === 'image' ? 'a picture' : 'a video'}, but is sent as ${quote(type)}: it may not be shown.`,
        fix: 'Check that the file is what its name says, and how its server sends it.',
      }),
    );
  }
  return findings;
}

function fits(type: string, kind: MediaKind): boolean {
  // Browsers look into what is sent as bytes.
  return type.startsWith(`${kind}/`) || /^(application|binary)\/octet-stream$/.test(type);
}

function unreachable(path: string, what: string): Finding {
  return find('media-unreachable', {
    path,
    message: `${code(path)} cannot be loaded: ${what}.`,
    fix: 'Open it in a browser. If it does not come, replace it in GoKart.',
  });
}

async function head(url: string, options: ProbeOptions): Promise<Response> {
  const signal = AbortSignal.timeout(Math.min(options.timeoutMs, LONGEST_MS));
  for (let hops = 0; ; hops++) {
    const response = await options.fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    const to = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || to === null || hops >= REDIRECTS) return response;
    const next = new URL(to, url);
    if (!/^https?:$/.test(next.protocol) || (!options.mayBeLocal && isPrivate(next))) return response;
    url = next.href;
  }
}

/** Whether an address is written as one of this machine or of a private network. */
function isPrivate({ hostname }: URL): boolean {
  return (
    isLocal(hostname) ||
    /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
      hostname,
    ) ||
    /^\[(::|f[cd]|fe[89ab])/i.test(hostname) ||
    /(^|\.)(local|internal|lan|home|corp)$/i.test(hostname) ||
    !/[.:]/.test(hostname)
  );
}
