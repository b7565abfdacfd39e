/** A day as prose writes it: 2027年5月14日, 14 May 2027. */
import type { Locale } from "../../model/index.ts";

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
