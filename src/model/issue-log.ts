import type { Note } from './read.js';
import type { DecodeIssue } from './types.js';

/** An answer of 10,000 odd events must not become 80,000 issues. */
const MAX_ISSUES = 1000;

/** Gathers issues: the first 1,000, and one that says there were more. */
export function createIssueLog(): { note: Note; issues: DecodeIssue[] } {
  const issues: DecodeIssue[] = [];
  const note: Note = (path, expected, received) => {
    if (issues.length < MAX_ISSUES) issues.push({ path, expected, received });
    else issues[MAX_ISSUES] = { path: '', expected: `at most ${MAX_ISSUES} issues`, received: 'more' };
  };
  return { note, issues };
}
