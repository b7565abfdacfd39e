/** What people who fill in a form write instead of what belongs there, and how it is written. */
import { type Data, isObject } from "../intake/index.ts";
import type { Path, Worded } from "../model/index.ts";

/** Keys as a Chinese hand would name them. */
export const chineseKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ["备注", ["note"]],
  ["说明", ["note", "about"]],
  ["值", ["value"]],
  ["数值", ["value"]],
  ["答案", ["value"]],
  ["部门", ["by", "departments"]],
  ["填报", ["by"]],
  ["填报部门", ["by", "departments"]],
  ["佐证", ["evidence"]],
  ["佐证材料", ["evidence"]],
  ["缺失", ["missing"]],
  ["不适用", ["not-applicable"]],
  ["原因", ["reason"]],
  ["理由", ["reason", "because"]],
  ["名称", ["name", "title"]],
  ["标题", ["title"]],
  ["文件", ["file"]],
  ["日期", ["date", "on"]],
  ["城市", ["city"]],
  ["期间", ["period"]],
  ["标准", ["standard"]],
  ["单位", ["unit"]],
  ["权重", ["weight"]],
  ["来源", ["source"]],
]);

/** How a text is written where keys or a list belong: `missing: { reason: … }`; undefined where that is not known. */
export function rightForm(path: Path, data: Data | undefined, expected: string): string | undefined {
  const key = path.at(-1);
  if (typeof data !== "string" || typeof key !== "string") return undefined;
  if (expected === "list") return `${key}: [ ${inFlow(data)} ]`;
  if (key === "missing") return `missing: { reason: ${inFlow(data)} }`;
  return key === "city" ? `city: { id: "…", name: ${inFlow(data)} }` : undefined;
}

/** A text as it stands inside { } or [ ]. */
function inFlow(text: string): string {
  return /^[\w\u4e00-\u9fff][\w \u4e00-\u9fff-]*$/.test(text) ? text : JSON.stringify(text);
}

const known: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  "city.id": { zh: "城市代码", en: "the city's code" },
  "city.name": { zh: "城市名称", en: "the city's name" },
  "period.from": { zh: "数据期间的首日", en: "the first day of the period" },
  "period.to": { zh: "数据期间的末日", en: "the last day of the period" },
};

export function whatIsEmpty(path: Path): Worded {
  const key = String(path.at(-1) ?? "");
  return { fact: key, ...(known[path.join(".")] ?? { zh: `“${key}”`, en: `“${key}”` }) };
}

/** Keys under which a text is required to say something; in a programme `because`, too. */
const spoken: ReadonlySet<string> = new Set(["name", "title", "reason", "not-applicable", "confirmed"]);

/** Where a text that must say something is blank: "", or spaces of any kind, in every language that is given. */
export function blankTexts(data: Data, kind: string, path: Path = []): readonly Path[] {
  if (Array.isArray(data)) return data.flatMap((each, i) => blankTexts(each, kind, [...path, i]));
  if (!isObject(data)) return [];
  const speaks = (key: string) => spoken.has(key) || (kind === "programme/1" && key === "because");
  return Object.entries(data).flatMap(([key, value]): readonly Path[] =>
    (speaks(key) || (key === "id" && path.at(-1) === "city")) && isBlank(value)
      ? [[...path, key]]
      : blankTexts(value, kind, [...path, key]),
  );
}

export function isBlank(value: Data): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (!isObject(value)) return false;
  const texts = Object.entries(value);
  return (
    texts.length > 0 &&
    texts.every(([key, text]) => (key === "zh" || key === "en") && typeof text === "string" && text.trim() === "")
  );
}
