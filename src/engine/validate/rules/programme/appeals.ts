/** What can be wrong with the appeals of a programme. */
import { rule } from "../../../model/index.ts";

export const appealDays = rule({
  id: "programme/appeal-days",
  severity: "error",
  en: {
    message: "The appeal of {city} was decided on {found}, before it was lodged on {expected}.",
    help: "Correct the day that is wrong.",
    why: "An appeal is decided after it was lodged.",
  },
  zh: {
    message: "“{city}”的申诉于 {found} 作出决定，早于提出申诉的 {expected}。",
    help: "请改正写错的日期。",
    why: "先提出申诉，后作出决定。",
  },
});

export const appealOutcome = rule({
  id: "programme/appeal-outcome",
  severity: "error",
  en: {
    message: "The decision on the appeal of {city} ({outcome}) and the total after it contradict one another.",
    help: "Write `after`, the total to which it led, of an appeal that was upheld, and leave it out of one that was dismissed.",
    why: "A dismissed appeal leaves the total as it was.",
  },
  zh: {
    message: "对“{city}”申诉的决定（{outcome}）与决定后的总分不相符。",
    help: "申诉成立的，用 `after` 写明决定后的总分；驳回的，不写 `after`。",
    why: "申诉被驳回，总分不变。",
  },
});

export const appealNotScored = rule({
  id: "programme/appeal-not-scored",
  severity: "warning",
  en: {
    message: "After its appeal {city} has {found} in the log; what is scored now is {expected}.",
    help: "Carry out the decision in the review of the city, or correct the number in the log.",
    why: "A decision on an appeal counts only where the score follows it.",
  },
  zh: {
    message: "申诉记录中“{city}”的总分是 {found}，现在的评分结果是 {expected}。",
    help: "请在该城市的评审中落实决定，或改正记录中的分数。",
    why: "对申诉的决定，要落实到得分才算数。",
  },
});
