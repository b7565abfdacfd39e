/** Rules on samples that are asked for. */
import { rule } from "../engine/index.ts";

export const emptyFrame = rule({
  id: "usage/nothing-to-draw",
  severity: "error",
  en: {
    message: "In {phase} there is no answer to draw from.",
    help: "Draw once submissions of this phase are there; `programme status` tells which are.",
    why: "A sample is drawn from answers that a reviewer is to decide.",
  },
  zh: {
    message: "{phase} 阶段没有可抽取的填报项。",
    help: "请在该阶段有提交之后再抽取；用 `programme status` 查看提交情况。",
    why: "样本从须由评审员决定的填报项中抽取。",
  },
});

export const otherSeed = rule({
  id: "usage/other-seed",
  severity: "error",
  en: {
    message: "The answers of {phase} were drawn with the seed “{seed}” on {on}.",
    help: "Use that seed: a larger size contains the smaller one.",
    why: "With a second draw, people could choose the sample that they like.",
  },
  zh: {
    message: "{phase} 阶段的这些填报项已于 {on} 以种子“{seed}”抽取。",
    help: "请沿用该种子：抽取数量加大时，原样本仍在其中。",
    why: "可以反复抽取，就等于可以挑选样本。",
  },
});
