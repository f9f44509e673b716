import { AnchorMdx, Markdown } from '@storybook/addon-docs/blocks';
import { addressOf } from './pages.js';

/** A docstring's text: its Markdown, and its links to other names. */
export function Text({ children }: { children: string }) {
  const linked = children.replace(/\{@link ([\w.]+)\}/g, (_, name: string) => {
    const address = addressOf(name);
    return address ? `[\`${name}\`](${address})` : `\`${name}\``;
  });
  return <Markdown>{linked}</Markdown>;
}

/** A name that leads to where it is told of, where it is one of ours. */
export function Name({ children }: { children: string }) {
  const address = addressOf(children);
  if (!address) return children;
  return (
    <AnchorMdx href={address} target="_self">
      {children}
    </AnchorMdx>
  );
}

/** Code in which each of our names leads to where it is told of. */
export function Code({ children }: { children: string }) {
  return (
    <code className="api-code">
      {children.split(/\b([A-Z]\w+)\b/).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
        index % 2 === 1 ? <Name key={index}>{piece}</Name> : piece,
      )}
    </code>
  );
}

/** The first sentence of a docstring. */
export const firstSentence = (text: string): string =>
  text
    .split('\n\n')[0]
    ?.replace(/\{@link ([\w.]+)\}/g, '`$1`')
    .match(/^[\s\S]*?[.:](?=\s|$)/)?.[0]
    ?.replace(/:$/, '.') ?? text;
