/** How a question is put to a city, in one language: its unit, bounds, choices and the evidence wanted. */
import { type Asks, evidenceKind, type Input, type Locale, type Said, say, type Text } from "../../model/index.ts";
import { publish, type UnitTable, unitWords } from "../../quantity/index.ts";

const words = {
  unit: { zh: "单位", en: "unit" },
  between: { zh: "范围", en: "range" },
  wanted: { zh: "佐证", en: "evidence" },
  required: { zh: "必须", en: "required" },
  requiredItem: { zh: "（必备）", en: " (required)" },
} as const satisfies Readonly<Record<string, Said>>;

/** A text in one line. */
export function line(text: Text, locale: Locale): string {
  return say(text, locale).replace(/\s+/g, " ").trim();
}

/** 单位 万人次 */
export function unitOf({ unit }: Asks & { kind: "quantity" }, units: UnitTable, locale: Locale): string {
  return `${words.unit[locale]} ${unitWords(unit, units, locale)}`;
}

/** 范围 0–100; empty if the standard sets no bounds. */
export function boundsOf({ minimum, maximum, unit }: Asks & { kind: "quantity" }, locale: Locale): readonly string[] {
  if (!minimum && !maximum) return [];
  const inUnit = (value: typeof minimum) => (value ? publish(value.div(unit.factor)) : "");
  const [least, most, name] = [inUnit(minimum), inUnit(maximum), words.between[locale]];
  if (most === "") return [`${name} ≥ ${least}`];
  return [least === "" ? `${name} ≤ ${most}` : `${name} ${least}–${most}`];
}

/** 佐证：必须（文件、数据集）; empty if none is wanted. */
export function wantedEvidence({ required, kinds }: Input["evidence"], locale: Locale): readonly string[] {
  if (!required && kinds.length === 0) return [];
  const zh = locale === "zh";
  const list = kinds.map((kind) => evidenceKind(kind)?.[locale] ?? kind).join(zh ? "、" : ", ");
  const parts = [
    required ? words.required[locale] : "",
    required && list !== "" ? (zh ? `（${list}）` : ` (${list})`) : list,
  ];
  return [`${words.wanted[locale]}${zh ? "：" : ": "}${parts.join("")}`];
}

/** An id that may be answered with, and its words. */
export interface Option {
  readonly id: string;
  readonly title: string;
}

/** The choices, levels, items or columns. */
export function optionsOf(asks: Asks, units: UnitTable, locale: Locale): readonly Option[] {
  switch (asks.kind) {
    case "choice":
      return [...asks.choices].map(([id, title]) => ({ id, title: line(title, locale) }));
    case "levels":
      return [...asks.levels.values()].map(({ id, title }) => ({ id, title: line(title, locale) }));
    case "checklist":
      return [...asks.items.values()].map(({ id, title, required }) => ({
        id,
        title: `${line(title, locale)}${required ? words.requiredItem[locale] : ""}`,
      }));
    case "table":
      return [...asks.columns.values()].map(({ id, title, unit }) => ({
        id,
        title: `${line(title, locale)} (${unitWords(unit, units, locale)})`,
      }));
    default:
      return [];
  }
}
