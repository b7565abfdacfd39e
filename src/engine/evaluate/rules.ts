/** What only shows when the answers are put together. */
import { rule } from "../model/index.ts";

export const requirement = rule({
  id: "assessment/requirement",
  severity: "error",
  en: {
    message:
      "{id}: the answers do not meet the condition {requirement}[. Its left side is {left}, its right side {right}]. Answers: {values}.",
    help: "Check these answers against their sources and correct the wrong one.",
    why: "The answers contradict each other, so the indicator cannot be scored.",
  },
  zh: {
    message: "{id}：答案不符合条件 {requirement}[，左边为 {left}，右边为 {right}]。相关填报：{values}。",
    help: "请对照数据来源核对这些数，改正填错的一个。",
    why: "答案相互矛盾，该指标无法计分。",
  },
});

export const farBeyondBest = rule({
  id: "assessment/far-beyond-best",
  severity: "warning",
  terms: ["value", "best"],
  en: {
    message: "{id}: the value {value} is far better than the best value on the scale, {best}.",
    help: "Check the units and the digits of the answers that it is computed from.",
    why: "Such a value usually comes from a wrong unit, or from a number that is wrong by a factor of 10 or 10,000.",
  },
  zh: {
    message: "{id}：指标值 {value} 远远好于最优目标值 {best}。",
    help: "请核对计算所用各填报项的单位和位数。",
    why: "这样的数多半是单位写错，或者差了十倍、一万倍。",
  },
});
