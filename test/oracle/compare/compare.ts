import type { Visit } from '../generate/visits.js';
import { readPage } from '../page/read-page.js';
import { lookAt } from '../page/render.js';
import { toSlides } from '../truth/order.js';
import { publish } from '../truth/publish.js';
import { trueOfferState } from '../truth/timeline.js';
import { readOffer } from '../truth/wire.js';
import { compareBadge, compareSums } from './amounts.js';
import { type Disagreement, Findings } from './disagreements.js';
import { compareLadder } from './ladder.js';
import { compareTimeline } from './timeline.js';

const ON_THE_LINK = { 'not-started': 'Not started yet', running: 'Start now', ended: 'Ended' };

/** Everything of which a page says something else than is true. */
export function compare(visit: Visit): Disagreement[] {
  const page = lookAt(visit, readPage);
  const offer = publish(readOffer(visit.wire), visit.payout);
  const findings = new Findings();

  const slides = toSlides(offer.creatives);
  findings.same('pictures', page.carousel?.urls ?? [], slides);
  const labels = slides.length > 1 ? slides.map((_, index) => `${index + 1} of ${slides.length}`) : [];
  findings.same('pictures, as heard', page.carousel?.labels ?? [], labels);
  findings.same('pictures, how many', page.carousel?.count ?? '0', String(slides.length));

  compareBadge(findings, page.badge, offer, visit);
  compareSums(findings, page);
  compareLadder(findings, page.ladder, offer, visit);
  compareTimeline(findings, page.timeline, offer, visit);

  if (visit.as === 'card') {
    const state = trueOfferState(offer, Date.parse(visit.now));
    findings.same('card, state', page.cardState, state);
    findings.same('link, leads', page.link?.leads, state === 'running');
    findings.same('link, state', page.link?.state, state === 'running' ? 'ready' : state);
    findings.holds(
      'link',
      page.link?.words.startsWith(ON_THE_LINK[state]) ?? false,
      page.link?.words,
      ON_THE_LINK[state],
    );
  }
  return findings.all;
}
