import type { ApiMember, ApiParameter } from '../../../.storybook/api/types.js';
import { Code, Text } from './Text.js';

/** One row of a table of props, options, fields or parameters. */
interface Row {
  /** What it is called. */
  name: string;
  /** Its anchor. */
  id: string;
  /** Its type, as code. */
  type: string;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** What stands in for it, as Markdown; `null` where nothing does. */
  standard: string | null;
  /** What is said of it, as Markdown. */
  text: string;
  /** When it fails, as Markdown. */
  throws: string[];
  /** How it is used, as code. */
  examples: string[];
  /** Of a method, its parameters. */
  params: Row[];
  /** The interface that it comes from. */
  from: string | null;
}

const BARE = { throws: [], examples: [], params: [], from: null };

/** Parameters as rows. Where a docstring does not tell of one, its type does. */
export const rowsOfParams = (owner: string, params: ApiParameter[], told: Record<string, string>): Row[] =>
  params.map(({ name, type, isOptional, standard }) => ({
    ...BARE,
    id: `${owner}(${name})`,
    name,
    type,
    isOptional,
    standard: standard === null || standard === '{}' ? null : `\`${standard}\``,
    text: told[name] ?? '',
  }));

/** Members as rows. */
export const rowsOfMembers = (owner: string, members: ApiMember[]): Row[] =>
  members.map(({ name, type, isOptional, docs, params, from }) => ({
    id: `${owner}.${name}`,
    name,
    type,
    isOptional,
    standard: docs.standard,
    text: docs.text,
    throws: docs.throws,
    examples: docs.examples,
    params: rowsOfParams(`${owner}.${name}`, params, docs.params).filter(({ text }) => text !== ''),
    from,
  }));

/** A table that is a list where there is little room: name, type, default, and what is said. */
export function Members({ title, rows }: { title: string; rows: Row[] }) {
  if (rows.length === 0) return null;
  // Where nothing may be left out, as in what a function gives, it goes without saying.
  const isChoice = rows.some(({ isOptional }) => isOptional);
  return (
    <section className="api-members" aria-label={title}>
      <h4>{title}</h4>
      <dl>
        {rows.map((row) => (
          <div key={row.id} className="api-member" id={row.id}>
            <dt>
              <code className="api-name">{row.name}</code>
              {isChoice && !row.isOptional && <span className="api-mark">required</span>}
              {row.from && (
                <span className="api-mark">
                  from <Code>{row.from}</Code>
                </span>
              )}
            </dt>
            <dd className="api-type">
              <Code>{row.type}</Code>
            </dd>
            {row.standard && (
              <dd className="api-text api-default">
                <Text>{`Default: ${/^[\w'"[{-][^ ]*$/.test(row.standard) ? `\`${row.standard}\`` : row.standard}`}</Text>
              </dd>
            )}
            <dd className="api-text">
              <Text>{row.text}</Text>
              {row.throws.map((each) => (
                <Text key={each}>{`**Throws** ${each.replace(/^\{(\w+)\}/, '`$1`')}`}</Text>
              ))}
              {row.examples.map((each) => (
                <Code key={each}>{each}</Code>
              ))}
              {row.params.map((each) => (
                <Text key={each.name}>{`\`${each.name}\`: ${each.text}`}</Text>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
