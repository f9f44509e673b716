import { CATALOGUE, GROUPS } from '../../src/doctor/catalogue.js';

export { HELP } from '../../src/doctor/help.js';

const WORDS = { error: '✖ error', warning: '! warning', note: '· note' };

/** Everything the doctor can find, as a table in Markdown: made from what it finds by, so that none is left out. */
export function findings(): string {
  const rows = Object.entries(CATALOGUE).map(
    ([code, [group, severity, about]]) => `| ${GROUPS[group]} | \`${code}\` | ${WORDS[severity]} | ${about} |`,
  );
  return ['| group | code | usually | what it is |', '|---|---|---|---|', ...rows].join('\n');
}
