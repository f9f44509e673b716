import { styleText } from 'node:util';
import { bareToken } from '../server/api-access.js';
import { ask } from './ask.js';
import { isLocal } from './checks/access.js';
import { diagnose } from './diagnose.js';
import { HELP } from './help.js';
import { type DoctorOptions, type PrintOptions, readCommand } from './options.js';
import { probeMedia } from './probe-media.js';
import { problemJson, reportJson } from './report/json.js';
import { EXIT, outcomeOf, type Visit } from './report/outcome.js';
import { printable, printableJson } from './report/printable.js';
import { type Paint, reportText } from './report/text.js';
import { wrap } from './report/wrap.js';
import { openSandbox } from './sandbox.js';
import { takeToken } from './token.js';
import { createScrubber, type Scrubber } from './without-secret.js';

/** What is around the command. */
export interface Surroundings {
  /** The environment’s variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** All of standard input; `null` where that is a terminal, in which a token would be seen. */
  readStdin: (() => Promise<string>) | null;
  /** Prints to standard output, and to standard error. */
  out: (text: string) => void;
  err: (text: string) => void;
  /** How wide the terminal is, in columns; `undefined` where the output goes elsewhere. */
  columns: number | undefined;
  fetch: typeof fetch;
  /** The clock, in milliseconds since 1970. */
  now: () => number;
  /** The version of the package. */
  version: string;
}

/** How wide a report is where nobody says how wide the terminal is. */
const USUAL_COLUMNS = 80;

/** Runs the command and returns its exit code. Whatever is printed went through what takes the token out. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  let scrub = createScrubber(bareToken(around.env.GOKART_TOKEN) || null);
  const command = readCommand(args, around.env);
  const print = createPrinter(command, around, (text) => scrub.text(text));
  try {
    if (command.kind === 'help') return print.plain(HELP);
    if (command.kind === 'version') return print.plain(`${around.version}\n`);
    if (command.kind === 'usage') return print.problem('usage', command.problem, command.fix);
    const { options } = command;
    if (options.baseUrl === null) return print.visit(await visitSandbox(options, around));
    if (options.tokenFromStdin && around.readStdin === null) {
      return print.problem(
        'usage',
        'Standard input is a terminal, where everybody could read the token as you type it.',
        'Pipe the token in: --token-stdin < token.txt.',
      );
    }
    const value = options.tokenFromStdin ? await around.readStdin?.() : around.env.GOKART_TOKEN;
    const read = takeToken(value, options.tokenFromStdin);
    if ('problem' in read) return print.problem('usage', read.problem, read.fix);
    scrub = createScrubber(read.token);
    const access = { baseUrl: options.baseUrl, offerId: options.offerId ?? '', token: read.token, fetch: around.fetch };
    return print.visit(await visit({ ...access, sandbox: null }, options, scrub, around));
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no error was thrown';
    return print.problem('failed', `The doctor itself failed. ${what}`, 'Report it, with this output.');
  }
}

/** Whom to ask. */
interface Access {
  baseUrl: string;
  offerId: string;
  token: string;
  fetch: typeof fetch;
  sandbox: string | null;
}

async function visitSandbox(options: DoctorOptions, around: Surroundings): Promise<Visit> {
  const { name, ...access } = openSandbox(options.sample, options.fault);
  return visit({ ...access, sandbox: name }, options, createScrubber(access.token), around);
}

async function visit(access: Access, options: DoctorOptions, scrub: Scrubber, around: Surroundings): Promise<Visit> {
  const { baseUrl, offerId, sandbox } = access;
  const { timeoutMs } = options;
  const started = around.now();
  const answer = await ask({ ...access, timeoutMs, scrub, now: around.now });
  const durationMs = around.now() - started;
  const hasProxy = sandbox === null && ['HTTPS_PROXY', 'https_proxy'].some((name) => around.env[name]);
  const diagnosis = diagnose(answer, { baseUrl, offerId, timeoutMs, hasProxy, now: started });
  const { subject } = diagnosis;
  let mediaAsked: number | null = null;
  if (options.checkMedia && subject !== null) {
    const mayBeLocal = isLocal(new URL(baseUrl).hostname);
    const { findings, asked } = await probeMedia(subject, { fetch: around.fetch, timeoutMs, mayBeLocal });
    diagnosis.findings.push(...findings);
    mediaAsked = asked;
  }
  // Before a text is broken into lines, which could break a token as well.
  diagnosis.findings = diagnosis.findings.map((finding) => ({
    ...finding,
    path: finding.path && scrub.text(finding.path),
    message: scrub.text(finding.message),
    fix: scrub.text(finding.fix),
  }));
  return {
    baseUrl: scrub.text(baseUrl),
    offerId: scrub.text(offerId),
    sandbox,
    status: answer.kind === 'answered' ? answer.status : null,
    durationMs,
    mediaAsked,
    diagnosis,
  };
}

function createPrinter({ json, noColor }: PrintOptions, around: Surroundings, scrub: (text: string) => string) {
  const { version, out, err } = around;
  const paint = choosePaint(around, noColor);
  const columns = around.columns ?? USUAL_COLUMNS;
  const print = (write: (text: string) => void, text: string) => write(scrub(text));
  return {
    plain(text: string): number {
      print(out, text);
      return EXIT.ok;
    },
    visit(visit: Visit): number {
      print(out, `${json ? printableJson(reportJson(visit, version)) : reportText(visit, paint, columns)}\n`);
      return EXIT[outcomeOf(visit.diagnosis)];
    },
    problem(outcome: 'usage' | 'failed', problem: string, fix: string): number {
      const what = printable(scrub(problem));
      if (json) print(out, `${printableJson(problemJson(outcome, what, fix, version))}\n`);
      else print(err, [...wrap(what, columns), ...wrap(fix, columns), ''].join('\n'));
      return EXIT[outcome];
    },
  };
}

/** Colors where a terminal shows them and nobody refuses: `--no-color`, then FORCE_COLOR, then NO_COLOR, as Node does. */
function choosePaint({ env, columns }: Surroundings, noColor: boolean): Paint {
  const forced = env.FORCE_COLOR === undefined ? null : !/^(0|false)$/i.test(env.FORCE_COLOR);
  const usual = columns !== undefined && env.TERM !== 'dumb' && !env.NO_COLOR;
  if (noColor || !(forced ?? usual)) return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
