/** What can be wrong with what a standard asks and measures. */
import { rule } from "../../../model/index.ts";

export const valueOrQuestion = rule({
  id: "standard/value-or-question",
  severity: "error",
  en: {
    message: "“{id}” needs either a `value` or a `question`; a rubric needs a question.",
    help: "Write exactly one of them.",
    why: "An indicator is computed from inputs, or it asks for itself.",
  },
  zh: {
    message: "“{id}”须有 `value` 或 `question` 之一；分级或清单评分要用 question。",
    help: "请只写其中一个。",
    why: "指标要么由填报项计算，要么自己提问。",
  },
});

export const questionUnit = rule({
  id: "standard/question-unit",
  severity: "error",
  en: {
    message: "The question of “{id}” does not say in which unit it asks.",
    help: "Add `unit`; a plain number has the unit ratio.",
    why: "A number without a unit is guessed at.",
  },
  zh: {
    message: "“{id}”的问题没有说明单位。",
    help: "请加上 `unit`；纯数用 ratio。",
    why: "没有单位的数只能猜。",
  },
});

export const onlyQuestion = rule({
  id: "standard/only-question",
  severity: "error",
  en: {
    message: "“{key}” belongs to a question.",
    help: "Move it to the input.",
    why: "It is the input that is answered, not the formula.",
  },
  zh: {
    message: "“{key}”只用于提问。",
    help: "请移到填报项上。",
    why: "城市回答的是填报项，不是公式。",
  },
});

export const inputAsks = rule({
  id: "standard/input-asks",
  severity: "error",
  en: {
    message: "“{id}” asks exactly one thing: a unit, choices, or columns together with rows.",
    help: "Keep one.",
    why: "The form, the check and the formula must agree on what is asked.",
  },
  zh: {
    message: "“{id}”只能问一种内容：unit、choices，或 columns 加 rows。",
    help: "请只保留一种。",
    why: "表单、检查和公式对所问内容必须一致。",
  },
});

export const notAsked = rule({
  id: "standard/not-asked",
  severity: "error",
  en: {
    message: "The question of an indicator itself cannot ask for a date.",
    help: "Ask with an input, and give the indicator a `value`.",
    why: "A date must first become a number of days.",
  },
  zh: {
    message: "指标自身的问题不能问日期。",
    help: "请用填报项提问，再给指标写 `value`。",
    why: "日期要先变成天数。",
  },
});

export const unknownUnit = rule({
  id: "standard/unknown-unit",
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

export const bounds = rule({
  id: "standard/bounds",
  severity: "error",
  en: {
    message: "The lower bound, {low}, must be below the upper bound, {high}.",
    help: "Correct the bounds.",
    why: "Between such bounds no value can be right.",
  },
  zh: {
    message: "下限（{low}）须小于上限（{high}）。",
    help: "请更正界限。",
    why: "这样的界限之间没有合格的值。",
  },
});
