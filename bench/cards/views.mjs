// What our cards say, read back from the page: the assemblies get every text ready-made, so that they show the same
// without any logic of their own.

/** Runs in the page of ours: the view of each card on it. */
export function readViews() {
  const text = (element) => element?.textContent.trim() ?? null;
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const step = (body) => ({
    name: text(body.querySelector(':scope > .gko-step-name')),
    payout: text(body.querySelector(':scope > .gko-step-payout')),
    facts: all(body, ':scope > .gko-step-facts > span').map(text),
    gate: text(body.querySelector(':scope > .gko-step-gate')),
    together: text(body.querySelector(':scope > .gko-step-together')),
    steps: all(body, ':scope > .gko-ladder-list > .gko-step > .gko-step-body').map(step),
  });
  return all(document, 'article').map((card) => {
    const link = card.querySelector('.gko-link');
    const meter = card.querySelector('.gko-ladder-progress');
    return {
      categories: text(card.querySelector('.gko-card-categories')),
      name: text(card.querySelector('.gko-card-name')),
      headline: text(card.querySelector('.gko-card-headline')),
      description: text(card.querySelector('.gko-card-description')),
      payout: all(card, '.gko-payout > *').map(text),
      action: text(link.querySelector('.gko-link-text')),
      forOffer: text(link.querySelector('.gko-hidden')),
      disclosure: text(card.querySelector('.gko-card-action > .gko-note')),
      dates: all(card, '.gko-timeline-line').map((line) =>
        [...line.childNodes].map((node) => node.textContent).join(''),
      ),
      audienceLabel: text(card.querySelector('.gko-eligibility > .gko-hidden')),
      audience: text(card.querySelector('.gko-eligibility > .gko-note')),
      keyPoints: text(card.querySelector('.gko-card-points > .gko-hidden')),
      details: text(card.querySelector('.gko-card-details > .gko-ladder-name')),
      terms: text(card.querySelector('.gko-terms-summary')),
      progress: meter && {
        text: text(meter),
        max: meter.querySelector('meter').max,
        value: meter.querySelector('meter').value,
      },
      groups: all(card, '.gko-ladder > .gko-ladder-list').map((list) => ({
        name: text(list.previousElementSibling),
        isOrdered: list.localName === 'ol',
        steps: all(list, ':scope > .gko-step > .gko-step-body').map(step),
      })),
    };
  });
}

/** Every text of a view, for the check that a variant shows all of it. */
export function textsOf(view) {
  if (typeof view === 'string') return [view];
  return view && typeof view === 'object' ? Object.values(view).flatMap(textsOf) : [];
}

/** The views with what comes from the API as it is: HTML and pictures. */
export function withContent(views, raw) {
  return views.map((states, model) => {
    const { keyPoints, offerDetails, termsAndDisclaimers, creatives } = raw[model];
    const html = { keyPoints, details: offerDetails, terms: termsAndDisclaimers };
    return states.map((view) => ({ ...view, html, pictures: creatives.map(({ url }) => url) }));
  });
}
