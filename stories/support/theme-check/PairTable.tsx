import type { ThemeRow } from 'gokart-offers-react/theme';
import type { CSSProperties } from 'react';

interface PairTableProps {
  caption: string;
  rows: readonly ThemeRow[];
  /** Takes the nearest color of a row. */
  onTake: (row: ThemeRow) => void;
}

/** Pairs of colors: how they look, how much they stand out, and what to do. */
export function PairTable({ caption, rows, onTake }: PairTableProps) {
  return (
    <table className="check-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Contrast</th>
          <th scope="col">Nearest that passes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.scheme + row.pair} data-fails={row.passes ? undefined : ''}>
            <th scope="row">
              <span
                className="check-sample"
                data-kind={row.needed === 3 ? 'graphic' : 'text'}
                style={{ '--front': row.foreground, '--back': row.background } as CSSProperties}
              />
              <span>
                {row.pair} <small>{row.scheme}</small>
              </span>
            </th>
            <td>
              {row.ratio === null ? 'not known' : <strong>{row.ratio.toFixed(2)}</strong>}{' '}
              <small>
                of {row.needed} · {row.criterion.split(' ')[0]}
              </small>
            </td>
            <td>
              {row.nearest ? (
                <button type="button" onClick={() => onTake(row)}>
                  <span className="check-dot" style={{ '--front': row.nearest } as CSSProperties} />
                  {row.token} <code>{row.nearest}</code>
                </button>
              ) : (
                <span className="check-verdict">{row.passes ? 'passes' : `see ${row.token}`}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
