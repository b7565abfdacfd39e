/** What can be wrong with the ways to score. */
import { rule } from "../model/index.ts";

export const scoreKind = rule({
  id: "standard/score-kind",
  severity: "error",
  en: {
    message: "A score has exactly one of: {kinds}[; found: {found}].",
    help: "Keep one of them, with all its keys.",
    why: "Two ways to score would give two scores.",
  },
  zh: {
    message: "评分方法只能有一种：{kinds}[；现有：{found}]。",
    help: "请只保留一种，并写全它的各项。",
    why: "两种方法会给出两个得分。",
  },
});

export const scoreRange = rule({
  id: "standard/score-range",
  severity: "error",
  en: {
    message: "The score {found} lies outside the scale.",
    help: "Write scores between the ends of `method.scale`.",
    why: "A score outside the scale could lift a total above full.",
  },
  zh: {
    message: "分值 {found} 超出了量程。",
    help: "分值应在 `method.scale` 的两端之间。",
    why: "超出量程的分值会让总分超过满分。",
  },
});

export const checklistSum = rule({
  id: "standard/checklist-sum",
  severity: "error",
  en: {
    message: "The scores of the checklist add up to {found} of the scale.",
    help: "Let them add up to the full score.",
    why: "A city that meets every item has the full score.",
  },
  zh: {
    message: "清单各项分值之和是满分的 {found}。",
    help: "请让各项之和等于满分。",
    why: "各项全部满足的城市应得满分。",
  },
});

export const goalpostsEqual = rule({
  id: "standard/goalposts-equal",
  severity: "error",
  en: {
    message: "worst and best are both {worst}.",
    help: "Write two different values.",
    why: "Between equal goalposts there is no line.",
  },
  zh: {
    message: "worst 与 best 都是 {worst}。",
    help: "请写两个不同的值。",
    why: "两个目标值相同，就无法画出直线。",
  },
});

export const order = rule({
  id: "standard/order",
  severity: "error",
  en: {
    message: "{found} comes after {before}, which is out of order.",
    help: "Bring the bounds into order: at-most rising, at-least falling, points rising.",
    why: "A band that no value reaches is a slip of the pen.",
  },
  zh: {
    message: "{found} 排在 {before} 之后，顺序不对。",
    help: "请排好顺序：at-most 递增，at-least 递减，各点递增。",
    why: "任何值都到不了的分段是笔误。",
  },
});

export const mixedBands = rule({
  id: "standard/mixed-bands",
  severity: "error",
  en: {
    message: "This band has {found}, the one before it {before}.",
    help: "Write all the bounds of a list with at-least, falling, or all with at-most, rising.",
    why: "The first band that fits counts: with both kinds of bound one band would hide another.",
  },
  zh: {
    message: "这一段写的是 {found}，前一段却是 {before}。",
    help: "同一组分段的界限要么都用 at-least（递减），要么都用 at-most（递增）。",
    why: "以第一个符合的分段为准：两种界限混用，一段会遮住另一段。",
  },
});

export const bandBounds = rule({
  id: "standard/band-bounds",
  severity: "error",
  en: {
    message: "Every band needs one bound; the last has none.",
    help: "Give each band but the last either at-least or at-most; delete the bound of the last.",
    why: "The last band takes what is left, so that every value has a score.",
  },
  zh: {
    message: "每一分段都要有一个界限，只有最后一段没有。",
    help: "除最后一段外，每段写 at-least 或 at-most 之一；最后一段不写。",
    why: "最后一段收下其余的值，保证每个值都有得分。",
  },
});

export const toleranceWritten = rule({
  id: "standard/tolerance",
  severity: "error",
  en: {
    message: "The tolerance is {found}, which is not more than 0.",
    help: "Write how far from the target a value scores lowest, as a number above 0.",
    why: "The score falls from full to lowest within the tolerance: without one there is no line.",
  },
  zh: {
    message: "容差为 {found}，没有大于 0。",
    help: "请写离目标多远得最低分，须大于 0。",
    why: "得分在容差范围内从满分降到最低分，没有容差就无法画出直线。",
  },
});

export const tolerancePositive = rule({
  id: "assessment/tolerance",
  severity: "error",
  en: {
    message: "{id}: the tolerance computed from the answers is not more than 0.",
    help: "Correct the answers that the tolerance is computed from.",
    why: "Without a tolerance above 0 there is no score for closeness to the target.",
  },
  zh: {
    message: "{id}：由答案算出的容差没有大于 0。",
    help: "请更正用来计算容差的答案。",
    why: "容差不大于 0，就无法按接近目标的程度计分。",
  },
});

/** What only the answers can bring about: a kind of score names one of these as the reason why there is no score. */
export const scoreValueRules = [tolerancePositive];
