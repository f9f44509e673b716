// Loaded by use-progress-code.browser.ts on demand. In a browser nothing may import it statically, or every card would
// carry it.
export { ladderProgressMessages } from '../../i18n/en/event-ladder-progress.js';
export { getEventLadder } from '../../model/event-ladder.js';
export { getOfferTimeline } from '../../model/offer-timeline.js';
export { describeState, describeStep } from './describe-step.js';
export { LadderProgress } from './LadderProgress.js';
