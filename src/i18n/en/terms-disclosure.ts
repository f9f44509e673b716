/** The words of a TermsDisclosure. */
export interface TermsDisclosureMessages {
  /** What opens the terms. */
  summary: string;
}

/** English. */
export const termsDisclosureMessages: TermsDisclosureMessages = { summary: 'Terms' };
