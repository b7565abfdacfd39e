/** What can be wrong with the method, the parameters and the formulas of a standard. */
import { rule } from "../../../model/index.ts";

export const decimals = rule({
  id: "standard/decimals",
  severity: "error",
  en: {
    message: "“{found}” is not a valid number of decimals.",
    help: "Write a whole number from 0 to 12.",
    why: "Rounding is part of the standard and must be exact.",
  },
  zh: {
    message: "“{found}”不是有效的小数位数。",
    help: "请写 0 到 12 之间的整数。",
    why: "修约是标准的一部分，必须明确。",
  },
});

export const shareRange = rule({
  id: "standard/share-range",
  severity: "error",
  en: {
    message: "{found} is not a share between 0 % and 100 %.",
    help: "Write a share such as 60 %.",
    why: "A minimum is a share of the whole.",
  },
  zh: {
    message: "{found} 不是 0% 到 100% 之间的比例。",
    help: "请写 60% 这样的比例。",
    why: "最低要求是占全部的比例。",
  },
});

export const partsCount = rule({
  id: "standard/parts-count",
  severity: "error",
  en: {
    message: "{found} is no number of parts.",
    help: "Write a whole number above 0, such as 3, or a share such as 60 %.",
    why: "Parts with a score are counted, and their number is compared with it.",
  },
  zh: {
    message: "{found} 不能作为项数。",
    help: "请写大于 0 的整数，例如 3，或写 60% 这样的比例。",
    why: "有得分的项数要与它比较。",
  },
});

export const partsTooFew = rule({
  id: "standard/parts-too-few",
  severity: "error",
  en: {
    message: "“{id}” has a score only where {least} of its parts have one, and only {count} can.",
    help: "Correct the number, or take it away.",
    why: "It would never have a score, whatever a city answers.",
  },
  zh: {
    message: "“{id}”须有 {least} 项得分才给分，而其下能得分的只有 {count} 项。",
    help: "请改正这个数，或删去它。",
    why: "无论城市怎样填报，它都不会有得分。",
  },
});

export const rejectionRaises = rule({
  id: "standard/rejection-raises",
  severity: "warning",
  en: {
    message:
      "A rejected answer counts as missing, and what is missing leaves its place: a rejection can raise a score.",
    help: "Write `rejected: zero`, or another policy for what is missing.",
    why: "A city gains where a reviewer rejects its weakest answers.",
  },
  zh: {
    message: "被驳回的填报按缺失计，而缺失的不占位置：驳回反而可能提高得分。",
    help: "请写 `rejected: zero`，或改用其他缺失处理办法。",
    why: "评审驳回最弱的填报，城市反而得益。",
  },
});

export const roundingLevels = rule({
  id: "standard/rounding-levels",
  severity: "error",
  en: {
    message: "`rounding` has to say in one way which levels are rounded.",
    help: "Write one number of decimals with `at`, or a number for each level without it: `decimals: { indicator: 1, total: 2 }`.",
    why: "Both or neither leave open what is rounded.",
  },
  zh: {
    message: "`rounding` 须以一种方式写明哪些层级修约。",
    help: "小数位数只写一个时请写 `at`；按层级分别写时不写 `at`，如 `decimals: { indicator: 1, total: 2 }`。",
    why: "两种都写或都不写，就不清楚修约什么。",
  },
});

export const imputeUnscored = rule({
  id: "standard/impute-unscored",
  severity: "error",
  en: {
    message: "“{id}” has a norm for a missing answer, but no score of a number.",
    help: "Delete `impute`, or score the value.",
    why: "A norm is a number that is scored in place of the one that is missing.",
  },
  zh: {
    message: "“{id}”写了缺失时的插补值，但没有按数值计分。",
    help: "请删去 `impute`，或为该值写评分方法。",
    why: "插补值是代替缺失数值参与计分的数。",
  },
});

export const imputeMinimum = rule({
  id: "standard/impute-minimum",
  severity: "error",
  en: {
    message: "“{id}” has a norm for a missing answer, and nothing says how much must be answered for a total.",
    help: "Write `minimum-coverage` or `minimum-parts` in `method`.",
    why: "Without it a city that answers nothing would have the total of the norms.",
  },
  zh: {
    message: "“{id}”写了缺失时的插补值，却没有规定至少填报多少才有总分。",
    help: "请在 `method` 中写 `minimum-coverage` 或 `minimum-parts`。",
    why: "否则什么都不填的城市，也会得到由插补值算出的总分。",
  },
});

export const parameterShape = rule({
  id: "standard/parameter-shape",
  severity: "error",
  en: {
    message: "The parameter “{id}” must have either `value`, or `by` and `values`.",
    help: "Write `value` if it is the same for all cities. Write `by` with the deciding input, and `values` with a value for each choice, if it depends on a choice.",
    why: "With both forms the parameter would have two values.",
  },
  zh: {
    message: "参数“{id}”应写 `value`，或者写 `by` 和 `values`。",
    help: "各城市相同的写 `value`；因选项而异的，在 `by` 中写填报项，在 `values` 中写各选项对应的值。",
    why: "两种都写，参数就有两个值。",
  },
});

export const parameterChoices = rule({
  id: "standard/parameter-choices",
  severity: "error",
  en: {
    message: "The values of the parameter “{id}” do not match the choices of “{input}”[: {choice}].",
    help: "Give exactly one value for each choice.",
    why: "A city that picks a choice without a value would have no score.",
  },
  zh: {
    message: "参数“{id}”的取值与“{input}”的选项不对应[：{choice}]。",
    help: "请给每个选项各写一个值，不多不少。",
    why: "选项没有对应的值，选它的城市就没有得分。",
  },
});

export const formulaKind = rule({
  id: "standard/formula-kind",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "The formula gives {found}, but {expected} is needed here.",
    help: "Correct the formula, or the unit of this place.",
    why: "A result in the wrong unit is wrong by the factor between the units.",
  },
  zh: {
    message: "公式得到的是{found}，这里需要的是{expected}。",
    help: "请改正公式，或改正这里的单位。",
    why: "单位不对，结果就差一个换算倍数。",
  },
});

export const betweenSteps = rule({
  id: "standard/threshold-between-steps",
  severity: "warning",
  en: {
    message:
      "The threshold {found} is no multiple of {steps}, and the public edition gives the total in steps of {steps}.",
    help: "Choose a threshold that is a multiple of the step, or another step in `publication`.",
    why: "Rounded down to a step, a total that reaches the threshold would be published below it.",
  },
  zh: {
    message: "界限 {found} 不是 {steps} 的倍数，而公开版的总分按 {steps} 分一档公布。",
    help: "请把界限改为该档次的倍数，或在 `publication` 中换一个档次。",
    why: "总分向下取整到档次，达到界限的总分公布出来会低于界限。",
  },
});

export const steps = rule({
  id: "standard/publication-steps",
  severity: "error",
  en: {
    message: "Scores cannot be published in steps of {found}.",
    help: "Write a number of points above 0, such as 5.",
    why: "Scores of restricted answers are rounded down to multiples of it, so that nobody can compute an answer from a score.",
  },
  zh: {
    message: "不能按 {found} 一档公布得分。",
    help: "请写大于 0 的分数，例如 5。",
    why: "依据不得公开的填报内容计算的得分按此档次向下取整公布，以免由得分反推填报内容。",
  },
});
