/** What only shows when the answers are put together. */
import { rule } from "../model/index.ts";

export const requirement = rule({
  id: "assessment/requirement",
  severity: "error",
  en: {
    message: "{id}: {requirement} does not hold[: the left side comes to {left}, the right to {right}]; {values}.",
    help: "Correct one of the answers.",
    why: "The answers contradict each other, so none of them can be scored.",
  },
  zh: {
    message: "{id}：{requirement} 不成立[：左边算得 {left}，右边算得 {right}]；{values}。",
    help: "请更正其中的答案。",
    why: "答案相互矛盾，无法计分。",
  },
});

export const farBeyondBest = rule({
  id: "assessment/far-beyond-best",
  severity: "warning",
  terms: ["value", "best"],
  en: {
    message: "{id}: the value {value} lies far beyond the best, {best}.",
    help: "Look for a wrong unit or a slip of the pen.",
    why: "A value ten times as good as the target is usually a factor of ten, or of ten thousand.",
  },
  zh: {
    message: "{id}：值 {value} 远远超过最优值 {best}。",
    help: "请检查单位或笔误。",
    why: "好过目标十倍的值，多半差了十倍或一万倍。",
  },
});
