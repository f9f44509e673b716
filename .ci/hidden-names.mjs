/** What a filter list hides when it is a whole segment of a class, id, data attribute or file name. */
const HIDDEN_NAMES = new Set('ad ads advert banner sponsor sponsored promo affiliate offerwall'.split(' '));

/** The first segment of a name that a filter list hides, or `undefined`. Camel case has segments, too. */
export const hiddenSegment = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .split(/[^a-zA-Z0-9]+/)
    .find((part) => HIDDEN_NAMES.has(part.toLowerCase()));
