import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5';
import type { WalkHtml } from './walk-html.js';

type Parent = DefaultTreeAdapterMap['parentNode'];

/** Where there is no DOM: parse5, with scripting off as in the browser's inert parser. */
export const walkHtml: WalkHtml = (html, visitor) => {
  const root = tree.getChildNodes(parse(html, { scriptingEnabled: false })).find(tree.isElementNode);
  const body = root && tree.getChildNodes(root).find((node) => node.nodeName === 'body');
  if (body) walk(body as Parent, visitor);
  return true;
};

function walk(parent: Parent, visitor: Parameters<WalkHtml>[1]): void {
  for (const node of parent.childNodes) {
    if (tree.isTextNode(node)) visitor.text(node.value);
    else if (tree.isElementNode(node)) {
      const href = node.attrs.find(({ name }) => name === 'href')?.value ?? null;
      if (visitor.open(node.tagName, href)) {
        walk(node, visitor);
        visitor.close();
      }
    }
  }
}
