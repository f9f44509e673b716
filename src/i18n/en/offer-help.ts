/** The words of an OfferHelp. */
export interface OfferHelpMessages {
  /** What opens it. */
  summary: string;
  /** Before the text for the support. */
  intro: string;
  /** Which offer; `{name}` and `{id}` are its own. A line of the text, as are those that follow. */
  offer: string;
  /** When the visitor followed the link; `{at}` is in ISO 8601 and UTC, which every support reads alike. */
  clickedAt: string;
  /** Where that is not known. */
  neverClicked: string;
  /** What the offer showed; `{revision}` is its own. */
  revision: string;
  /** Which terms it had; `{hash}` is theirs. */
  terms: string;
  /** On the button that copies the text. */
  copy: string;
  /** After it did. */
  copied: string;
  /** After it could not, and selected the text instead. */
  selected: string;
}

/** English. */
export const offerHelpMessages: OfferHelpMessages = {
  summary: 'My reward is missing',
  intro: 'Send this along, so that your visit can be found:',
  offer: 'Offer: {name} ({id})',
  clickedAt: 'Started: {at}',
  neverClicked: 'Started: time not known',
  revision: 'Revision: {revision}',
  terms: 'Terms: {hash}',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'It is selected now: copy it yourself.',
};
