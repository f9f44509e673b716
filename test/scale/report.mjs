// What is printed: a line that moves while it runs, a table, and what went wrong.
import { quantile } from './load.mjs';

const COLUMNS = ['case', 'requests', 'upstream', 'expected', 'errors', 'p50', 'p99', 'verdict'];

/** One line that says what is going on; in a log, one line a step. */
export function progress(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${text}`);
}

/** A step has begun. */
export function step(text) {
  if (process.stdout.isTTY) progress(text);
  else console.log(text);
}

export const milliseconds = (value) => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);

/** Collects the rows of a case and what in them was not as it must be. */
export function startReport() {
  const rows = [];
  const failures = [];
  return {
    rows,
    failures,
    /**
     * A row of the table.
     *
     * @param upstream how many requests reached the API; `least` and `most` of them are right.
     * @param checks further claims: `[what, whether it holds, what was seen]`.
     */
    add(name, result, { upstream, least = 0, most, checks = [] }) {
      const all = [
        ['no error', result.errors === 0, `${result.errors} errors`],
        ['no wrong answer', result.wrong === 0, `${result.wrong} wrong answers`],
        [`${expected(least, most)} upstream requests`, upstream >= least && upstream <= most, `${upstream}`],
        ...checks,
      ];
      const failed = all.filter(([, holds]) => !holds);
      failures.push(...failed.map(([what, , seen]) => `${name}: expected ${what}, saw ${seen}.`));
      if (failed.length > 0) failures.push(...result.faults.map((fault) => `  ${fault}`));
      const times = [0.5, 0.99].map((part) => milliseconds(quantile(result, part)));
      const verdict = failed.length > 0 ? 'FAILED' : 'ok';
      rows.push([name, result.requests, upstream, expected(least, most), result.errors, ...times, verdict].map(String));
    },
    fail: (words) => failures.push(words),
  };
}

const expected = (least, most) => (least === most ? String(most) : `${least}–${most}`);

export function printTable(rows) {
  const all = [COLUMNS, ...rows];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  progress('');
  console.log([line(COLUMNS), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n'));
}
