/** Units as a reader writes them: `bed / 1000 person` is 张/千人 in Chinese; 亿元 is 100 million CNY in English. */
import { builtInIds, type Unit, type UnitTable, type UnitTitle } from "./units.ts";

type Locale = keyof UnitTitle;

const known: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  "%": { zh: "%", en: "%" },
  "‰": { zh: "‰", en: "‰" },
  ratio: { zh: "", en: "" },
  day: { zh: "天", en: "days" },
  hour: { zh: "小时", en: "hours" },
  year: { zh: "年", en: "years" },
  km: { zh: "公里", en: "km" },
  CNY: { zh: "元", en: "CNY" },
  EUR: { zh: "欧元", en: "EUR" },
  USD: { zh: "美元", en: "USD" },
};

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

export function unitWords(unit: Unit, table: UnitTable, locale: Locale): string {
  const parts = unit.written.split(/\s*[/／]\s*/).map((part) => factor(part.trim(), table, locale));
  return parts.join(locale === "zh" ? "/" : " / ");
}

/** One thing with the number before it, such as `1000 person`. */
function factor(part: string, table: UnitTable, locale: Locale): string {
  const whole = word(part, table, locale);
  if (whole !== undefined) return whole;
  const digits = /^[0-9]+/.exec(part)?.[0] ?? "";
  const rest = part.slice(digits.length).trim();
  if (locale === "zh") {
    const size = chineseSizes.find(([number]) => number === digits)?.[1] ?? digits;
    return `${size}${word(rest, table, locale) ?? rest}`;
  }
  const [chinese, english] = englishSizes.find(([size]) => rest.startsWith(size)) ?? ["", ""];
  const thing = rest.slice(chinese.length);
  return [digits.replace(/\B(?=(?:\d{3})+$)/g, ","), english, word(thing, table, locale) ?? thing]
    .filter((text) => text !== "")
    .join(" ");
}

/** A thing counted by a standard is named in Chinese by its measure word, as one writes it after a number: 9 套. */
function word(written: string, table: UnitTable, locale: Locale): string | undefined {
  const id = table.words.get(written)?.[0]?.id;
  if (id === undefined) return undefined;
  const title = table.titles.get(id);
  const ours = known[id] ?? (builtInIds.has(id) ? title : undefined);
  if (locale === "en") return ours?.en ?? title?.en ?? id;
  return ours?.zh ?? chineseWord(id, table) ?? title?.zh ?? id;
}

function chineseWord(id: string, { words }: UnitTable): string | undefined {
  return [...words].find(([word, atoms]) => /[\u4e00-\u9fff]/.test(word) && atoms.some((atom) => atom.id === id))?.[0];
}
