import { isPlaceholder } from '../../model/tracking-url.js';
import { BYPASS } from '../../model/wire-names.js';
import { type Finding, type FindingDetails, find } from '../finding.js';
import { isSound, type Subject, wireName } from '../subject.js';
import { code, list } from '../words.js';

/** What a tracking link must carry, and who puts it there. */
const IDS = { pub_click_id: 'click', pub_member_id: 'member' } as const;

/** Where the vendor's redirect stands in a path. */
const REDIRECT = /\/offer-link\/redirect\/[^/]+\/?$/;

/** Whether clicks can be counted. No finding repeats the link. */
export function checkLink(subject: Subject): Finding[] {
  const { offer, raw } = subject;
  const path = wireName(raw, 'trackingUrl');
  if (offer.trackingUrl === null) {
    // Absent or unreadable, it is told as that.
    if (!isSound(subject, 'trackingUrl')) return [];
    const bypass =
      raw[BYPASS] == null ? '' : ` ${code(BYPASS)} is there, but is never used: clicks on it are not counted for you.`;
    return [
      find('link-missing', {
        path,
        message: `${code(path)} says nothing, so nobody can start the offer.${bypass}`,
        fix: 'Ask GoKart for the tracking link of this offer.',
      }),
    ];
  }
  const link = new URL(offer.trackingUrl);
  const findings: Finding[] = [];
  const note = (name: Parameters<typeof find>[0], details: Omit<FindingDetails, 'path'>) =>
    findings.push(find(name, { path, ...details }));

  if (link.protocol === 'http:') {
    note('link-insecure', {
      message: `${code(path)} is http, so everybody on the way can read the member’s id.`,
      fix: 'Ask GoKart for an https link.',
    });
  }
  if (!REDIRECT.test(link.pathname)) {
    note('link-elsewhere', {
      message: `${code(path)} does not lead to ${code('…/offer-link/redirect/…')}. If it leads to the advertiser, clicks are not counted for you.`,
      fix: 'Compare it with another offer’s, and ask GoKart where it should lead.',
    });
  }
  const params = [...link.searchParams].map(([name, value]) => [name.toLowerCase(), value] as const);
  const absent = Object.keys(IDS).filter((id) => params.every(([name]) => name !== id));
  if (absent.length > 0) {
    note('link-placeholder-missing', {
      count: absent.length,
      message: `${code(path)} has no ${list(absent.map(code))}. The library adds what is missing, but a link of the network usually has a place for it.`,
      fix: 'Send one click through your handler and see in GoKart whether it arrived.',
    });
  }
  const fixed = Object.keys(IDS).filter((id) => params.some(([name, value]) => name === id && !isPlaceholder(value)));
  if (fixed.length > 0) {
    note('link-id-fixed', {
      count: fixed.length,
      message: `${code(path)} holds a value for ${list(fixed.map(code))} that is no placeholder. The library replaces it; a click that is sent with it as it is counts for nobody, or only once.`,
      fix: 'Use this link through the handler or direct mode only, and ask GoKart to put a placeholder there.',
    });
  }
  const open = params.filter(([name, value]) => value !== '' && isPlaceholder(value) && !/^pub_/.test(name));
  if (open.length > 0) {
    note('link-placeholder-open', {
      count: open.length,
      message: `${code(path)} holds a placeholder in ${list(open.map(([name]) => code(name)))}, which nobody fills: it is sent as it stands.`,
      fix: 'Ask GoKart what belongs there.',
    });
  }
  return findings;
}
