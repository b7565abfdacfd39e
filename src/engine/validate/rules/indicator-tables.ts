/** What can be wrong with the tables from which a standard is made. */
import { rule } from "../../model/index.ts";

export const noTable = rule({
  id: "table/no-indicators",
  severity: "error",
  en: {
    message: "No table of indicators was found.",
    help: "The head of the table needs a column of titles, such as “Indicator”, and another, such as “Unit” or “Weight”.",
    why: "Columns are recognised by their heads.",
  },
  zh: {
    message: "没有找到指标表。",
    help: "表头应有名称列（如“指标名称”），并至少另有一列，如“单位”或“权重”。",
    why: "程序按表头识别各列。",
  },
});

export const unknownColumn = rule({
  id: "table/unknown-column",
  severity: "warning",
  en: {
    message: "The column “{head}” was not used.",
    help: "Rename it to what it holds, such as Unit, Weight, Best or Source; or leave it.",
    why: "What is not recognised is not guessed.",
  },
  zh: {
    message: "“{head}”这一列没有采用。",
    help: "请按内容改列名，如单位、权重、目标值、来源；不需要的可以不管。",
    why: "认不出的列，程序不作猜测。",
  },
});

export const gap = rule({
  id: "table/gap",
  severity: "warning",
  en: {
    message: "“{id}” lacks {what}.",
    help: "Fill it in here or in the YAML.",
    why: "What the table does not say was left open, not made up.",
  },
  zh: {
    message: "“{id}”缺少{what}。",
    help: "请在表中或 YAML 中补上。",
    why: "表中没有的内容，程序不会代填。",
  },
});

export const direction = rule({
  id: "table/direction",
  severity: "warning",
  en: {
    message: "“{id}” is said to be {found}, but scores lowest at {worst} and full at {best}.",
    help: "Exchange the two values, or correct the direction.",
    why: "The two values decide which way is better.",
  },
  zh: {
    message: "“{id}”的方向写的是“{found}”，而最差值是 {worst}、最优值是 {best}。",
    help: "请对调两个值，或更正方向。",
    why: "哪个方向更好由这两个值决定。",
  },
});
