import { PLACES, type Place, type Seen, WHAT_VISITORS_SEE } from '../../test/faults/what-visitors-see.js';

const ROLES: Record<Seen['role'], string> = {
  alert: 'says',
  status: 'says',
  article: 'the card of',
  list: 'the list',
  button: 'a button,',
};

/** What is seen, and in which places the same. */
function alike(seen: Record<Place, readonly Seen[]>): [what: string[], places: Place[]][] {
  const places = new Map<string, Place[]>();
  for (const place of Object.keys(PLACES) as Place[]) {
    const what = seen[place].map(({ role, says }) => `${ROLES[role]} “${says}”`).join('\n');
    places.set(what, [...(places.get(what) ?? []), place]);
  }
  return [...places].map(([what, where]) => [what.split('\n'), where]);
}

/** What a visitor sees of each fault, in each place: the table that a test holds the library to. */
export function FaultTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">fault</th>
          <th scope="col">
            <code>error.kind</code>
          </th>
          <th scope="col">requests</th>
          <th scope="col">where</th>
          <th scope="col">what is seen</th>
        </tr>
      </thead>
      {Object.entries(WHAT_VISITORS_SEE).map(([fault, { kind, asks, seen }]) => (
        <tbody key={fault}>
          {alike(seen).map(([what, places], index, { length }) => (
            <tr key={places.join()}>
              {index === 0 && (
                <>
                  <th scope="rowgroup" rowSpan={length}>
                    <code>{fault}</code>
                  </th>
                  <td rowSpan={length}>
                    <code>{kind}</code>
                  </td>
                  <td rowSpan={length}>{asks}</td>
                </>
              )}
              <td>{places.join(', ')}</td>
              <td>
                {what.map((each) => (
                  <div key={each}>{each}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Where a fault may meet a visitor. */
export function FaultPlaces() {
  return (
    <ul>
      {Object.entries(PLACES).map(([place, what]) => (
        <li key={place}>
          <strong>{place}</strong>: {what}
        </li>
      ))}
    </ul>
  );
}
