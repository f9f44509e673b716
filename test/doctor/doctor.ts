import { run } from '../../src/doctor/run.js';
import { cleanOffer, envelope, NOW, TOKEN } from './clean.js';

/** How a command is run in a test. */
export interface DoctorSetup {
  /** What answers. @default the clean offer */
  respond?: (request: Request) => Response | Promise<Response>;
  env?: Record<string, string>;
  /** What is piped in; `null`: standard input is a terminal. */
  stdin?: string | null;
  /** The terminal's width; `undefined`: the output goes elsewhere. */
  columns?: number | undefined;
}

/** Runs `gokart-offers-react doctor …` in this process, with a network, a clock and a terminal of the test's own. */
export async function doctor(
  args: string[],
  {
    respond = () => Response.json(envelope(cleanOffer())),
    env = { GOKART_TOKEN: TOKEN },
    stdin = null,
    columns,
  }: DoctorSetup = {},
) {
  const printed = { out: '', err: '' };
  const requests: Request[] = [];
  const code = await run(['doctor', ...args], {
    env,
    readStdin: stdin === null ? null : async () => stdin,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    columns,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return respond(request);
    },
    now: () => NOW,
    version: '1.2.3',
  });
  return { code, ...printed, requests };
}
