/** Words of the program that stand as facts in diagnostics, as each language says them. */
import type { Facts, Locale, Rule } from "../model/index.ts";

const terms: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  // Shapes of a document.
  text: { zh: "文字", en: "a text" },
  list: { zh: "列表", en: "a list" },
  object: { zh: "成对的键和值", en: "keys with values" },
  nothing: { zh: "空白", en: "nothing" },
  translations: { zh: "{ zh: …, en: … }", en: "{ zh: …, en: … }" },
  // What an input asks for, and what a part of a formula is.
  number: { zh: "数", en: "a number" },
  date: { zh: "日期", en: "a date" },
  choice: { zh: "选项", en: "a choice" },
  level: { zh: "等级", en: "a level" },
  table: { zh: "表格", en: "a table" },
  column: { zh: "表的一列", en: "a column" },
  truth: { zh: "条件", en: "a condition" },
  "one-table": { zh: "同一张表的列", en: "columns of one table" },
  "two-tables": { zh: "两张表的列", en: "columns of two tables" },
  // Kinds of quantity.
  plain: { zh: "纯数", en: "a plain number" },
  length: { zh: "长度", en: "length" },
  mass: { zh: "质量", en: "mass" },
  energy: { zh: "能量", en: "energy" },
  time: { zh: "时间", en: "time" },
  year: { zh: "年", en: "years" },
  // Parts of a standard.
  dimension: { zh: "维度", en: "a dimension" },
  group: { zh: "组", en: "a group" },
  indicator: { zh: "指标", en: "an indicator" },
  input: { zh: "填报项", en: "an input" },
  parameter: { zh: "参数", en: "a parameter" },
  source: { zh: "来源", en: "source" },
  owner: { zh: "责任部门", en: "owner" },
  element: { zh: "要素", en: "element" },
  grade: { zh: "等级", en: "grade" },
  "choice-input": { zh: "选择型填报项", en: "input with choices" },
  // Languages and files.
  chinese: { zh: "中文", en: "Chinese" },
  english: { zh: "英文", en: "English" },
  "office-file": { zh: " Excel、Word 或压缩文件", en: "an Excel, Word or ZIP file" },
  "old-office-file": { zh: "旧版 Excel 或 Word 文件", en: "an old Excel or Word file" },
  pdf: { zh: " PDF 文件", en: "a PDF file" },
  "packed-file": { zh: "压缩文件", en: "a compressed file" },
};

const or: Readonly<Record<Locale, string>> = { zh: "或", en: " or " };

/** The facts of a finding, with its terms in a language: `date - date`, `text, list`. */
export function sayTerms({ terms: names = [] }: Rule, facts: Facts, locale: Locale): Facts {
  const said = names.map((name): [string, string] => [name, say(facts[name] ?? "")]);
  return { ...facts, ...Object.fromEntries(said) };

  function say(fact: string): string {
    return fact.replace(/[a-z]+(?:-[a-z]+)*/g, (word) => terms[word]?.[locale] ?? word).replaceAll(", ", or[locale]);
  }
}
