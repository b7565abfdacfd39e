/** What only shows when the answers are put together. */
import { rule } from "../model/index.ts";

export const requirement = rule({
  id: "assessment/requirement",
  severity: "error",
  en: {
    message:
      "{id}: the answers do not meet the condition {requirement}[. Its left side is {left}, its right side {right}][: {terms}]. Answers: {values}.[ It fails in these rows: {rows}.]",
    help: "Check these answers against their sources and correct the wrong one.",
    why: "The answers contradict each other, so the indicator cannot be scored.",
  },
  zh: {
    message:
      "{id}：填报内容不符合条件 {requirement}[，左边为 {left}，右边为 {right}][：{terms}]。相关填报：{values}。[不符合的行：{rows}。]",
    help: "请对照数据来源核对这些数，改正填错的一个。",
    why: "填报内容相互矛盾，该指标无法计分。",
  },
});

export const farBeyondBest = rule({
  id: "assessment/far-beyond-best",
  severity: "warning",
  terms: ["value", "best"],
  en: {
    message: "{id}: the value {value} is far better than the best value on the scale, {best}.",
    help: "Check the unit and the digits of each answer: {values}.[ Is a unit such as 万 missing after “{bare}”?] If they are right, add `confirmed` with the reason to the answer.",
    why: "Such a value usually comes from a wrong unit, or from a number that is wrong by a factor of 10 or 10,000.",
  },
  zh: {
    message: "{id}：指标值 {value} 远远好于最优目标值 {best}。",
    help: "请核对各填报项的单位和位数：{values}。[“{bare}”后面是否漏了“万”等单位？]如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "这样的数多半是单位写错，或者差了十倍、一万倍。",
  },
});

export const farBeyondWorst = rule({
  id: "assessment/far-beyond-worst",
  severity: "warning",
  terms: ["value", "worst"],
  en: {
    message: "{id}: the value {value} is far worse than the worst value on the scale, {worst}.",
    help: "Check the unit and the digits of each answer: {values}.[ Is a unit such as 万 missing after “{bare}”?] If they are right, add `confirmed` with the reason to the answer.",
    why: "Such a value usually comes from a wrong unit, or from a number that is wrong by a factor of 10 or 10,000.",
  },
  zh: {
    message: "{id}：指标值 {value} 远远差于最差目标值 {worst}。",
    help: "请核对各填报项的单位和位数：{values}。[“{bare}”后面是否漏了“万”等单位？]如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "这样的数多半是单位写错，或者差了十倍、一万倍。",
  },
});

export const tinyValue = rule({
  id: "assessment/tiny-value",
  severity: "warning",
  terms: ["value", "best"],
  en: {
    message: "{id}: the value {value} is less than a thousandth of the best value on the scale, {best}.",
    help: "Check the unit and the digits of each answer: {values}.[ Is a unit such as 万 missing after “{bare}”?] If they are right, add `confirmed` with the reason to the answer.",
    why: "Such a value usually comes from a share in place of a number, or from a unit that is wrong or missing.",
  },
  zh: {
    message: "{id}：指标值 {value} 不到最优目标值 {best} 的千分之一。",
    help: "请核对各填报项的单位和位数：{values}。[“{bare}”后面是否漏了“万”等单位？]如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "这样的数多半是误填了比例，或者单位写错、漏写。",
  },
});

export const suspectInput = rule({
  id: "assessment/suspect-input",
  severity: "warning",
  en: {
    message: "{count} indicators that use the answer {input} have values far outside their scales: {indicators}.",
    help: "Check the unit and the digits of this answer first.[ Is a unit such as 万 missing after “{bare}”?] If it is right, add `confirmed` with the reason to the answer.",
    why: "When several indicators with one answer in common are implausible, that answer is probably wrong.",
  },
  zh: {
    message: "用到 {input} 的 {count} 个指标都远远超出目标值范围：{indicators}。",
    help: "请先核对这个填报项的单位和位数。[“{bare}”后面是否漏了“万”等单位？]如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "几个指标共用一个填报项，又都明显异常，多半是这个填报项有误。",
  },
});

export const shareAboveWhole = rule({
  id: "assessment/share-above-whole",
  severity: "warning",
  terms: ["value"],
  en: {
    message: "{id}: the share is {value}, so the part is larger than the whole.",
    help: "Check these answers: {values}. If they are right, add `confirmed` with the reason to the answer.",
    why: "A part cannot be larger than the whole that it belongs to.",
  },
  zh: {
    message: "{id}：比例为 {value}，部分大于整体。",
    help: "请核对这些填报项：{values}。如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "部分不会大于它所属的整体。",
  },
});

export const aboveUsual = rule({
  id: "assessment/above-usual",
  severity: "warning",
  terms: ["most"],
  en: {
    message: "The answer {answer} is larger than {limit}[, which comes to {most}].",
    help: "Check the unit and the digits of each answer: {values}. If they are right, add `confirmed` with the reason to the answer.",
    why: "The standard says what such an answer hardly exceeds: usually one of the two has a wrong unit or digit.",
  },
  zh: {
    message: "{answer}，大于{limit}[（{most}）]。",
    help: "请核对各填报项的单位和位数：{values}。如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "评价标准规定了这个填报项通常不超过的数；超过时，多半是其中一项的单位或位数有误。",
  },
});

export const belowUsual = rule({
  id: "assessment/below-usual",
  severity: "warning",
  terms: ["most"],
  en: {
    message: "The answer {answer} is smaller than {limit}[, which comes to {most}].",
    help: "Check the unit and the digits of each answer: {values}. If they are right, add `confirmed` with the reason to the answer.",
    why: "The standard says what such an answer is hardly below: usually one of the two has a wrong unit or digit.",
  },
  zh: {
    message: "{answer}，小于{limit}[（{most}）]。",
    help: "请核对各填报项的单位和位数：{values}。如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "评价标准规定了这个填报项通常不低于的数；低于时，多半是其中一项的单位或位数有误。",
  },
});

export const suspectLimit = rule({
  id: "assessment/suspect-limit",
  severity: "warning",
  en: {
    message: "{count} answers do not fit the answer {input}: {values}.",
    help: "Check the unit and the digits of the answer {input} first.[ Is a unit such as 万 missing after “{bare}”?] If the others are right, add `confirmed` with the reason to each of them.",
    why: "When several answers do not fit one and the same answer, that one is probably wrong.",
  },
  zh: {
    message: "有 {count} 项填报与 {input} 不相称：{values}。",
    help: "请先核对 {input} 的单位和位数。[“{bare}”后面是否漏了“万”等单位？]如果其他各项无误，请分别用 `confirmed` 写明理由。",
    why: "几项填报都与同一个填报项不相称，多半是这个填报项有误。",
  },
});
