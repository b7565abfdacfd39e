/** What can be wrong with the method, the parameters and the formulas of a standard. */
import { rule } from "../../../model/index.ts";

export const decimals = rule({
  id: "standard/decimals",
  severity: "error",
  en: {
    message: "“{found}” is no number of decimals.",
    help: "Write a whole number from 0 to 12.",
    why: "Rounding is part of the standard, and must be exact.",
  },
  zh: {
    message: "“{found}”不是小数位数。",
    help: "请写 0 到 12 的整数。",
    why: "修约是标准的一部分，必须明确。",
  },
});

export const shareRange = rule({
  id: "standard/share-range",
  severity: "error",
  en: {
    message: "{found} is no share.",
    help: "Write a share between 0 % and 100 %, such as 60 %.",
    why: "Coverage is a share of the whole.",
  },
  zh: {
    message: "{found} 不是比例。",
    help: "请写 0 % 到 100 % 之间的比例，如 60 %。",
    why: "覆盖率是整体的一部分。",
  },
});

export const parameterShape = rule({
  id: "standard/parameter-shape",
  severity: "error",
  en: {
    message: "The parameter “{id}” has either a `value`, or `by` together with `values`.",
    help: "Keep one.",
    why: "A look-up needs the input that decides and a value for each choice.",
  },
  zh: {
    message: "参数“{id}”要么有 `value`，要么有 `by` 和 `values`。",
    help: "请只保留一种。",
    why: "查表需要起决定作用的填报项，以及每个选项的值。",
  },
});

export const parameterChoices = rule({
  id: "standard/parameter-choices",
  severity: "error",
  en: {
    message: "The parameter “{id}” and the choices of “{input}” do not agree[: {choice}].",
    help: "Give a value for each choice, and for nothing else.",
    why: "A choice without a value would leave a city without a score.",
  },
  zh: {
    message: "参数“{id}”与“{input}”的选项不一致[：{choice}]。",
    help: "每个选项各给一个值，不多不少。",
    why: "没有值的选项会让城市得不到分。",
  },
});

export const formulaKind = rule({
  id: "standard/formula-kind",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "The formula gives {found}; this place wants {expected}.",
    help: "Correct the unit, or the formula.",
    why: "A number in the wrong unit is wrong by its factor.",
  },
  zh: {
    message: "公式得到的是{found}，这里需要{expected}。",
    help: "请更正单位或公式。",
    why: "单位错了，数就差一个倍数。",
  },
});
