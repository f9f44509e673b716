import { getMedia } from '../../model/media.js';
import { type Finding, find } from '../finding.js';
import { isSound, type Subject, wireName } from '../subject.js';
import { code, list, quote } from '../words.js';
import { findRepeated } from './repeated.js';

/** Whether browsers can show the pictures and videos, by their addresses alone. */
export function checkMedia(subject: Subject): Finding[] {
  const { creatives, offer, raw } = subject;
  const at = wireName(raw, 'creatives');
  const findings: Finding[] = [];
  if (offer.creatives.length === 0 && isSound(subject, 'creatives')) {
    findings.push(
      find('media-none', {
        path: at,
        message: 'The offer has no picture or video; its card is shown without.',
        fix: 'Add one in GoKart: 16 to 9, up to 3 MB.',
      }),
    );
  }
  for (const { url, index } of creatives) {
    const path = `${at}[${index}]`;
    const file = /^data:/i.test(url) ? '' : fileOf(url);
    if (getMedia(url) === null) {
      findings.push(
        find('media-unplayable', {
          path,
          message: `${code(path)} is ${quote(file)}, which no browser plays. A visitor sees a placeholder.`,
          fix: 'Replace it in GoKart with an mp4 (H.264).',
        }),
      );
    } else if (/\.mov$/i.test(file)) {
      findings.push(
        find('media-mostly-playable', {
          path,
          message: `${code(path)} is ${quote(file)}: which browsers play a mov depends on what is in it.`,
          fix: 'Replace it in GoKart with an mp4 (H.264), to be sure.',
        }),
      );
    }
    if (/^http:/i.test(url)) {
      findings.push(
        find('media-insecure', {
          path,
          message: `${code(path)} is http. A page that is https does not show it, or asks for it as https.`,
          fix: 'Give it an https address in GoKart.',
        }),
      );
    }
  }
  for (const { value, indexes } of findRepeated(creatives, ({ displayOrder }) => displayOrder)) {
    findings.push(
      find('media-order-twice', {
        path: `${at}[${indexes[0]}]`,
        count: indexes.length,
        message: `${list(indexes.map((index) => code(`${at}[${index}]`)))} have the same display order, ${value}: which comes first is left to the order in which they are sent.`,
        fix: 'Number them differently in GoKart.',
      }),
    );
  }
  for (const { value, indexes } of findRepeated(creatives, ({ id }) => id)) {
    findings.push(
      find('media-id-twice', {
        path: `${at}[${indexes[0]}]`,
        count: indexes.length,
        message: `${list(indexes.map((index) => code(`${at}[${index}]`)))} have the same id, ${quote(String(value))}. All but the first get another.`,
        fix: 'Tell GoKart: an id should be unique.',
      }),
    );
  }
  return findings;
}

/** The name of a file: no query, which may hold a signature. */
function fileOf(url: string): string {
  const { pathname } = new URL(url);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
