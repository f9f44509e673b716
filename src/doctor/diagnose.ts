import { decodeOffer } from '../model/decode-offer.js';
import { findOffer, findPage } from '../model/find-offer.js';
import { isObject } from '../model/is-object.js';
import { isOfferError } from '../model/offer-error.js';
import type { Offer } from '../model/types.js';
import { DATA } from '../model/wire-envelope.js';
import type { Answer } from './answer.js';
import { checkAccess } from './checks/access.js';
import { checkAnswer } from './checks/answer.js';
import { checkAudience } from './checks/audience.js';
import { checkDates } from './checks/dates.js';
import { checkFields } from './checks/fields.js';
import { checkLink } from './checks/link.js';
import { checkMedia } from './checks/media.js';
import { checkNames } from './checks/names.js';
import { checkPayout } from './checks/payout.js';
import { checkSteps } from './checks/steps.js';
import { checkTexts } from './checks/texts.js';
import { type Finding, find } from './finding.js';
import { type NameReport, readNames } from './names.js';
import type { Question } from './question.js';
import { type Subject, toSubject } from './subject.js';

/** How an offer was sent: in the envelope, in it as a page of one, or without it. */
export type AnswerShape = 'envelope' | 'page' | 'bare';

/** What the doctor made of an answer. */
export interface Diagnosis {
  findings: Finding[];
  /** How the offer was sent; `null` where none could be read. */
  shape: AnswerShape | null;
  /** The offer as the library reads it; `null` where it cannot. */
  offer: Offer | null;
  /** What was examined, for checks that ask a network; `null` where nothing was. */
  subject: Subject | null;
  /** Which of the API’s names were found; `null` where no offer was. */
  names: NameReport | null;
}

/** Examines an answer of the API. Pure: no network, no clock. */
export function diagnose(answer: Answer, question: Question): Diagnosis {
  const nothing = { shape: null, offer: null, subject: null, names: null };
  const access = checkAccess(answer, question);
  if (answer.kind === 'failed' || access.isStopped) return { findings: access.findings, ...nothing };
  const stops = checkAnswer(answer);
  if (stops.length > 0) return { findings: [...access.findings, ...stops], ...nothing };
  try {
    const raw = findOffer(answer.json);
    const { offer, issues } = decodeOffer(raw);
    const subject = toSubject(raw, offer, issues, question.now);
    const names = readNames(raw);
    const shape = toShape(answer.json);
    const findings = [
      ...access.findings,
      ...checkIdentity(offer, question, shape),
      ...checkNames(names),
      ...checkFields(subject),
      ...checkLink(subject),
      ...checkMedia(subject),
      ...checkSteps(subject),
      ...checkPayout(subject),
      ...checkDates(subject),
      ...checkAudience(subject),
      ...checkTexts(subject),
    ];
    return { findings, shape, offer, subject, names };
  } catch (error) {
    if (!isOfferError(error)) throw error;
    const none = find('no-offer', {
      message: error.message,
      fix: 'Check --tenant or --base-url. If the address is right, report it with this output.',
    });
    return { findings: [...access.findings, none], ...nothing };
  }
}

function toShape(json: unknown): AnswerShape {
  if (findPage(json)) return 'page';
  return isObject(json) && DATA in json ? 'envelope' : 'bare';
}

function checkIdentity(offer: Offer, { offerId }: Question, shape: AnswerShape): Finding[] {
  const findings: Finding[] = [];
  if (offer.id !== offerId.toLowerCase()) {
    findings.push(
      find('other-offer', {
        path: 'id',
        message: `The answer is the offer ${offer.id}, not the one that was asked for.`,
        fix: 'Check the id. If it is right, a cache or a relay on the way mixes up offers: tell who runs it.',
      }),
    );
  }
  if (shape === 'bare') {
    findings.push(
      find('no-envelope', {
        message: 'The offer comes without the API’s envelope.',
        fix: 'Nothing has to be done if --base-url is a relay of yours.',
      }),
    );
  }
  return findings;
}
