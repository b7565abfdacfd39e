/** Days of the calendar as whole numbers, free of time zones. */

/** The base unit of time is the minute. */
export const minutesPerDay = 1440;

const pattern = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Days since 1970-01-01 of a text YYYY-MM-DD, or nothing where that is no day of the calendar. */
export function parseDay(text: string): number | undefined {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().slice(0, 10) === text ? time / 86_400_000 : undefined;
}

export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
