/** What can be wrong with what a formula names. */
import { rule } from "../../model/index.ts";

export const unknownUnit = rule({
  id: "formula/unknown-unit",
  severity: "error",
  en: {
    message: "“{found}” is not a known unit.",
    help: "Use a built-in unit, or define the unit under `units`.",
    why: "A number with an unknown unit cannot be compared.",
  },
  zh: {
    message: "“{found}”不是已知的单位。",
    help: "请使用内置单位，或在 `units` 下定义。",
    why: "单位不明的数无法比较。",
  },
});

export const unknownName = rule({
  id: "formula/unknown-name",
  severity: "error",
  en: {
    message: "“{name}” is neither an input nor a parameter of this standard.",
    help: "[Did you mean “{nearest}”? ][Did you mean `{minus}`, with a space on both sides of the minus? ]Correct the name, or define it as an input or a parameter.",
    why: "A name that is not defined has no value.",
  },
  zh: {
    message: "“{name}”不是本标准的填报项或参数。",
    help: "[是否想写“{nearest}”？][是否想写 `{minus}`（减号两边有空格）？]请改正名称，或把它定义为填报项或参数。",
    why: "没有定义的名称没有值。",
  },
});

export const notAnInput = rule({
  id: "formula/not-an-input",
  severity: "error",
  terms: ["what"],
  en: {
    message: "“{name}” is {what}, and a formula uses inputs and parameters.",
    help: "Write what “{name}” is computed from, in terms of inputs.",
    why: "A value is computed from answers alone, so that each can be checked without the others.",
  },
  zh: {
    message: "“{name}”是{what}，而公式只能用填报项和参数。",
    help: "请用填报项写出“{name}”的算式。",
    why: "指标值只由填报数据算出，每个数都可以单独核对。",
  },
});

export const unknownNode = rule({
  id: "formula/unknown-node",
  severity: "error",
  en: {
    message: "There is no dimension, group or indicator “{name}”.",
    help: "[Did you mean “{nearest}”? ]Name a part of the standard, or total.",
    why: "The score of nothing cannot be compared.",
  },
  zh: {
    message: "没有名为“{name}”的维度、分组或指标。",
    help: "[是否想写“{nearest}”？]请写标准的组成部分，或 total。",
    why: "没有对象的得分无法比较。",
  },
});

export const unknownFunction = rule({
  id: "formula/unknown-function",
  severity: "error",
  en: {
    message: "There is no function named {name}.",
    help: "For numbers use one of: {numbers}. For columns use one of: {columns}.",
    why: "The language has few functions so that every implementation gives the same result.",
  },
  zh: {
    message: "没有名为 {name} 的函数。",
    help: "用于数的函数：{numbers}；用于列的函数：{columns}。",
    why: "公式语言只有少量函数，以保证任何程序都得出同样的结果。",
  },
});

export const unknownColumn = rule({
  id: "formula/unknown-column",
  severity: "error",
  en: {
    message: "The table {table} has no column {column}.",
    help: "Its columns are: {known}.",
    why: "A column is written as table.column.",
  },
  zh: {
    message: "表 {table} 没有 {column} 这一列。",
    help: "它的列有：{known}。",
    why: "列的写法是“表.列”。",
  },
});

export const unknownChoice = rule({
  id: "formula/unknown-choice",
  severity: "error",
  en: {
    message: "“{found}” is not one of the choices of this input.",
    help: "The choices are: {known}.",
    why: "A comparison with a choice that does not exist is always false.",
  },
  zh: {
    message: "“{found}”不是这个填报项的选项。",
    help: "选项有：{known}。",
    why: "与不存在的选项比较，结果永远不成立。",
  },
});
