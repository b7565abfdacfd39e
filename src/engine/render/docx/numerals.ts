/** Heading numbers as the numbering itself counts, for the table of contents. */
import type { Locale } from "../../model/index.ts";

const digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 999: 十一, 一百零一. */
export function chineseNumeral(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const head = hundreds > 0 ? `${digits[hundreds]}百` : "";
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const ten = tens === 0 ? "" : `${tens === 1 && hundreds === 0 ? "" : digits[tens]}十`;
  return `${head}${gap}${ten}${ones === 0 ? "" : digits[ones]}`;
}

export function headingNumber(locale: Locale, level: 1 | 2, number: number, chapter: number): string {
  if (locale === "zh") return level === 1 ? `${chineseNumeral(number)}、` : `（${chineseNumeral(number)}）`;
  return level === 1 ? `${number} ` : `${chapter}.${number} `;
}
