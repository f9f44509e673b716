import { parseArgs } from 'node:util';
import { isUuid } from '../model/uuid.js';
import type { SampleName } from '../testing/create-sample-offers.js';
import { FAULT_KINDS, type SandboxFaultKind } from '../testing/sandbox/faults.js';
import { readAddress, readTimeout, UsageError } from './option-values.js';
import { findSample, isFaultKind, SAMPLE_NAMES } from './sandbox.js';

/** What the command is to do. */
export interface DoctorOptions {
  /** Where the API is; `null` for the sandbox. */
  baseUrl: string | null;
  /** The offer; `null` for the sample of the sandbox. */
  offerId: string | null;
  sample: SampleName;
  fault: SandboxFaultKind | null;
  /** Whether the token comes through standard input. */
  tokenFromStdin: boolean;
  checkMedia: boolean;
  timeoutMs: number;
}

/** How to print. */
export interface PrintOptions {
  json: boolean;
  /** Whether colors were refused. */
  noColor: boolean;
}

/** A command line, read. */
export type Command = PrintOptions &
  (
    | { kind: 'help' }
    | { kind: 'version' }
    | { kind: 'doctor'; options: DoctorOptions }
    /** What is wrong, and what to do. Neither repeats an argument, which may be a token. */
    | { kind: 'usage'; problem: string; fix: string }
  );

const OPTIONS = {
  tenant: { type: 'string' },
  'base-url': { type: 'string' },
  'token-stdin': { type: 'boolean' },
  sandbox: { type: 'boolean' },
  sample: { type: 'string' },
  fault: { type: 'string' },
  'check-media': { type: 'boolean' },
  timeout: { type: 'string' },
  json: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const SEE_HELP = 'See `gokart-offers-react doctor --help`.';

/** Reads a command line. Never repeats an argument: one may be a token that was pasted in the wrong place. */
export function readCommand(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Command {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string | true>();
  const words: string[] = [];
  let problem: UsageError | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    // What looks like an option is not the value of the one before.
    const isNext = token.value?.startsWith('-') && !token.inlineValue;
    problem ??= checkOption(token.name, isNext ? '' : token.value, given.has(token.name));
    given.set(token.name, token.value ?? true);
  }
  const print = { json: given.has('json'), noColor: given.has('no-color') };
  try {
    if (problem) throw problem;
    if (given.has('version')) return { kind: 'version', ...print };
    if (given.has('help') || words[0] === 'help') return { kind: 'help', ...print };
    return { kind: 'doctor', ...print, options: toOptions(words, given, env) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'usage', ...print, problem: error.problem, fix: error.fix };
  }
}

function checkOption(name: string, value: string | undefined, isRepeated: boolean): UsageError | null {
  if (/^(api-?)?(token|key)$|^t$/i.test(name)) {
    return new UsageError(
      'The token is not taken as an argument: arguments stay in the history of your shell, and every user of this machine can see them.',
      'Put it into the environment variable GOKART_TOKEN, or pipe it in with --token-stdin. If it was a real one, take this line out of the history.',
    );
  }
  if (!Object.hasOwn(OPTIONS, name)) {
    const known = /^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/.test(name)
      ? `--${name} is no option.`
      : 'There is an option that is none.';
    return new UsageError(known, SEE_HELP);
  }
  if (isRepeated) return new UsageError(`--${name} is given twice.`, 'Give it once.');
  const takesValue = OPTIONS[name as keyof typeof OPTIONS].type === 'string';
  if (takesValue && !value?.trim()) return new UsageError(`--${name} needs a value.`, SEE_HELP);
  if (!takesValue && value !== undefined) return new UsageError(`--${name} takes no value.`, SEE_HELP);
  return null;
}

function toOptions(
  words: readonly string[],
  given: ReadonlyMap<string, string | true>,
  env: Readonly<Record<string, string | undefined>>,
): DoctorOptions {
  const text = (name: keyof typeof OPTIONS) => given.get(name) as string | undefined;
  const [command, id, ...more] = words;
  if (command !== 'doctor') {
    const what = command === undefined ? 'There is no command.' : 'There is no such command.';
    throw new UsageError(what, 'Write `gokart-offers-react doctor <offer-id>`, or --help.');
  }
  if (more.length > 0) {
    throw new UsageError('There is more than one offer id.', 'Give one. The token is never an argument: see --help.');
  }
  const shared = {
    tokenFromStdin: given.has('token-stdin'),
    checkMedia: given.has('check-media'),
    timeoutMs: readTimeout(text('timeout')),
  };
  if (given.has('sandbox')) return { ...shared, baseUrl: null, offerId: null, ...readSandbox(id, given, text) };
  if (given.has('sample') || given.has('fault')) {
    throw new UsageError('--sample and --fault are for the sandbox.', 'Add --sandbox, or leave them out.');
  }
  if (id === undefined) {
    throw new UsageError('There is no offer id.', 'Give the one that GoKart shows, or --sandbox for a sample.');
  }
  if (!isUuid(id)) {
    throw new UsageError(
      'The offer id is no UUID, such as 3eb57088-361f-4b34-9a62-686df8f5506a.',
      'Give the one that GoKart shows.',
    );
  }
  const baseUrl = readAddress(text('tenant'), text('base-url'), env.GOKART_TENANT?.trim() || undefined);
  return { ...shared, baseUrl, offerId: id.toLowerCase(), sample: 'sixStepLadder', fault: null };
}

function readSandbox(
  id: string | undefined,
  given: ReadonlyMap<string, unknown>,
  text: (name: keyof typeof OPTIONS) => string | undefined,
): Pick<DoctorOptions, 'sample' | 'fault'> {
  for (const name of ['tenant', 'base-url', 'token-stdin', 'check-media']) {
    if (!given.has(name)) continue;
    throw new UsageError(
      `--${name} says nothing to the sandbox, which is in memory.`,
      `Leave out --${name} or --sandbox.`,
    );
  }
  if (id !== undefined && text('sample') !== undefined) {
    throw new UsageError('There are an offer id and --sample.', 'Give one of the two.');
  }
  const sample = findSample(id ?? text('sample')?.trim() ?? 'sixStepLadder');
  if (sample === null) throw new UsageError('The sandbox has no such sample.', `It has: ${SAMPLE_NAMES.join(', ')}.`);
  const fault = text('fault')?.trim() ?? null;
  if (fault !== null && !isFaultKind(fault)) {
    throw new UsageError('The sandbox has no such fault.', `It has: ${FAULT_KINDS.join(', ')}.`);
  }
  return { sample, fault };
}
