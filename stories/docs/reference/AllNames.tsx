import { useState } from 'react';
import { Frame } from './Frame.js';
import { names } from './pages.js';
import { firstSentence, Name, Text } from './Text.js';

/** What is found: an export, or a member of one. */
const FOUND = names.flatMap(({ name, kind, page, docs, members }) => [
  { name, kind: `${kind}, ${page}`, text: docs.text, isMember: false },
  ...members.map((member) => ({
    name: `${name}.${member.name}`,
    kind: 'member',
    text: member.docs.text,
    isMember: true,
  })),
]);

/** Every export by the alphabet; what is typed looks into the names of their props, options and fields, too. */
export function AllNames() {
  const [wanted, setWanted] = useState('');
  const word = wanted.trim().toLowerCase();
  const found = FOUND.filter(({ name, isMember }) => (word ? name.toLowerCase().includes(word) : !isMember));
  return (
    <Frame>
      <label className="api-search">
        Find a name
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <p role="status">{found.length === 1 ? '1 name' : `${found.length} names`}</p>
      <ul className="api-names">
        {found.map(({ name, kind, text }) => (
          <li key={`${name} ${kind}`}>
            <Name>{name}</Name> <small>{kind}</small>
            <Text>{firstSentence(text)}</Text>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
