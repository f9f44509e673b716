import { isObject } from './is-object.js';
import { IS_SUCCESSFUL, MESSAGES, RESPONSE_ID, RESPONSE_TITLE } from './wire-envelope.js';

/** Whether an answer says of itself that it failed, whatever its HTTP status. */
export function isUnsuccessful(json: unknown): boolean {
  return isObject(json) && json[IS_SUCCESSFUL] === false;
}

/** What an answer says of itself, for a support case: its id, its title and its messages. */
export function readEnvelope(json: unknown): { responseId: string | null; messages: string[] } {
  const envelope = isObject(json) ? json : {};
  const id = envelope[RESPONSE_ID];
  return {
    responseId: typeof id === 'string' ? id : null,
    messages: [envelope[RESPONSE_TITLE], envelope[MESSAGES]].flat().filter((text) => typeof text === 'string'),
  };
}
