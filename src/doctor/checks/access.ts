import { parseRetryAfter } from '../../internal/retry-after.js';
import { readEnvelope } from '../../model/envelope.js';
import type { Answer, Answered, NoAnswer } from '../answer.js';
import type { FindingCode } from '../catalogue.js';
import { type Finding, find } from '../finding.js';
import type { Question } from '../question.js';
import { code, counted, quote } from '../words.js';
import { whatItSays } from './answer.js';

/** What was found of the way to the API. */
export interface Access {
  findings: Finding[];
  /** Whether there is no offer to look at. */
  isStopped: boolean;
}

/** Whether the API can be reached, and whether it takes the token. */
export function checkAccess(answer: Answer, question: Question): Access {
  const findings: Finding[] = [];
  const { protocol, hostname } = new URL(question.baseUrl);
  if (protocol === 'http:' && !isLocal(hostname)) {
    findings.push(
      find('token-in-clear', {
        message: `The address is http, so the token goes to ${quote(hostname)} where everybody on the way can read it.`,
        fix: 'Use https. If the token is a real one, ask GoKart for a new one.',
      }),
    );
  }
  if (answer.kind === 'failed') return { findings: [...findings, tellFailure(answer, question)], isStopped: true };
  if (answer.echoesToken) {
    findings.push(
      find('token-echoed', {
        message:
          'The answer repeats your token. The library passes no answer’s failure on, but whatever stands in between may log it.',
        fix: 'Tell who runs the address, and ask GoKart for a new token.',
      }),
    );
  }
  const skew = Math.abs(Date.parse(answer.headers.date ?? '') - answer.at);
  if (skew > 300_000) {
    findings.push(
      find('clock-differs', {
        message: `The clock of this machine and that of the API differ by ${counted(Math.round(skew / 60_000), 'minute')}. Your server tells by its clock whether an offer runs.`,
        fix: 'Set the clock of this machine.',
      }),
    );
  }
  const refusal = answer.status >= 200 && answer.status < 300 ? null : tellStatus(answer, question);
  return { findings: refusal ? [...findings, refusal] : findings, isStopped: refusal !== null };
}

const CHECK_TOKEN = 'Check that the token is whole, is of this tenant, and has not been replaced.';
const CHECK_ADDRESS = 'Check --tenant or --base-url.';

function tellFailure({ reason, code: name }: NoAnswer, { baseUrl, timeoutMs, hasProxy }: Question): Finding {
  const { host, hostname } = new URL(baseUrl);
  const called = name === null ? '' : ` (${code(name)})`;
  const proxy = hasProxy
    ? ' A proxy is named in the environment, which Node’s fetch uses only when told to: NODE_USE_ENV_PROXY=1, from Node 22.21 or 24.5.'
    : '';
  const told: Record<NoAnswer['reason'], [FindingCode, string, string]> = {
    timeout: [
      'timeout',
      `${quote(host)} did not answer within ${timeoutMs / 1000} seconds${called}.`,
      `Try again, or give it longer with --timeout.${proxy}`,
    ],
    dns: [
      'host-unknown',
      `There is no address for ${quote(hostname)}${called}.`,
      `${CHECK_ADDRESS} Check the connection.${proxy}`,
    ],
    refused: [
      'connection-refused',
      `Nothing listens at ${quote(host)}${called}.`,
      `${CHECK_ADDRESS} If it is your own server, start it.`,
    ],
    tls: [
      'tls-failed',
      `${quote(host)} cannot be trusted: its certificate or its protocol is refused${called}.`,
      'If a proxy of your company stands in between, let Node know its certificate: NODE_EXTRA_CA_CERTS. Never switch the check off.',
    ],
    network: [
      'network-failed',
      `The connection to ${quote(host)} failed${called}.`,
      `Check the connection, and try again.${proxy}`,
    ],
  };
  const [finding, message, fix] = told[reason];
  return find(finding, { message, fix });
}

function tellStatus({ status, json, headers, at }: Answered, { baseUrl }: Question): Finding {
  const said = whatItSays(json);
  if (status === 401)
    return find('unauthorized', { message: `The API refused the token (401).${said}`, fix: CHECK_TOKEN });
  if (status === 403) {
    return find('forbidden', {
      message: `The API knows the token, but it may not read this offer (403).${said}`,
      fix: 'Ask GoKart to let this token read the offer, or check that the offer is of this tenant.',
    });
  }
  if (status === 404) {
    // The API says it in its own form; what says it otherwise is another server, or another path.
    const isApi = readEnvelope(json).messages.length > 0;
    return isApi
      ? find('offer-not-found', {
          message: `The API has no such offer (404).${said}`,
          fix: 'Check the id in GoKart, and that the offer is of this tenant.',
        })
      : find('address-not-found', {
          message: `${quote(new URL(baseUrl).host)} answered 404, but not as the API does: it is probably not the API.`,
          fix: CHECK_ADDRESS,
        });
  }
  if (status === 429) {
    const wait = parseRetryAfter(headers['retry-after'], at);
    return find('rate-limited', {
      message: `The API was asked too often (429).${said}`,
      fix: `Try again ${wait === null ? 'in a minute' : `in ${counted(Math.ceil(wait / 1000), 'second')}`}. The limit counts by IP address: whatever else asks from here counts too.`,
    });
  }
  if (status >= 500) {
    return find('server-failed', {
      message: `The API failed (${status}).${said}`,
      fix: 'Try again later. If it lasts, give GoKart’s support the id of the offer and the time.',
    });
  }
  if (status >= 300 && status < 400) {
    const to =
      headers.location !== null && URL.canParse(headers.location, baseUrl) ? new URL(headers.location, baseUrl) : null;
    return find('redirected', {
      message: `The API answered ${status}, a redirect${to ? ` to ${quote(to.origin)}` : ''}. It is not followed, as the token would go along.`,
      fix: 'If the address it leads to is the API’s, pass it as --base-url.',
    });
  }
  return find('request-refused', { message: `The API refused the request (${status}).${said}`, fix: CHECK_ADDRESS });
}

/** Whether what is sent to a host stays on this machine. */
export function isLocal(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname);
}
