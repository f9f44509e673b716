import { openParentheses, QUOTED, REFUSED } from './declarations.js';

/** What is wrong with a value that a token may not have, as the rest of a sentence. For builds and developers only. */
export function whyRefused(value: unknown): string {
  if (typeof value === 'number') return `is ${value}, which CSS cannot say`;
  if (typeof value !== 'string') return 'is neither a text nor a number';
  if (!value.trim()) return 'is empty';
  const bare = value.replace(QUOTED, '');
  const [found = ''] = REFUSED.exec(bare) ?? [];
  if (/\w/.test(found)) return `holds "${found}…)", which would load something: that belongs in a style sheet`;
  if (found === '/*') return 'holds a comment, which could hide what follows';
  if (/["']/.test(found)) return `holds ${found} that belongs to no quoted name, so it could leave its declaration`;
  if (found) return `holds ${JSON.stringify(found)}, so it could leave its declaration`;
  const isOpen = openParentheses(bare) > 0;
  return `has a parenthesis that is never ${isOpen ? 'closed' : 'opened'}, so it could leave its declaration`;
}
