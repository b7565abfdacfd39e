/** What can be wrong with a way to score that is well formed: scores that no answer reaches, or that no answer changes. */
import { rule } from "../model/index.ts";

export const neverReached = rule({
  id: "standard/never-reached",
  severity: "warning",
  en: {
    message: "{found} is never reached[: no value is above {most}][: no value is below {least}].",
    help: "Correct this number, or the minimum and maximum of the answers that the value is computed from.",
    why: "A score that no city can have is a wrong bound or a wrong unit.",
  },
  zh: {
    message: "{found} 永远达不到[：指标值不会高于 {most}][：指标值不会低于 {least}]。",
    help: "请更正这个数，或更正计算指标值所用填报项的上下限。",
    why: "任何城市都得不到的分值，说明界限或单位写错了。",
  },
});

export const fullScoreMissing = rule({
  id: "standard/full-score-missing",
  severity: "warning",
  en: {
    message: "No answer scores full: the highest score is {most} of {full}.",
    help: "Let the best case score {full}.",
    why: "Otherwise the highest total is out of reach for every city.",
  },
  zh: {
    message: "任何填报都得不到满分：最高只有 {most} 分，满分为 {full} 分。",
    help: "请让最好的情况得 {full} 分。",
    why: "否则任何城市都达不到最高总分。",
  },
});

export const bandOrder = rule({
  id: "standard/band-order",
  severity: "warning",
  en: {
    message: "The scores go up and down again: {scores}.",
    help: "Let the scores rise or fall throughout. Where a middle value is best, use `target` with `tolerance`.",
    why: "A better value should not score less.",
  },
  zh: {
    message: "分值忽高忽低：{scores}。",
    help: "请让各段分值依次递增或递减；如以中间值为最佳，请用 `target` 和 `tolerance`。",
    why: "指标值更好，得分不应更低。",
  },
});

export const sameBandScore = rule({
  id: "standard/same-band-score",
  severity: "warning",
  en: {
    message: "This band scores {score}, the same as the band before it.",
    help: "Correct one of the scores, or make one band of the two.",
    why: "A bound that changes no score was probably meant to.",
  },
  zh: {
    message: "本段得 {score} 分，与前一段相同。",
    help: "请更正其中一个分值，或把两段合为一段。",
    why: "不改变得分的界限，多半是分值写错了。",
  },
});

export const levelOrder = rule({
  id: "standard/level-order",
  severity: "warning",
  en: {
    message: "The level “{id}” scores {score}, less than “{before}” before it, which scores {other}.",
    help: "List the levels from the lowest to the highest, or correct the score.",
    why: "Each level includes the levels before it, so a higher one cannot score less.",
  },
  zh: {
    message: "等级“{id}”得 {score} 分，低于前面的“{before}”（{other} 分）。",
    help: "请按从低到高排列各级，或更正分值。",
    why: "每一级都包含前面各级，级别越高，得分不应越低。",
  },
});

export const levelEqual = rule({
  id: "standard/level-equal",
  severity: "warning",
  en: {
    message: "The levels “{before}” and “{id}” both score {score}.",
    help: "Give the higher level a higher score, or make one level of the two.",
    why: "A level that brings no score gives no reason to reach it.",
  },
  zh: {
    message: "等级“{before}”与“{id}”都得 {score} 分。",
    help: "请提高较高一级的分值，或把两级合为一级。",
    why: "多做一级却不多得分，这一级就没有意义。",
  },
});

export const constantScore = rule({
  id: "standard/constant-score",
  severity: "warning",
  en: {
    message: "The score is the same for every answer[: always {score}].",
    help: "Let it depend on the value: use `value` in the formula, and check the bounds and the unit.",
    why: "An indicator that treats all cities alike only takes weight from the others.",
  },
  zh: {
    message: "无论怎样填报，得分都一样[：总是 {score} 分]。",
    help: "请让得分随指标值变化：在公式中使用 `value`，并检查界限和单位。",
    why: "对所有城市都一样的指标，只会冲淡其他指标的权重。",
  },
});

export const scoreScale = rule({
  id: "standard/score-scale",
  severity: "warning",
  en: {
    message: "The formula gives numbers up to {most}, but a score formula gives 0 to 1.",
    help: "Let it give 1 for the full score[: leave out the factor {factor}].",
    why: "Everything above 1 counts as full, so nearly every city would have the full score.",
  },
  zh: {
    message: "公式的结果可达 {most}，而评分公式的结果应为 0 到 1。",
    help: "满分应得 1[：请去掉系数 {factor}]。",
    why: "大于 1 的结果一律按满分计，几乎所有城市都会得满分。",
  },
});

export const goalpostsMayBeEqual = rule({
  id: "standard/goalposts-may-be-equal",
  severity: "warning",
  en: {
    message: "worst and best can be equal: nothing keeps the answers that they are computed from apart.",
    help: "Give those inputs a `minimum` or `maximum` that keeps worst and best apart, or write numbers.",
    why: "Between equal goalposts there is no line, and the indicator has no score.",
  },
  zh: {
    message: "worst 与 best 可能相等：计算它们的填报项没有能使两者分开的限制。",
    help: "请给这些填报项写上能使两者分开的 `minimum` 或 `maximum`，或直接写数。",
    why: "两个目标值相同，就无法画出直线，指标没有得分。",
  },
});
