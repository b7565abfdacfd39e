/** What can be wrong with the ways to score. */
import { rule } from "../model/index.ts";

export const scoreKind = rule({
  id: "standard/score-kind",
  severity: "error",
  en: {
    message: "A score must use exactly one of these methods: {kinds}[; found: {found}].",
    help: "Choose one method and write all its keys. Delete the keys of the other methods.",
    why: "Two methods would give two scores.",
  },
  zh: {
    message: "评分方法应写且只写一种：{kinds}[；现有：{found}]。",
    help: "请选定一种，写全它的各项，删去其他方法的各项。",
    why: "两种方法会得出两个得分。",
  },
});

export const scoreRange = rule({
  id: "standard/score-range",
  severity: "error",
  en: {
    message: "The score {found} is outside the scale.",
    help: "Write a score between the ends of `method.scale`.",
    why: "A score outside the scale could raise a total above the maximum.",
  },
  zh: {
    message: "分值 {found} 超出评分范围。",
    help: "请写 `method.scale` 两端之间的分值。",
    why: "超出范围的分值可能使总分超过满分。",
  },
});

export const checklistSum = rule({
  id: "standard/checklist-sum",
  severity: "error",
  en: {
    message: "The scores of the checklist add up to {found}, not to the full score.",
    help: "Change the scores so that they add up to the full score.",
    why: "A city that meets every item must receive the full score.",
  },
  zh: {
    message: "清单各项分值合计为 {found}，不等于满分。",
    help: "请调整各项分值，使合计等于满分。",
    why: "各项全部满足的城市应得满分。",
  },
});

export const goalpostsEqual = rule({
  id: "standard/goalposts-equal",
  severity: "error",
  en: {
    message: "worst and best are both {worst}[ where {choices}].",
    help: "Write two different values.",
    why: "The score rises from worst to best; with equal values there is no scale.",
  },
  zh: {
    message: "[{choices} 时，]worst 与 best 都是 {worst}。",
    help: "请写两个不同的值。",
    why: "得分从 worst 到 best 逐步升高，两个值相同就无法计分。",
  },
});

export const order = rule({
  id: "standard/order",
  severity: "error",
  en: {
    message: "{found} is out of order after {before}.",
    help: "Order the entries: at-most from low to high, at-least from high to low, points from low to high.",
    why: "In the wrong order some bands would never be used.",
  },
  zh: {
    message: "{found} 排在 {before} 之后，顺序不对。",
    help: "请按顺序排列：at-most 由小到大，at-least 由大到小，各点由小到大。",
    why: "顺序不对，有的分段永远用不到。",
  },
});

export const mixedBands = rule({
  id: "standard/mixed-bands",
  severity: "error",
  en: {
    message: "This band uses {found}, the one before it uses {before}.",
    help: "In one list use either at-least in every band, from high to low, or at-most in every band, from low to high.",
    why: "The first matching band counts; with both kinds of bound one band could hide another.",
  },
  zh: {
    message: "这一段用的是 {found}，前一段用的是 {before}。",
    help: "同一组分段请统一：都用 at-least（由大到小），或都用 at-most（由小到大）。",
    why: "以第一个符合的分段为准；两种界限混用，有的分段可能被遮住。",
  },
});

export const bandBounds = rule({
  id: "standard/band-bounds",
  severity: "error",
  en: {
    message: "Every band except the last needs exactly one bound, and the last needs none.",
    help: "Give each band except the last either at-least or at-most. Delete the bound of the last one.",
    why: "The last band covers all remaining values, so that every value has a score.",
  },
  zh: {
    message: "除最后一段外，每一分段应有一个界限，最后一段不写界限。",
    help: "请给前面各段写 at-least 或 at-most 之一，最后一段不写。",
    why: "最后一段包括其余的所有值，保证每个值都有得分。",
  },
});

export const toleranceWritten = rule({
  id: "standard/tolerance",
  severity: "error",
  en: {
    message: "The tolerance {found} is not greater than 0.",
    help: "Write a number above 0: the distance from the target at which a value receives the lowest score.",
    why: "The score falls from the highest to the lowest within the tolerance.",
  },
  zh: {
    message: "容差 {found} 没有大于 0。",
    help: "请写大于 0 的数，即与目标值相差多少时得最低分。",
    why: "得分在容差范围内从满分降到最低分。",
  },
});

export const tolerancePositive = rule({
  id: "assessment/tolerance",
  severity: "error",
  en: {
    message: "{id}: the tolerance computed from the answers is not greater than 0.",
    help: "Check the answers that the tolerance is computed from.",
    why: "Closeness to a target can only be scored with a tolerance above 0.",
  },
  zh: {
    message: "{id}：由填报数据算出的容差没有大于 0。",
    help: "请核对计算容差所用的填报项。",
    why: "容差大于 0，才能按接近目标的程度计分。",
  },
});

export const goalpostsComputedEqual = rule({
  id: "assessment/goalposts-equal",
  severity: "error",
  en: {
    message: "{id}: with these answers the worst and the best value of the scale are equal, so there is no score.",
    help: "Check the answers that the worst and the best value are computed from. If they are right, report this to the publisher of the standard.",
    why: "The score rises from the worst to the best value; with equal values there is no scale.",
  },
  zh: {
    message: "{id}：按这些填报数据，最差目标值与最优目标值相等，无法计分。",
    help: "请核对计算目标值所用的填报项；如果无误，请反馈给标准的发布单位。",
    why: "得分从最差值到最优值逐步升高，两个值相等就无法计分。",
  },
});

/** What only the answers can bring about: a kind of score names one of these as the reason why there is no score. */
export const scoreValueRules = [tolerancePositive, goalpostsComputedEqual];
