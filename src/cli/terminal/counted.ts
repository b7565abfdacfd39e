/** So many of a thing, and several things in a row, as each language writes them. */
import type { Locale } from "../../engine/index.ts";

const things = {
  error: { one: "error", many: "errors", zh: "个错误" },
  warning: { one: "warning", many: "warnings", zh: "个警告" },
  note: { one: "note", many: "notes", zh: "条提示" },
  case: { one: "case", many: "cases", zh: "个用例" },
  expectation: { one: "expectation", many: "expectations", zh: "项预期" },
  day: { one: "day", many: "days", zh: "天" },
  query: { one: "open query", many: "open queries", zh: "项未结询问" },
} as const;

/** 1 error, 2 errors; 2 个错误 */
export function counted(count: number, thing: keyof typeof things, locale: Locale): string {
  const { one, many, zh } = things[thing];
  return `${count} ${locale === "zh" ? zh : count === 1 ? one : many}`;
}

/** Parts of a sentence. */
export function joined(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === "zh" ? "，" : ", ");
}

/** Names in a list. */
export function listed(names: readonly string[], locale: Locale): string {
  return names.join(locale === "zh" ? "、" : ", ");
}

/** What is said of something: “doubt: …”, “存疑：…”. */
export function about(subject: string, said: string, locale: Locale): string {
  return `${subject}${locale === "zh" ? "：" : ": "}${said}`;
}

/** Added in brackets: “Final (due …)”, “验收（截止 …）”. */
export function bracketed(text: string, added: string, locale: Locale): string {
  return locale === "zh" ? `${text}（${added}）` : `${text} (${added})`;
}

/** A sentence with its facts put in. */
export function filled(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-z]+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
