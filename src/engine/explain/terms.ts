/** Terms that appear as facts in diagnostics, in each language. */
import type { Facts, Locale, Rule, Said } from "../model/index.ts";

const terms: Readonly<Record<string, Said>> = {
  // Shapes of a document.
  text: { zh: "文字", en: "a text" },
  list: { zh: "列表", en: "a list" },
  object: { zh: "“名称: 内容”的形式", en: "names with values" },
  nothing: { zh: "空白", en: "empty" },
  id: {
    zh: "由小写字母、数字和连字符组成、以字母开头的代号，如 medical-appointments",
    en: "small letters, digits and hyphens, beginning with a letter, such as medical-appointments",
  },
  "whole-number": { zh: "整数（至多九位）", en: "a whole number of at most nine digits" },
  "sample-size": { zh: "数量或百分比，如 5 或 10 %", en: "a number or a percentage, such as 5 or 10 %" },
  count: { zh: "不小于 1 的整数", en: "a whole number, 1 or more" },
  version: { zh: "三段数字，如 1.0.0", en: "three numbers, such as 1.0.0" },
  // What an input asks for, and what a part of a formula is.
  number: { zh: "数", en: "a number" },
  date: { zh: "日期", en: "a date" },
  choice: { zh: "选项", en: "a choice" },
  level: { zh: "等级", en: "a level" },
  table: { zh: "表格", en: "a table" },
  column: { zh: "表的一列", en: "a column" },
  truth: { zh: "条件", en: "a condition" },
  "one-table": { zh: "同一张表的列", en: "a column of the same table" },
  "two-tables": { zh: "两张表的列", en: "columns of two tables" },
  // Kinds of quantity.
  plain: { zh: "纯数", en: "a plain number" },
  length: { zh: "长度", en: "length" },
  mass: { zh: "质量", en: "mass" },
  energy: { zh: "能量", en: "energy" },
  time: { zh: "时间", en: "time" },
  year: { zh: "年", en: "years" },
  CNY: { zh: "金额（CNY）", en: "money (CNY)" },
  EUR: { zh: "金额（EUR）", en: "money (EUR)" },
  USD: { zh: "金额（USD）", en: "money (USD)" },
  // Built-in units with a Latin name.
  ratio: { zh: "纯数", en: "ratio" },
  hour: { zh: "小时", en: "hour" },
  day: { zh: "天", en: "day" },
  person: { zh: "人", en: "person" },
  household: { zh: "户", en: "household" },
  visit: { zh: "人次", en: "visit" },
  item: { zh: "项", en: "item" },
  vehicle: { zh: "辆", en: "vehicle" },
  bed: { zh: "床", en: "bed" },
  institution: { zh: "所", en: "institution" },
  point: { zh: "分", en: "point" },
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
  class: { zh: "等次", en: "class" },
  weighted: { zh: "分组或指标", en: "group or indicator" },
  "choice-input": { zh: "选择型填报项", en: "input with choices" },
  // Why a file cannot be read or written.
  ENOENT: { zh: "没有这个文件", en: "there is no such file" },
  EACCES: { zh: "没有权限", en: "permission denied" },
  EPERM: { zh: "没有权限", en: "permission denied" },
  EEXIST: { zh: "已有同名文件", en: "a file with that name exists" },
  EISDIR: { zh: "这是文件夹", en: "it is a folder" },
  ENOTDIR: { zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder" },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
  ELOOP: { zh: "符号链接循环", en: "too many symbolic links" },
  "broken-link": { zh: "链接指向的文件不存在", en: "broken symbolic link" },
  "no-plain-file": { zh: "不是普通文件", en: "not a regular file" },
  EROFS: { zh: "磁盘只读", en: "the disk is read-only" },
  // What evidence states.
  "evidence-kind": { zh: "类型", en: "kind" },
  "evidence-date": { zh: "日期", en: "date" },
  // Parts of a programme.
  city: { zh: "城市", en: "city" },
  cohort: { zh: "城市组", en: "cohort" },

  phase: { zh: "阶段", en: "phase" },
  rule: { zh: "验收规则", en: "rule" },
  condition: { zh: "条件", en: "condition" },
  // Languages and files.
  chinese: { zh: "中文", en: "Chinese" },
  english: { zh: "英文", en: "English" },
  "office-file": { zh: " Excel、Word 或压缩文件", en: "an Excel, Word or ZIP file" },
  "old-office-file": { zh: "旧版 Excel 或 Word 文件", en: "an old Excel or Word file" },
  pdf: { zh: " PDF 文件", en: "a PDF file" },
  // Why a workbook cannot be read.
  zip: { zh: "文件结构不完整", en: "its structure is not sound" },
  checksum: { zh: "内容与校验和不符", en: "its contents do not match their checksum" },
  "duplicate-member": { zh: "同一部分出现了两次", en: "one part of it is there twice" },
  encrypted: { zh: "设有密码", en: "it has a password" },
  size: { zh: "解压后过大", en: "it is too large when unpacked" },
  private: { zh: "私钥", en: "private" },
  public: { zh: "公钥", en: "public" },
  "no-manifest": { zh: "没有清单", en: "it has no manifest" },
  markup: { zh: "内部的写法不正常", en: "its markup is not that of a workbook" },
  sheets: { zh: "工作表的名称重复或无法识别", en: "its sheets have equal names or cannot be recognised" },
  cells: { zh: "有单元格重复或位置无效", en: "a cell is there twice or at an impossible place" },
  numbers: { zh: "数值单元格里不是数", en: "a number cell holds no number" },
  "error-cell": { zh: "公式出错", en: "its formula gives an error" },
  "no-result-cell": { zh: "公式没有存下结果", en: "its formula has no stored value" },
  "merged-cell": {
    zh: "与其他单元格合并，不知属于哪一项",
    en: "it is merged with others, and may belong to any of them",
  },
  library: { zh: "格式不符合规范", en: "it does not keep to its format" },
  "packed-file": { zh: "压缩文件", en: "a compressed file" },
};

const or: Said = { zh: "或", en: " or " };

/** The facts of a finding in a language: its terms, `date - date`, `text, list`; and what brings words of its own. */
export function sayTerms({ terms: names = [] }: Rule, facts: Facts, locale: Locale): Facts {
  const said = names.map((name): [string, string] => [name, say(facts[name] ?? "")]);
  const worded = Object.entries(facts).flatMap(([name, words]): [string, string][] =>
    name.endsWith(`.${locale}`) ? [[name.slice(0, -locale.length - 1), words]] : [],
  );
  return { ...facts, ...Object.fromEntries([...said, ...worded]) };

  function say(fact: string): string {
    return fact.replaceAll(", ", or[locale]).replace(/[A-Za-z]+(?:-[a-z]+)*/g, (word) => terms[word]?.[locale] ?? word);
  }
}
