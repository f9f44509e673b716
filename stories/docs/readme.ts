import readme from '../../README.md?raw';
import security from '../../SECURITY.md?raw';

const HEADING = /^(#{2,4}) (.+)$/gm;

/** What the README says under a heading: {@link sectionOf}. */
export const section = (title: string): string => sectionOf('README.md', readme, title);

/** What SECURITY.md says under a heading: {@link sectionOf}. */
export const securitySection = (title: string): string => sectionOf('SECURITY.md', security, title);

/**
 * What a file says under a heading, up to the next one of its level: said once, shown in both places. Links to files
 * become their names, since a Storybook does not serve them.
 *
 * @throws Error when the file has no such heading, so that a page cannot lose its text unseen.
 */
function sectionOf(file: string, content: string, title: string): string {
  const text = content.replace(/```[\s\S]*?```/g, (code) => code.replace(/^#/gm, ' #'));
  const headings = [...text.matchAll(HEADING)];
  const index = headings.findIndex(([, , name]) => name === title);
  const start = headings[index];
  if (!start) throw new Error(`${file} has no heading "${title}", which a page of the docs shows.`);
  const level = start[1]?.length ?? 0;
  const end = headings.slice(index + 1).find(([, marks = '']) => marks.length <= level);
  return content
    .slice(start.index + start[0].length, end?.index)
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
    .trim();
}
