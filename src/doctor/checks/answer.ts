import { isUnsuccessful, readEnvelope } from '../../model/envelope.js';
import { findPage } from '../../model/find-offer.js';
import { ITEMS } from '../../model/wire-names.js';
import type { Answered } from '../answer.js';
import { type Finding, find } from '../finding.js';
import { code, counted, list, quote } from '../words.js';

/** What stands in the way of an offer in an answer with status 200; empty where nothing does. */
export function checkAnswer({ body, json, status, headers }: Answered): Finding[] {
  if (body === null) {
    return [
      find('answer-too-large', {
        message: 'The answer is longer than 8 MB, which no offer is; the rest was not read.',
        fix: 'Check --tenant or --base-url.',
      }),
    ];
  }
  if (json === undefined) {
    return [
      find('not-json', {
        message: `The API answered ${status}, but ${describe(body, headers['content-type'])}.`,
        fix: ADDRESS,
      }),
    ];
  }
  if (isUnsuccessful(json)) {
    return [
      find('unsuccessful', {
        message: `The API answered ${status}, but says that it failed.${whatItSays(json)}`,
        fix: 'Give GoKart’s support what it says.',
      }),
    ];
  }
  const items = findPage(json)?.[ITEMS];
  if (items && items.length !== 1) {
    return [
      find('several-offers', {
        path: ITEMS,
        count: items.length,
        message: `The answer is a list of ${counted(items.length, 'offer')} where one belongs.`,
        fix: items.length === 0 ? 'Check the id: the API found nothing by it.' : ADDRESS,
      }),
    ];
  }
  return [];
}

const ADDRESS = 'Check --tenant or --base-url: something else may answer there, such as a maintenance page or a proxy.';

/** The API's own words for a failure and its id, as sentences with a space before; empty where it says nothing. */
export function whatItSays(json: unknown): string {
  const { messages, responseId } = readEnvelope(json);
  const said = messages.length > 0 ? ` It says: ${list(messages.map(quote), 4)}.` : '';
  return `${said}${responseId === null ? '' : ` Its id for a support case: ${code(responseId)}.`}`;
}

function describe(body: string, type: string | null): string {
  const title = /<title[^>]*>([^<]*)/i.exec(body)?.[1]?.trim();
  const named = title ? ` with the title ${quote(title)}` : '';
  if (body.trim() === '') return 'with nothing in it';
  if (/^\s*</.test(body)) return `with a page for people${named}`;
  if (/^\s*[[{]/.test(body)) return 'with JSON that is cut off or broken';
  return `with what is no JSON${type ? ` (${quote(type)})` : ''}`;
}
