/** What a story is looked at in: brand, scheme and width, in the order in which contact sheets show them. */
export const AXES = ['brand', 'scheme', 'width'];

/** Widths that are reviewed unless told otherwise, in CSS pixels: where a card is compact, regular and wide. */
export const WIDTHS = [280, 420, 960];

/** The name of a look, such as `bank-dark-420`: of a file, and of a cell on a contact sheet. */
export const nameOf = ({ brand, scheme, width }) => `${brand}-${scheme}-${width}`;

/**
 * The looks that were asked for, of those a Storybook has.
 *
 * @param frame what its frame can look like: `learnFrame()`
 * @param wanted values of an axis, each a list or undefined for all (of the widths: {@link WIDTHS})
 * @throws {Error} when a value is asked for that is not there
 */
export function chooseLooks(frame, wanted = {}) {
  for (const axis of AXES) {
    const there = new Set(frame.looks.map((look) => String(look[axis])));
    const missing = (wanted[axis] ?? []).filter((value) => !there.has(String(value)));
    if (missing.length > 0) throw new Error(`There is no ${axis} "${missing[0]}": ${[...there].join(', ')}.`);
  }
  const lists = { width: WIDTHS, ...withoutUndefined(wanted) };
  const isWanted = (look) => AXES.every((axis) => !lists[axis] || lists[axis].map(String).includes(String(look[axis])));
  return frame.looks.filter(isWanted);
}

const withoutUndefined = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/**
 * The stories whose id, title or name has the text in it, whatever its case, in Storybook's order.
 *
 * @param index what Storybook writes as index.json
 */
export function chooseStories(index, only = '') {
  const has = (text) => text.toLowerCase().includes(only.toLowerCase());
  return Object.values(index.entries)
    .filter(({ type, id, title, name }) => type === 'story' && (has(id) || has(`${title} ${name}`)))
    .map(({ id, title, name }) => ({ id, title, name }));
}
