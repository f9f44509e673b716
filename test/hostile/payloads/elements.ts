import { HOSTILE, type Payload, pick, SCRIPTS } from './payload.js';

/** Elements that have handlers, load, take part in forms, or are of another vocabulary. */
const TAGS =
  'a abbr audio body br button canvas details dialog div embed fieldset form frameset h1 iframe image img input isindex keygen label li ' +
  'link marquee math menu meter object option output p picture portal pre script select source style summary svg table td template ' +
  'textarea title track ul video xss-element';

/** What runs without a visitor, and what runs with one. */
const EVENTS =
  'onload onerror onfocus onblur onclick ondblclick onmouseover onmouseenter onpointerdown onpointerrawupdate onwheel onscroll onscrollend ' +
  'onscrollsnapchange onanimationstart onanimationend ontransitionend ontransitionrun ontoggle onbeforetoggle onbeforematch onstart onfinish ' +
  'onbegin oncanplay onloadstart onloadeddata ontimeupdate onpageshow onhashchange onmessage onresize oninput onchange oninvalid onselect ' +
  'onsubmit onformdata oncopy onpaste oncut ondrag oncontextmenu onauxclick onkeydown onsecuritypolicyviolation onslotchange onunload ' +
  'oncontentvisibilityautostatechange oncommand';

/** Ways to write a handler that parsers take for the same. */
const WRITTEN: readonly ((name: string, script: string) => string)[] = [
  (name, script) => ` ${name}="${script}"`,
  (name, script) => ` ${name}='${script.replaceAll("'", '&apos;')}'`,
  (name, script) => `/${name}=${script.replaceAll(' ', '')}`,
  (name, script) => `\n${name.toUpperCase()}\t=\r"${script}"`,
  (name, script) => `\f${name}\n="${[...script].map((letter) => `&#${letter.charCodeAt(0)};`).join('')}"`,
  (name, script) => ` x="" ${name}\0="${script}" ${name}="${script}"`,
  (name, script) => ` "${name}="${script}" ${name}=\`${script}\``,
  (name, script) =>
    ` xmlns:${name}="x" ${name}=${[...script].map((letter) => `&#x${letter.charCodeAt(0).toString(16)}`).join(';')}`,
];

/** What else makes an element do something at once. */
const BAIT: readonly string[] = [
  ' src=x',
  ' autofocus tabindex=1',
  ' style="animation:x;transition:1s"',
  ` href="${HOSTILE}"`,
  ' open',
  ' contenteditable',
  ' popover',
  ' srcset="x 1x"',
  ` data="${HOSTILE}"`,
  ` background="${HOSTILE}" poster="${HOSTILE}" ping="${HOSTILE}"`,
  ' id=attributes name=attributes',
  ` type=image formaction="javascript:gkoHostile=1"`,
];

/** Every element with every handler, each pair in one of the ways to write it. */
export function elements(): Payload[] {
  return TAGS.split(' ').flatMap((tag, row) =>
    EVENTS.split(' ').map((event, column) => {
      const at = row * 7 + column;
      const handler = pick(WRITTEN, at)(event, pick(SCRIPTS, at + row));
      return {
        family: 'elements',
        text: `<${tag}${pick(BAIT, at + column)}${handler}>${pick(['', 'x', `x</${tag}>`, '<p>'], at)}`,
      };
    }),
  );
}
