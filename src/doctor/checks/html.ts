import { walkHtml } from '#parse-html';
import { toTextLink } from '../../model/link.js';
import { DROPPED, MAX_LENGTH } from '../../model/rich-text/tree-builder.js';
import { type Finding, find } from '../finding.js';
import { type Subject, wireName } from '../subject.js';
import { code, list } from '../words.js';

const FIELDS = ['keyPoints', 'offerDetails', 'termsAndDisclaimers'] as const;

/** Elements that hold no text, so that nothing of them is left. */
const LOST = /^(img|object|embed|input|canvas|link|base|meta)$/;

/** What of the HTML is not shown. */
export function checkHtml({ raw }: Subject): Finding[] {
  return FIELDS.flatMap((field) => {
    const path = wireName(raw, field);
    const html = raw[path];
    if (typeof html !== 'string' || !html.includes('<')) return [];
    const { dropped, links } = look(html);
    const findings: Finding[] = [];
    if (dropped.length > 0) {
      findings.push(
        find('html-dropped', {
          path,
          count: dropped.length,
          message: `${code(path)} holds ${list(dropped.map((tag) => code(`<${tag}>`)))}. That is not shown, with all that is in it.`,
          fix: 'Say it in words in GoKart: paragraphs, lists, bold, italics and links are shown.',
        }),
      );
    }
    if (links > 0) {
      findings.push(
        find('html-link-dropped', {
          path,
          count: links,
          message: `${code(path)} holds ${links === 1 ? 'a link that is' : `${links} links that are`} not an absolute https, http or mailto address. The text is shown, the link is not.`,
          fix: 'Write the whole address in GoKart.',
        }),
      );
    }
    return findings;
  });
}

function look(html: string): { dropped: string[]; links: number } {
  const dropped = new Set<string>();
  let links = 0;
  let depth = 0;
  // In a body, or what comes first could be taken for a head, which is not walked.
  walkHtml(`<body>${html.slice(0, MAX_LENGTH)}`, {
    open(tag, href) {
      if (DROPPED.test(tag) || LOST.test(tag)) {
        dropped.add(tag);
        return false;
      }
      if (tag === 'a' && href !== null && toTextLink(href) === null) links++;
      // As deep as is read; a walker must not overflow.
      if (depth >= 100) return false;
      depth++;
      return true;
    },
    close: () => void depth--,
    text: () => {},
  });
  return { dropped: [...dropped], links };
}
