/** What can be wrong with the tree of dimensions, groups and indicators, and its weights. */
import { rule } from "../../../model/index.ts";

export const someWeights = rule({
  id: "standard/some-weights",
  severity: "error",
  en: {
    message: "“{id}” has no weight, although other items of the same level have one.",
    help: "Give every item of this level a weight, or none.",
    why: "The program does not guess whether a missing weight is 0 or 1.",
  },
  zh: {
    message: "“{id}”没有写权重，同级的其他项却写了。",
    help: "同级各项请都写权重，或都不写。",
    why: "没写的权重是 0 还是 1，程序不作猜测。",
  },
});

export const mixedWeights = rule({
  id: "standard/mixed-weights",
  severity: "error",
  en: {
    message: "The weight “{found}” is written differently from the other weights of this level, such as “{other}”.",
    help: "Write all weights of one level with %, or all without.",
    why: "35% is 0.35; next to 40 and 25 it would have almost no effect.",
  },
  zh: {
    message: "权重“{found}”与同级的“{other}”写法不同。",
    help: "同级各项的权重请都带 %，或都不带。",
    why: "35% 就是 0.35，与 40 和 25 并列时几乎不起作用。",
  },
});

export const weightNotPositive = rule({
  id: "standard/weight-not-positive",
  severity: "error",
  en: {
    message: "The weight {found} is not greater than 0.",
    help: "Write a weight above 0. For an indicator that should not count, leave out `score` and `weight`.",
    why: "A weight of 0 would exclude an indicator without showing it.",
  },
  zh: {
    message: "权重 {found} 没有大于 0。",
    help: "请写大于 0 的权重；不计分的指标不写 `score` 和 `weight`。",
    why: "权重为 0，指标看似计分，实际不起作用。",
  },
});

export const weightUnscored = rule({
  id: "standard/weight-unscored",
  severity: "error",
  en: {
    message: "“{id}” has a weight but no score.",
    help: "Add `score`, or delete the weight.",
    why: "An indicator that is not scored has no effect on the total.",
  },
  zh: {
    message: "“{id}”有权重，但没有评分方法。",
    help: "请加上 `score`，或删去权重。",
    why: "不计分的指标对总分没有影响。",
  },
});

export const emptyNode = rule({
  id: "standard/empty-node",
  severity: "error",
  en: {
    message: "“{id}” has no indicators.",
    help: "Add an indicator, or remove it.",
    why: "Without indicators there is no score.",
  },
  zh: {
    message: "“{id}”下没有指标。",
    help: "请添加指标，或删去它。",
    why: "没有指标就没有得分。",
  },
});

export const weightTwice = rule({
  id: "standard/weight-twice",
  severity: "error",
  en: {
    message: "The table gives “{id}” the weight {found}, and its own entry says {other}.",
    help: "Write the weight in one of the two places.",
    why: "Two weights for one thing cannot both hold.",
  },
  zh: {
    message: "权重表给“{id}”的权重是 {found}，它自己写的是 {other}。",
    help: "权重只写在一处。",
    why: "同一项不能有两个权重。",
  },
});

export const weightsUnknown = rule({
  id: "standard/weights-unknown",
  severity: "error",
  en: {
    message: "“{id}” has a weight, although the weights of this level are said to be unknown.",
    help: "Delete the weight, or `weights: unknown`.",
    why: "A weight that is known would count as much as one that is not.",
  },
  zh: {
    message: "“{id}”写了权重，而这一级的权重注明为不详。",
    help: "请删去这个权重，或删去 `weights: unknown`。",
    why: "已知的权重会与不详的权重同样计算。",
  },
});
