import { type ReactNode, useEffect, useId, useState } from 'react';
import { sayInstant } from './say-instant.js';

/** What {@link Clock} takes. */
export interface ClockProps {
  /** When the page was made (ISO 8601). */
  today: string;
  /** Where the clock stands (ISO 8601); null where it goes as it should. */
  clock: string | null;
  /** Moves it; null lets it go as it should. */
  moveClock: (to: string | null) => void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STEPS = [
  ['+1 hour', HOUR],
  ['+1 day', DAY],
  ['+1 week', 7 * DAY],
] as const;

/** A clock that the visitor can move: it is what `now` of the OfferProvider says. */
export function Clock({ today, clock, moveClock }: ClockProps): ReactNode {
  const [isRunning, setIsRunning] = useState(false);
  const headingId = useId();
  const now = Date.parse(clock ?? today);
  const moveTo = (time: number) => moveClock(new Date(time).toISOString());

  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => moveTo(now + DAY / 4), 250);
    return () => clearTimeout(timer);
  });

  const shown = new Date(now).toISOString();
  return (
    <section className="site-clock" aria-labelledby={headingId}>
      <h2 id={headingId}>Clock</h2>
      <output aria-live={isRunning ? 'off' : 'polite'}>
        <time dateTime={shown} suppressHydrationWarning>
          {sayInstant(shown)}
        </time>
      </output>
      <label className="site-clock-days">
        <span className="site-hidden">Days from today</span>
        <input
          type="range"
          min={0}
          max={120}
          value={Math.floor((now - Date.parse(today)) / DAY)}
          aria-valuetext={sayInstant(shown)}
          onChange={(event) => moveTo(Date.parse(today) + Number(event.target.value) * DAY)}
        />
      </label>
      <div className="site-clock-steps">
        {STEPS.map(([label, step]) => (
          <button key={label} className="site-button" type="button" onClick={() => moveTo(now + step)}>
            {label}
          </button>
        ))}
        <button className="site-button" type="button" aria-pressed={isRunning} onClick={() => setIsRunning(!isRunning)}>
          A day a second
        </button>
        <button
          className="site-button"
          type="button"
          onClick={() => {
            setIsRunning(false);
            moveClock(null);
          }}
        >
          Today
        </button>
        <label>
          <span className="site-hidden">Date and time, in UTC</span>
          <input
            className="site-button"
            type="datetime-local"
            value={shown.slice(0, 16)}
            onChange={({ target }) => (target.value ? moveTo(Date.parse(`${target.value}Z`)) : moveClock(null))}
          />
        </label>
      </div>
    </section>
  );
}
