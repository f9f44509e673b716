import readme from '../../README.md?raw';

const HEADING = /^(#{2,4}) (.+)$/gm;

/**
 * What the README says under a heading, up to the next one of its level: said once, shown in both places. Links to files
 * become their names, since a Storybook does not serve them.
 *
 * @throws Error when the README has no such heading, so that a page cannot lose its text unseen.
 */
export function section(title: string): string {
  const text = readme.replace(/```[\s\S]*?```/g, (code) => code.replace(/^#/gm, ' #'));
  const headings = [...text.matchAll(HEADING)];
  const index = headings.findIndex(([, , name]) => name === title);
  const start = headings[index];
  if (!start) throw new Error(`README.md has no heading "${title}", which a page of the docs shows.`);
  const level = start[1]?.length ?? 0;
  const end = headings.slice(index + 1).find(([, marks = '']) => marks.length <= level);
  return readme
    .slice(start.index + start[0].length, end?.index)
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
    .trim();
}
