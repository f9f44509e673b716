const FORMAT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** An instant as this site says it. */
export function sayInstant(instant: string): string {
  return `${FORMAT.format(new Date(instant))} UTC`;
}
