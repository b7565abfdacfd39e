/** What can be wrong with what a formula joins. */
import { rule } from "../../model/index.ts";

export const wrongArguments = rule({
  id: "formula/arguments",
  severity: "error",
  en: {
    message: "{name} takes {expected} arguments, not {found}.",
    help: "Separate the arguments with commas, and check that none is missing.",
    why: "A different number of arguments is a mistake in the formula.",
  },
  zh: {
    message: "{name} 需要 {expected} 个参数，现有 {found} 个。",
    help: "各参数用逗号分隔，请检查有没有缺少。",
    why: "参数个数不对，说明公式写错了。",
  },
});

export const kinds = rule({
  id: "formula/kinds",
  severity: "error",
  terms: ["left", "right"],
  en: {
    message: "The two sides of “{sign}” have different kinds of unit: {left} and {right}.",
    help: "Use quantities of the same kind, or divide each by a quantity of its own kind first.",
    why: "Money cannot be added to people, nor years to days.",
  },
  zh: {
    message: "“{sign}”两边的单位种类不同：{left}与{right}。",
    help: "请使用同类的量，或先各自除以同类的量。",
    why: "金额与人数不能相加，年与日也不能相加。",
  },
});

export const wrongTypes = rule({
  id: "formula/types",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "This part is {found}, but {expected} is needed here.",
    help: 'Compare a choice as in rail = "metro". Turn a column into one number with sum, mean and the like. Give ln, exp and sqrt a plain number.',
    why: "Numbers, choices, dates, columns and conditions cannot replace each other.",
  },
  zh: {
    message: "这里需要{expected}，写的却是{found}。",
    help: '选项的比较写成 rail = "metro"；列要先用 sum、mean 等函数求出一个数；ln、exp、sqrt 只接受纯数。',
    why: "数、选项、日期、列和条件不能互相代替。",
  },
});
