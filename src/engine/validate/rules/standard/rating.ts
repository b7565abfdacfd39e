/** What can be wrong with the rating: classes, and the rules that put nodes into them. */
import { rule } from "../../../model/index.ts";

export const ratingUndefined = rule({
  id: "standard/rating-undefined",
  severity: "error",
  en: {
    message: "This rule puts something into a class, but the standard has no rating.",
    help: "Write `rating` with its `title` and its `classes` in standard.yaml, or remove the rule.",
    why: "The classes must have names that readers understand.",
  },
  zh: {
    message: "这里规定了评定规则，但本标准没有评定等次。",
    help: "请在 standard.yaml 中写 `rating`，列出 `title` 和 `classes`；不需要的请删去本规则。",
    why: "等次要有读者看得懂的名称。",
  },
});

export const ratingPoints = rule({
  id: "standard/rating-points",
  severity: "error",
  en: {
    message: "The class “{id}” has no more points than “{before}”, the class before it.",
    help: "List the classes from the worst to the best, each with more points than the one before.",
    why: "The order of the classes says which of two is better.",
  },
  zh: {
    message: "等次“{id}”的分值不高于它前面的“{before}”。",
    help: "请把等次从最差到最好排列，分值逐个升高。",
    why: "等次的先后说明哪个更好。",
  },
});

export const ratingSides = rule({
  id: "standard/rating-sides",
  severity: "error",
  en: {
    message: "A rule of the rating has thresholds either under `at-least` or under `at-most`, not both.",
    help: "Write `at-least` where more is better and `at-most` where less is better.",
    why: "With both, one number could belong to two classes.",
  },
  zh: {
    message: "评定规则的界限要么写在 `at-least` 下，要么写在 `at-most` 下，不能两处都写。",
    help: "越大越好的写 `at-least`，越小越好的写 `at-most`。",
    why: "两处都写，同一个数可能属于两个等次。",
  },
});

export const ratingEmpty = rule({
  id: "standard/rating-empty",
  severity: "error",
  en: {
    message: "This rule of the rating decides nothing.",
    help: "Write thresholds under `at-least` or `at-most`, or conditions under `first`.",
    why: "Everything would be put into the lowest class.",
  },
  zh: {
    message: "这条评定规则没有写任何条件或界限。",
    help: "请在 `at-least` 或 `at-most` 下写界限，或在 `first` 下写条件。",
    why: "否则一切都会评为最低等次。",
  },
});

export const ratingOrder = rule({
  id: "standard/rating-order",
  severity: "warning",
  en: {
    message:
      "The threshold for “{id}” ({found}) is no easier to meet than that for the better class “{before}” ({best}), so nothing is ever “{id}”.",
    help: "Correct the thresholds. If the source prints them so, say so in a note.",
    why: "A class that nothing reaches is usually an interchanged or misread number.",
  },
  zh: {
    message: "“{id}”的界限（{found}）并不比更好的等次“{before}”（{best}）容易达到，因此永远评不到“{id}”。",
    help: "请改正界限；如果原文就是这样，请在备注中说明。",
    why: "评不到的等次，多半是数字写反或看错了。",
  },
});

export const ratingUnreachable = rule({
  id: "standard/rating-unreachable",
  severity: "warning",
  en: {
    message: "No answer reaches the threshold for “{id}”, {found}: possible are {low} to {high}.",
    help: "Correct the threshold, or the `minimum` and `maximum` of the questions. If the source prints it so, say so in a note.",
    why: "A class that nothing reaches tells a city to try what cannot be done.",
  },
  zh: {
    message: "任何填报都达不到“{id}”的界限 {found}：可能的范围是 {low} 至 {high}。",
    help: "请改正界限，或改正问题的 `minimum` 与 `maximum`；如果原文就是这样，请在备注中说明。",
    why: "评不到的等次，等于要求城市做不可能的事。",
  },
});
