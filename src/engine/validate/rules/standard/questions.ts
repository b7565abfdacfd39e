/** What can be wrong with what a standard asks and measures. */
import { rule } from "../../../model/index.ts";

export const valueOrQuestion = rule({
  id: "standard/value-or-question",
  severity: "error",
  en: {
    message: "“{id}” must have either `value` or `question`. Levels and checklists need `question`.",
    help: "Write `value` with a formula if the indicator is computed from inputs; write `question` if cities answer it directly.",
    why: "An indicator is either computed from inputs or asked directly.",
  },
  zh: {
    message: "“{id}”应写 `value` 或 `question` 之一；分级评分和清单评分用 `question`。",
    help: "由填报项计算的指标，在 `value` 中写公式；由城市直接作答的，写 `question`。",
    why: "指标要么由填报项计算，要么直接提问。",
  },
});

export const questionUnit = rule({
  id: "standard/question-unit",
  severity: "error",
  en: {
    message: "The question of “{id}” has no unit.",
    help: "Add `unit`. For a plain number write `unit: ratio`.",
    why: "Without a unit, cities would answer in different units.",
  },
  zh: {
    message: "“{id}”的问题没有写单位。",
    help: "请加上 `unit`；纯数写 `unit: ratio`。",
    why: "没有单位，各城市可能按不同的单位填报。",
  },
});

export const onlyQuestion = rule({
  id: "standard/only-question",
  severity: "error",
  en: {
    message: "`{key}` may only be used together with `question`.",
    help: "Move it to the input that is answered.",
    why: "Cities answer inputs; a formula is not answered.",
  },
  zh: {
    message: "`{key}` 只能与 `question` 一起使用。",
    help: "请移到相应的填报项。",
    why: "城市填报的是填报项，公式不需要填报。",
  },
});

export const limitOfNumber = rule({
  id: "standard/limit-of-number",
  severity: "error",
  en: {
    message: "`{key}` of “{id}” limits no number: the question asks for something else.",
    help: "Remove `{key}`, or move it to a question with a `unit`.",
    why: "Only a number can be compared with other answers.",
  },
  zh: {
    message: "“{id}”要求填报的不是数，`{key}` 不起作用。",
    help: "请删去 `{key}`，或移到有 `unit` 的填报项。",
    why: "只有数才能与其他填报项比较大小。",
  },
});

export const limitOfItself = rule({
  id: "standard/limit-of-itself",
  severity: "error",
  en: {
    message: "`{key}` of “{id}” is computed from “{id}” itself.",
    help: "Compare it with other answers.",
    why: "An answer that is compared with itself always fits.",
  },
  zh: {
    message: "“{id}”的 `{key}` 用到了“{id}”本身。",
    help: "请与其他填报项比较。",
    why: "与自身比较没有意义，永远不会提示。",
  },
});

export const inputAsks = rule({
  id: "standard/input-asks",
  severity: "error",
  en: {
    message:
      "The input “{id}” must ask for exactly one kind of answer: a number (unit), a choice (choices), or a table (columns and rows).",
    help: "Use one of them. For a second question add another input.",
    why: "The form, the check and the formulas must agree on what is asked.",
  },
  zh: {
    message: "填报项“{id}”只能要求一种填报内容：数（unit）、选项（choices）或表格（columns 加 rows）。",
    help: "请只用一种；还要问别的内容，请另设填报项。",
    why: "填报表、检查和公式所用的内容必须一致。",
  },
});

export const notAsked = rule({
  id: "standard/not-asked",
  severity: "error",
  en: {
    message: "The question of an indicator cannot ask for a date.",
    help: "Ask for the date with an input, and compute the number of days in the `value` of the indicator.",
    why: "A date has no score until it is turned into a number of days.",
  },
  zh: {
    message: "指标的问题不能要求填日期。",
    help: "请另设填报项询问日期，并在指标的 `value` 中算出天数。",
    why: "日期要先换算成天数才能计分。",
  },
});

export const unknownUnit = rule({
  id: "standard/unknown-unit",
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

export const bounds = rule({
  id: "standard/bounds",
  severity: "error",
  en: {
    message: "The minimum, {low}, is not less than the maximum, {high}.",
    help: "Correct the bounds.",
    why: "No answer could lie between these bounds.",
  },
  zh: {
    message: "最小值 {low} 没有小于最大值 {high}。",
    help: "请改正界限。",
    why: "这样的界限之间没有可填的数。",
  },
});
