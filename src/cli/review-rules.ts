/** Rules on steps of a review that cannot be taken yet, or not in this way. */
import { rule } from "../engine/index.ts";

export const changedSince = rule({
  id: "review/changed-since",
  severity: "error",
  en: {
    message: "Not signed: these answers or their evidence were changed after they were decided: {inputs}.",
    help: "Add a decision on each: `citymark review decide`.",
    why: "A signature covers what was seen.",
  },
  zh: {
    message: "未签字：下列填报或其佐证在作出决定之后有改动：{inputs}。",
    help: "请用 `citymark review decide` 逐项重新作出决定。",
    why: "签字只涵盖评审员看到的内容。",
  },
});

export const openQueries = rule({
  id: "review/open-queries",
  severity: "error",
  en: {
    message: "Not signed: queries are open: {inputs}.",
    help: "Decide them first: `citymark review decide`.",
    why: "A question to the city is no decision.",
  },
  zh: {
    message: "未签字：下列询问尚待答复：{inputs}。",
    help: "请先用 `citymark review decide` 作出决定。",
    why: "询问不是决定。",
  },
});

export const undecided = rule({
  id: "review/undecided",
  severity: "error",
  en: {
    message: "Not signed: {count} of {all} answers have no decision.",
    help: "If nobody has checked them, say so: `citymark review decide {review} --rest not-verified --because …`.",
    why: "A signed review says of every answer whether it was checked.",
  },
  zh: {
    message: "未签字：{all} 项填报中有 {count} 项未作决定。",
    help: "没有核对的请写明：`citymark review decide {review} --rest not-verified --because …`。",
    why: "签字的评审要写明每项填报是否核对过。",
  },
});

export const signedTooEarly = rule({
  id: "review/signed-too-early",
  severity: "error",
  en: {
    message: "{on} is before the last decision ({input}, {day}).",
    help: "Sign on that day or later.",
    why: "A signature covers what was decided before it.",
  },
  zh: {
    message: "{on} 早于最后一项决定（{input}，{day}）。",
    help: "请在当天或之后签字。",
    why: "签字只涵盖此前已作出的决定。",
  },
});

export const decideWhat = rule({
  id: "review/decide-what",
  severity: "error",
  en: {
    message: "It is not said what is decided.",
    help: "Name an input and a decision; or no input, and with --rest the decision on all that have none.",
    why: "A decision on an unknown answer helps nobody.",
  },
  zh: {
    message: "没有写明决定的是什么。",
    help: "请写明填报项和决定；或不写填报项，用 --rest 写明对其余各项的决定。",
    why: "不知道针对哪一项的决定没有意义。",
  },
});

export const sameReview = rule({
  id: "review/same-review",
  severity: "error",
  en: {
    message: "{one} and {other} are the same review.",
    help: "Name the reviews of two people.",
    why: "A review agrees with itself.",
  },
  zh: {
    message: "{one} 和 {other} 是同一份评审。",
    help: "请写两位评审员各自的评审文件。",
    why: "一份评审与自身总是一致。",
  },
});

export const sameReviewer = rule({
  id: "review/same-reviewer",
  severity: "error",
  en: {
    message: "Both reviews are by {name}.",
    help: "Name the reviews of two people, and correct the name where it is wrong.",
    why: "The agreement of one person with themselves means nothing.",
  },
  zh: {
    message: "两份评审的评审员都是{name}。",
    help: "请写两位评审员各自的评审文件；姓名有误的请更正。",
    why: "同一人的两份评审谈不上一致。",
  },
});

export const otherSubmission = rule({
  id: "review/other-submission",
  severity: "error",
  en: {
    message: "“{file}” is not the submission that was reviewed.",
    help: "Name the assessment as it was when the review began: its digest stands in the review.",
    why: "What changed can only be found beside what was seen.",
  },
  zh: {
    message: "“{file}”不是当时评审的那份提交。",
    help: "请写评审开始时的自评表：其校验码记在评审文件中。",
    why: "只有与当时看到的内容对照，才知道改了什么。",
  },
});
