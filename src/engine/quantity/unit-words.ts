/** Units as a reader writes them: `bed / 1000 person` is 张/千人 in Chinese; 亿元 is 100 million CNY in English. */
import type { Decimal } from "./decimal.ts";
import { builtInIds, type Unit, type UnitTable } from "./units.ts";

type Locale = "zh" | "en";

const chineseSizes: readonly (readonly [digits: string, word: string])[] = [
  ["100000000", "亿"],
  ["10000", "万"],
  ["1000", "千"],
];
const englishSizes: readonly (readonly [word: string, digits: string])[] = [
  ["万亿", "trillion"],
  ["千万", "10 million"],
  ["百万", "million"],
  ["亿", "100 million"],
  ["万", "10,000"],
  ["千", "1,000"],
];

/** `number`, as it is shown before the unit, selects singular or plural: 1 day, 2 days. A divisor is singular: CNY / person. */
export function unitWords(unit: Unit, table: UnitTable, locale: Locale, number?: string): string {
  const parts = unit.written
    .split(/\s*[/／]\s*/)
    .map((part, i) => factor(part.trim(), table, locale, i > 0 || isOne(number)));
  return parts.join(locale === "zh" ? "/" : " / ");
}

/** A number and the words of its unit, as one reads them: 96%, 90天, 90 days. */
export function withUnit(number: string, unit: string): string {
  return `${number}${/^[%‰\u2e80-\u9fff]/.test(unit) ? "" : " "}${unit}`.trim();
}

/**
 * A number in its unit: 1270.75 万人 in Chinese, 12,707,500 people in English, where a unit has no size of its own.
 * `number`: in the unit, not in base units.
 */
export function numberInUnit(number: Decimal, unit: Unit, table: UnitTable, locale: Locale): string {
  const size = locale === "en" ? sizes.find(([written]) => unit.written.startsWith(written)) : undefined;
  if (!size) {
    const text = String(number);
    return withUnit(text, unitWords(unit, table, locale, text));
  }
  const [written, factor] = size;
  const text = number
    .times(factor)
    .toFixed()
    .replace(/\B(?=(?:\d{3})+(?=\.|$))(?<!\.\d*)/g, ",");
  const rest = { ...unit, written: unit.written.slice(written.length).trim() };
  return withUnit(text, unitWords(rest, table, locale, text));
}

/** The sizes with which a unit may begin. */
const sizes: readonly (readonly [written: string, factor: string])[] = [
  ["万亿", "1e12"],
  ["千万", "1e7"],
  ["百万", "1e6"],
  ["亿", "1e8"],
  ["万", "1e4"],
];

function isOne(number = ""): boolean {
  return /^[-−+]?1$/.test(number);
}

/** One thing with the number before it, such as `1000 person`: then there are several. */
function factor(part: string, table: UnitTable, locale: Locale, single: boolean): string {
  const whole = word(part, table, locale, single);
  if (whole !== undefined) return whole;
  const digits = /^[0-9]+/.exec(part)?.[0] ?? "";
  const rest = part.slice(digits.length).trim();
  if (locale === "zh") {
    const size = chineseSizes.find(([number]) => number === digits)?.[1] ?? digits;
    const [chinese, english] = englishSizes.find(([, size]) => rest.startsWith(`${size} `)) ?? ["", ""];
    const thing = rest.slice(english.length).trim();
    return `${size}${chinese}${word(thing, table, locale) ?? thing}`;
  }
  const [chinese, english] = englishSizes.find(([size]) => rest.startsWith(size)) ?? ["", ""];
  const thing = rest.slice(chinese.length);
  return [digits.replace(/\B(?=(?:\d{3})+$)/g, ","), english, word(thing, table, locale) ?? thing]
    .filter((text) => text !== "")
    .join(" ");
}

/** A thing counted by a standard is named in Chinese by its measure word, as one writes it after a number: 9 套. */
function word(written: string, table: UnitTable, locale: Locale, single = false): string | undefined {
  const id = table.words.get(written)?.[0]?.id;
  if (id === undefined) return undefined;
  const { zh, en, singular } = table.titles.get(id) ?? {};
  if (locale === "en") return single ? (singular ?? id) : (en ?? id);
  return (builtInIds.has(id) ? zh : undefined) ?? chineseWord(id, table) ?? zh ?? id;
}

function chineseWord(id: string, { words }: UnitTable): string | undefined {
  return [...words].find(([word, atoms]) => /[\u4e00-\u9fff]/.test(word) && atoms.some((atom) => atom.id === id))?.[0];
}
