import { createElement, Fragment, type ReactNode } from 'react';
import { TextLink } from '../OfferLink/TextLink.js';
import { isBlank, MAX_DEPTH } from './is-blank.js';

/** What stands around a node: what would be invalid there is unwrapped, as a browser would parse it differently. */
interface Place {
  depth: number;
  /** Directly in a list, where only items may stand. */
  inList: boolean;
  /** Somewhere in a paragraph, which holds no block. */
  inParagraph: boolean;
  /** Somewhere in a link, which holds no other. */
  inLink: boolean;
}

const TOP: Place = { depth: 0, inList: false, inParagraph: false, inLink: false };

/** A tree as elements: only what the allow-list of the decoder has, the rest as its text. Takes any JSON. */
export function renderNodes(nodes: unknown, place: Place = TOP): ReactNode {
  if (!Array.isArray(nodes) || place.depth > MAX_DEPTH) return null;
  return nodes.map((node: unknown, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a node has nothing but its place
    <Fragment key={index}>{renderNode(node, place)}</Fragment>
  ));
}

function renderNode(node: unknown, place: Place): ReactNode {
  if (place.inList && !(isElement(node) && node.tag === 'li')) {
    return isBlank([node]) ? null : <li>{renderNode(node, { ...place, inList: false })}</li>;
  }
  if (typeof node === 'string') return node;
  if (!isElement(node)) return null;
  const { tag, children, href } = node;
  const inside = { ...place, depth: place.depth + 1, inList: false };
  switch (tag) {
    case 'br':
      return <br />;
    case 'strong':
    case 'em':
    case 'u':
      return createElement(tag, null, renderNodes(children, inside));
    case 'a':
      if (place.inLink) break;
      return <TextLink to={href}>{renderNodes(children, { ...inside, inLink: true })}</TextLink>;
    case 'p':
      if (place.inParagraph) break;
      return <p>{renderNodes(children, { ...inside, inParagraph: true })}</p>;
    case 'ul':
    case 'ol':
      if (place.inParagraph) break;
      return createElement(tag, null, renderNodes(children, { ...inside, inList: true }));
    case 'li':
      if (!place.inList) break;
      return <li>{renderNodes(children, inside)}</li>;
  }
  return renderNodes(children, inside);
}

interface LooseElement {
  tag?: unknown;
  href?: unknown;
  children?: unknown;
}

function isElement(node: unknown): node is LooseElement {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
