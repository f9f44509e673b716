import type { RichTextNode } from '../types.js';

/**
 * Takes the space (and, with `breaks`, all line breaks) off the end of a line, and elements that this empties. True
 * when it removed such an element.
 */
export function trimEnd(nodes: RichTextNode[], breaks: boolean): boolean {
  let removed = false;
  for (let last = nodes.pop(); last !== undefined; last = nodes.pop()) {
    if (typeof last === 'string') last = last.replace(/ $/, '');
    else if (last.tag === 'br') {
      if (breaks) continue;
    } else {
      removed = trimEnd(last.children, breaks) || removed;
      if (last.children.length === 0) {
        removed = true;
        continue;
      }
    }
    if (last !== '') {
      nodes.push(last);
      break;
    }
  }
  return removed;
}
