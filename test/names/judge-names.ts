import { hiddenSegment } from '../../.ci/hidden-names.mjs';

/**
 * What React makes for `useId`, in 18 and 19, and what a part adds to tell two apart: no name of ours. React counts in
 * letters, so that one of a page with hundreds is `_r_ad_`: another one in each version of the page, which no list can know.
 */
const MADE_BY_REACT = /^(?::r\w+:|_r_\w+_)(?=[a-z]*$)/;

/** Of ours, or of the partner's page that a story shows. */
const isNamed = (name: string) => /^(gko|story)(-|$)/.test(name);

const describe = (element: Element) => element.outerHTML.replace(/(<[^>]*>).*/s, '$1').slice(0, 160);

/**
 * What is wrong with the names that an element brings to a page, a line each; none: `[]`. No class, id, `name`, data
 * attribute or value of one has a segment that filter lists hide, in what is ours and in what stories put around it.
 * In what is ours every class and id starts with `gko`, but for those a partner gives, which in stories start with `story`.
 */
export function judgeNames(element: Element): string[] {
  const { id, classList } = element;
  const data = [...element.attributes].filter(({ name }) => name.startsWith('data-'));
  const names = [
    ...classList,
    id.replace(MADE_BY_REACT, ''),
    element.getAttribute('name') ?? '',
    ...data.flatMap(({ name, value }) => [name, value]),
    element.localName,
  ];
  const faults = names.flatMap((name) => {
    const segment = hiddenSegment(name);
    return segment ? [`a filter list hides "${segment}" of "${name}" in ${describe(element)}`] : [];
  });
  if (!element.closest('.gko')) return faults;
  const strangers = [...classList, ...(MADE_BY_REACT.test(id) || id === '' ? [] : [id])].filter(
    (name) => !isNamed(name),
  );
  return [...faults, ...strangers.map((name) => `"${name}" does not start with "gko-" in ${describe(element)}`)];
}
