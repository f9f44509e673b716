import { HeaderMdx, Source } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import { type StorybookTheme, useTheme } from 'storybook/theming';
import { Frame } from './Frame.js';
import { Members, rowsOfMembers, rowsOfParams } from './Members.js';
import { alsoOn, type Listed, namesOn, type PageName } from './pages.js';
import { Code, Name, Text } from './Text.js';

const GROUPS = ['', 'Types', 'Types without an exported name'];

/** One page of the reference: a list of what is on it, then each of them. */
export function Reference({ page }: { page: PageName }) {
  const groups = namesOn(page);
  const also = alsoOn(page);
  return (
    <Frame>
      <nav aria-label="On this page">
        {groups.map((group, index) => (
          <ul key={GROUPS[index]} className="api-contents" aria-label={GROUPS[index] || 'Values'}>
            {group.map(({ name }) => (
              <li key={name}>
                <Name>{name}</Name>
              </li>
            ))}
          </ul>
        ))}
        {also.length > 0 && (
          <p>
            Also exported from here:{' '}
            {also.map(({ name }, index) => (
              <Fragment key={name}>
                {index > 0 && ', '}
                <Name>{name}</Name>
              </Fragment>
            ))}
            .
          </p>
        )}
      </nav>
      {groups.map((group, index) =>
        group.length === 0 ? null : (
          <section key={GROUPS[index]}>
            {GROUPS[index] && <h2 className="api-group">{GROUPS[index]}</h2>}
            {group.map((each) => (
              <Entry key={each.name} {...each} />
            ))}
          </section>
        ),
      )}
    </Frame>
  );
}

/** One export. */
function Entry(each: Listed) {
  const { name, kind, specifiers, code, docs, params, members, props, rest } = each;
  const isDark = (useTheme() as StorybookTheme).base === 'dark';
  const told = rowsOfParams(name, params, docs.params);
  return (
    <article className="api-entry" aria-label={name}>
      <HeaderMdx as="h3" id={name}>
        {name}
      </HeaderMdx>
      <p className="api-from">
        {kind}
        {specifiers.map((specifier) => (
          <code key={specifier}>{`import { ${name} } from '${specifier}'`}</code>
        ))}
      </p>
      <Text>{docs.text}</Text>
      {kind !== 'component' && code !== `interface ${name}` && (
        <pre className="api-signature">
          <Code>{code}</Code>
        </pre>
      )}
      <Members
        title="Parameters"
        rows={told.map((row) => ({ ...row, text: row.text || `See ${linkOf(row.type)}.` }))}
      />
      {docs.returns && <Text>{`**Returns** ${docs.returns}`}</Text>}
      {docs.throws.map((text) => (
        <Text key={text}>{`**Throws** ${text.replace(/^\{(\w+)\}/, '`$1`')}`}</Text>
      ))}
      {docs.examples.map((example) => (
        <Source key={example} code={example} language="tsx" dark={isDark} />
      ))}
      <Members
        title={props ? `Props, \`${props}\``.replaceAll('`', '') : 'Members'}
        rows={rowsOfMembers(name, members)}
      />
      {kind === 'component' && rest.length > 0 && (
        <p className="api-rest">
          Besides, the attributes of its root:{' '}
          <Code>{rest.filter((text) => text.includes('ComponentProps')).join(', ')}</Code>
        </p>
      )}
    </article>
  );
}

/** A type as links to those of our names that are in it. */
const linkOf = (type: string) => [...type.matchAll(/\b[A-Z]\w+/g)].map(([name]) => `{@link ${name}}`).join(', ');
