/** What can be wrong with the tree of dimensions, groups and indicators, and its weights. */
import { rule } from "../../../model/index.ts";

export const someWeights = rule({
  id: "standard/some-weights",
  severity: "error",
  en: {
    message: "“{id}” has no weight, but a sibling has.",
    help: "Give all siblings a weight, or none.",
    why: "Whether the missing weight is 0 or 1 cannot be guessed.",
  },
  zh: {
    message: "“{id}”没有权重，同级的却有。",
    help: "同级各项要么都写权重，要么都不写。",
    why: "缺的权重是 0 还是 1，不能靠猜。",
  },
});

export const mixedWeights = rule({
  id: "standard/mixed-weights",
  severity: "error",
  en: {
    message: "The weight “{found}” stands among weights such as “{other}”.",
    help: "Write the weights of siblings all with %, or all without.",
    why: "35 % is 0.35: among 40 and 25 it would weigh next to nothing.",
  },
  zh: {
    message: "权重“{found}”与同级的“{other}”写法不同。",
    help: "同级各项的权重要么都带 %，要么都不带。",
    why: "35 % 是 0.35，放在 40 和 25 之间就几乎没有分量。",
  },
});

export const weightNotPositive = rule({
  id: "standard/weight-not-positive",
  severity: "error",
  en: {
    message: "A weight must be greater than 0; this one is {found}.",
    help: "Write a positive weight; leave out `score` for what shall not count.",
    why: "A weight of 0 hides an indicator from the score.",
  },
  zh: {
    message: "权重须大于 0，这里是 {found}。",
    help: "请写正的权重；不计分的指标不写 `score`。",
    why: "权重为 0 会把指标从得分里藏起来。",
  },
});

export const weightUnscored = rule({
  id: "standard/weight-unscored",
  severity: "error",
  en: {
    message: "“{id}” has a weight but no score.",
    help: "Add `score`, or delete the weight.",
    why: "What is not scored cannot weigh.",
  },
  zh: {
    message: "“{id}”有权重却没有评分方法。",
    help: "请加上 `score`，或删去权重。",
    why: "不计分的指标没有权重。",
  },
});

export const emptyNode = rule({
  id: "standard/empty-node",
  severity: "error",
  en: {
    message: "“{id}” holds no indicator.",
    help: "Add one, or remove it.",
    why: "Of nothing there is no score.",
  },
  zh: {
    message: "“{id}”下没有指标。",
    help: "请添加指标，或删去它。",
    why: "没有内容就没有得分。",
  },
});
