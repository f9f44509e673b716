import { expect } from 'vitest';

/** What no offer may put on a page, whatever it is made of. */
const FORBIDDEN = 'script, style, link, meta, base, iframe, object, embed, form, input, template, noscript, math';

/** Where a link, a picture or a video may point to: our own links, the web, mail, and pictures in the page itself. */
const SAFE: Record<string, RegExp> = {
  a: /^(https?:\/\/|mailto:|\/api\/offers\/[0-9a-f-]{36}\/go$)/i,
  img: /^(https?:\/\/|data:image\/)/i,
  video: /^https?:\/\//i,
};

/** Asserts that nothing under `root` could run anything: elements, handlers, addresses. */
export function expectHarmless(root: Element): void {
  expect([...root.querySelectorAll(FORBIDDEN)].map((element) => element.outerHTML)).toEqual([]);
  const harmful = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => {
        if (/^on|^(srcdoc|formaction|action|data|xlink:href)$/i.test(name)) return true;
        const safe = SAFE[element.localName];
        return (name === 'href' || name === 'src') && !(safe?.test(value) ?? false);
      })
      .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
  );
  expect(harmful).toEqual([]);
}

/** Whether anything of what the hostile inputs bring has run. */
export const hasRun = (): boolean => 'gkoHostile' in globalThis;

/** Makes an attack that does work, and resolves when it has: what was set off before it has had its time as well. */
export async function proveTrapWorks(): Promise<void> {
  const attack = document.body.appendChild(document.createElement('div'));
  attack.innerHTML = '<img src="data:image/png,broken" onerror="globalThis.gkoHostile = 1">';
  while (!hasRun()) await new Promise((resolve) => setTimeout(resolve));
  attack.remove();
  Reflect.deleteProperty(globalThis, 'gkoHostile');
}
