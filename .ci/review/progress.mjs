/** Seconds as they are said: `45 s`, `3 min 05 s`. */
export function sayTime(seconds) {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** One line of how far something is, with the time that is left if it goes on as it went. */
export function sayProgress({ title, done, total, seconds }) {
  const left = done > 0 && done < total ? `, ${sayTime((seconds / done) * (total - done))} left` : '';
  const percent = total > 0 ? Math.floor((done / total) * 100) : 100;
  return `${title}: ${done} of ${total} (${percent} %), ${sayTime(seconds)}${left}`;
}

/** How often a line is printed where it cannot be written over, in seconds. */
const EVERY = 15;

/**
 * Tells of progress: on a terminal one line that is written over, else a line now and then.
 *
 * @returns `step()` after each piece, `end()` after the last
 */
export function startProgress(title, total, stream = process.stderr) {
  const started = Date.now();
  let done = 0;
  let printedAt = 0;

  const print = () => {
    const seconds = (Date.now() - started) / 1000;
    const line = sayProgress({ title, done, total, seconds });
    if (stream.isTTY) stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    else if (done === total || seconds - printedAt >= EVERY) {
      printedAt = seconds;
      stream.write(`${line}\n`);
    }
  };

  return {
    step() {
      done += 1;
      print();
    },
    end() {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
