/** What can be wrong with what a formula joins. */
import { rule } from "../../model/index.ts";

export const wrongArguments = rule({
  id: "formula/arguments",
  severity: "error",
  en: {
    message: "{name} takes {expected} parts, not {found}.",
    help: "Separate the parts by commas.",
    why: "A part too few or too many is a slip of the pen.",
  },
  zh: {
    message: "{name} 需要 {expected} 个部分，现有 {found} 个。",
    help: "各部分用逗号分隔。",
    why: "多一个或少一个，多半是笔误。",
  },
});

export const kinds = rule({
  id: "formula/kinds",
  severity: "error",
  terms: ["left", "right"],
  en: {
    message: "Unlike quantities meet at “{sign}”: {left} and {right}.",
    help: "Divide by a quantity of the same kind first, or correct the unit.",
    why: "Money and persons cannot be added, nor years and days.",
  },
  zh: {
    message: "“{sign}”两边的量不同类：{left}与{right}。",
    help: "请先除以同类的量，或改正单位。",
    why: "钱和人不能相加，年和日也不能。",
  },
});

export const wrongTypes = rule({
  id: "formula/types",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "Found {found} where {expected} is needed.",
    help: "Compare a choice with = and a quoted choice; reduce a column with sum, mean and the like; give ln, exp and sqrt a plain number.",
    why: "Numbers, choices, dates, columns and conditions are different things.",
  },
  zh: {
    message: "这里需要{expected}，写的却是{found}。",
    help: "选项用 = 与带引号的选项比较；对列要用 sum、mean 等函数；ln、exp、sqrt 只接受纯数。",
    why: "数、选项、日期、列和条件是不同的东西。",
  },
});
