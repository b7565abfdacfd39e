/** What can be wrong with what a formula names. */
import { rule } from "../../model/index.ts";

export const unknownUnit = rule({
  id: "formula/unknown-unit",
  severity: "error",
  en: {
    message: "“{found}” is no unit.",
    help: "Use a built-in unit, or define the counted thing under `units`.",
    why: "A number with an unknown unit cannot be compared.",
  },
  zh: {
    message: "“{found}”不是单位。",
    help: "请用内置单位，或在 `units` 下定义要数的东西。",
    why: "单位不明的数无法比较。",
  },
});

export const unknownName = rule({
  id: "formula/unknown-name",
  severity: "error",
  en: {
    message: "There is no “{name}”.",
    help: "[Did you mean “{nearest}”?][Did you mean `{minus}`, with a space on both sides of the minus?] A formula uses the inputs and parameters of its standard.",
    why: "A name that nobody defined has no value.",
  },
  zh: {
    message: "没有“{name}”。",
    help: "[是否想写“{nearest}”？][是否想写 `{minus}`（减号两边有空格）？]公式只能用本标准的填报项和参数。",
    why: "没有定义的名称就没有值。",
  },
});

export const unknownFunction = rule({
  id: "formula/unknown-function",
  severity: "error",
  en: {
    message: "There is no function {name}.",
    help: "There are: {numbers}; for columns {columns}.",
    why: "The language is small so that every reader of it gives the same number.",
  },
  zh: {
    message: "没有函数 {name}。",
    help: "可用：{numbers}；对列可用 {columns}。",
    why: "语言小，才能保证每种读法得到同一个数。",
  },
});

export const unknownColumn = rule({
  id: "formula/unknown-column",
  severity: "error",
  en: {
    message: "{table} has no column {column}.",
    help: "It has: {known}.",
    why: "A dot joins a table and its column.",
  },
  zh: {
    message: "{table} 没有列 {column}。",
    help: "它有：{known}。",
    why: "点号连接表和它的列。",
  },
});

export const unknownChoice = rule({
  id: "formula/unknown-choice",
  severity: "error",
  en: {
    message: "“{found}” is none of the choices.",
    help: "The choices are: {known}.",
    why: "A comparison with a choice that cannot be given is always false.",
  },
  zh: {
    message: "“{found}”不是可选项。",
    help: "可选项有：{known}。",
    why: "和不可能选到的选项比较，结果永远为假。",
  },
});
