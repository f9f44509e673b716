import type { Message } from '../format-message.js';

/** The words of a TermsDisclosure. */
export interface TermsDisclosureMessages {
  /** What opens the terms. */
  summary: Message;
}

/** English. */
export const termsDisclosureMessages: TermsDisclosureMessages = { summary: 'Terms' };
