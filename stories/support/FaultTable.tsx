import { PLACES, type Place, type Seen, WHAT_VISITORS_SEE } from '../../test/faults/what-visitors-see.js';

const ROLES: Record<Seen['role'], string> = {
  alert: 'says',
  status: 'says',
  article: 'the card of',
  list: 'the list',
  button: 'a button,',
};

/** What a visitor sees of each fault, in each place: the table that a test holds the library to. */
export function FaultTable() {
  const places = Object.keys(PLACES) as Place[];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">fault</th>
          <th scope="col">
            <code>error.kind</code>
          </th>
          <th scope="col">requests</th>
          {places.map((place) => (
            <th key={place} scope="col">
              {place}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(WHAT_VISITORS_SEE).map(([fault, { kind, asks, seen }]) => (
          <tr key={fault}>
            <th scope="row">
              <code>{fault}</code>
            </th>
            <td>
              <code>{kind}</code>
            </td>
            <td>{asks}</td>
            {places.map((place) => (
              <td key={place}>
                {seen[place].map(({ role, says }) => (
                  <div key={role}>
                    {ROLES[role]} “{says}”
                  </div>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the columns of the table are. */
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
