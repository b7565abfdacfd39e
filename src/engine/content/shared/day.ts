/** A day as prose writes it: 2027年5月14日, 14 May 2027. */
import { days, yearWords } from "../../catalogue/phrases.ts";
import type { Locale } from "../../model/index.ts";

interface Period {
  readonly from: string;
  readonly to: string;
}

/** For a head or a name: the year of a calendar year, of any other period its last day. */
export function yearOrEnd(period: Period): string {
  return yearOf(period) ?? period.to;
}

/** A period that is a calendar year; `undefined` for any other. */
function yearOf({ from, to }: Period): string | undefined {
  const year = to.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

/** The year of a calendar year; of any other period its first and last day. */
export function periodWords(period: Period, locale: Locale): string {
  const year = yearOf(period);
  return year === undefined ? days[locale](period) : yearWords[locale]({ year });
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** From YYYY-MM-DD; any other text, such as a year alone, is left as it is. */
export function dayWords(day: string, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return day;
  return locale === "zh"
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}
