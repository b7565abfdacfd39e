/** What can be wrong with a review. */
import { rule } from "../../model/index.ts";

export const otherAssessment = rule({
  id: "review/other-assessment",
  severity: "error",
  en: {
    message: "The review was made for another version of the submission.",
    help: "`citymark review rebase` moves the decisions on unchanged answers to this version and lists the others.",
    why: "A decision applies to what the reviewer saw, not to what was submitted later.",
  },
  zh: {
    message: "这份评审针对的是另一个版本的提交材料。",
    help: "请运行 `citymark review rebase`：填报内容未变的决定予以保留，其余的逐项列出。",
    why: "评审决定只适用于评审时看到的材料，不适用于之后提交的材料。",
  },
});

export const answerChanged = rule({
  id: "review/answer-changed",
  severity: "error",
  en: {
    message: "The answer to “{id}” or its evidence has changed since this decision was made.",
    help: "Review the answer again and add a new decision.",
    why: "A decision applies to what the reviewer saw, not to what was submitted later.",
  },
  zh: {
    message: "作出这一决定后，“{id}”的填报内容或佐证有了变化。",
    help: "请重新评审，并另作决定。",
    why: "评审决定只适用于评审时看到的材料，不适用于之后提交的材料。",
  },
});

export const unknownReviewInput = rule({
  id: "review/unknown-input",
  severity: "error",
  en: {
    message: "{edition} has no question with the id “{id}”.",
    help: "[Did you mean “{nearest}”? ]Correct the id.",
    why: "A decision under an unknown id has no effect.",
  },
  zh: {
    message: "{edition} 没有“{id}”这一填报项。",
    help: "[是否想写“{nearest}”？]请改正名称。",
    why: "名称写错的决定不起作用。",
  },
});

export const unknownQuery = rule({
  id: "review/unknown-query",
  severity: "error",
  en: {
    message: "This reply about “{id}” answers no query of this review.",
    help: "Let the program write replies: `citymark review reply`.",
    why: "A reply is read together with what was asked.",
  },
  zh: {
    message: "关于“{id}”的这条答复不对应本评审中的任何询问。",
    help: "请用 `citymark review reply` 写入答复。",
    why: "答复要对照所问的内容来看。",
  },
});

export const notAsked = rule({
  id: "review/not-asked",
  severity: "error",
  en: {
    message: "“{id}” is not asked about any more, or another question is asked by now.",
    help: "Delete this reply. If it still matters, ask again: `citymark review decide {id} query`.",
    why: "A reply is attached to the question that it answers.",
  },
  zh: {
    message: "“{id}”已经不在询问中，或者现在问的是另一个问题。",
    help: "请删除这条答复；仍有需要的，用 `citymark review decide {id} query` 重新询问。",
    why: "答复要附在它所回答的询问之下。",
  },
});

export const reasonMissing = rule({
  id: "review/reason-missing",
  severity: "error",
  en: {
    message: "The decision “{decision}” on “{id}” has no reason.",
    help: "Write the reason in `because`.",
    why: "Every decision except an acceptance can be appealed and must state its reason.",
  },
  zh: {
    message: "对“{id}”的决定“{decision}”没有写理由。",
    help: "请在 `because` 中写明理由。",
    why: "除认可外，其他决定都可以申诉，必须说明理由。",
  },
});

export const valueWanted = rule({
  id: "review/value",
  severity: "error",
  en: {
    message:
      "The decision “{decision}” on “{id}” has a value although it does not adjust the answer, or has none although it does.",
    help: "Write `value` with the decision adjusted, and only with it.",
    why: "An adjustment must state the value that counts; other decisions do not change the value.",
  },
  zh: {
    message: "对“{id}”的决定“{decision}”与 `value` 不匹配：作调整却没有写数值，或不作调整却写了数值。",
    help: "只有决定为 adjusted 时才写 `value`，并且必须写。",
    why: "调整时要写明调整后的数值，其他决定不改变数值。",
  },
});

export const nothingToDecide = rule({
  id: "review/nothing-to-decide",
  severity: "error",
  en: {
    message: "“{id}” has no answer, so it cannot be accepted or rejected.",
    help: "Adjust it to a documented value with the reason, or make no decision.",
    why: "A missing answer is not a wrong answer; it is shown as missing.",
  },
  zh: {
    message: "“{id}”没有填报，不能认可，也不能驳回。",
    help: "可以调整为有依据的数值并说明理由，也可以不作决定。",
    why: "未填报不等于填错，应按缺失显示。",
  },
});

export const acceptedWithoutEvidence = rule({
  id: "review/accepted-without-evidence",
  severity: "error",
  en: {
    message:
      "“{id}” cannot be accepted: it requires evidence of the wanted kind, from the period, that can be found, and there is none.",
    help: "Ask the city (query), adjust the answer, or mark it not-verified.",
    why: "An answer that cannot be checked cannot be accepted.",
  },
  zh: {
    message: "“{id}”不能认可：此项要求有能够找到、类型符合、属于报告期的佐证，但没有这样的佐证。",
    help: "可以向城市询问（query）、调整，或标为未核实（not-verified）。",
    why: "无法核对的填报内容不能认可。",
  },
});

export const acceptedInError = rule({
  id: "review/accepted-in-error",
  severity: "error",
  en: {
    message: "“{id}” cannot be accepted, because the answer has an error.",
    help: "Adjust it to the right value with the reason, reject it, or ask the city (query).",
    why: "An answer with an error has no score, even if it is accepted.",
  },
  zh: {
    message: "“{id}”的填报有误，不能认可。",
    help: "可以调整为正确的数值并说明理由、驳回，或向城市询问（query）。",
    why: "有误的填报不能计分，认可也不能改变。",
  },
});

export const openQuery = rule({
  id: "review/open-query",
  severity: "warning",
  en: {
    message: "The signature is not valid: the review is signed, but the query on “{id}” is still open.",
    help: "Make a decision on it, then sign again with `citymark review sign`.",
    why: "A review can be signed only when nothing is open.",
  },
  zh: {
    message: "签字无效：评审已签字，但对“{id}”的询问还没有答复。",
    help: "请作出决定，再用 `citymark review sign` 重新签字。",
    why: "没有未决事项时才能签字。",
  },
});

export const signedBefore = rule({
  id: "review/signed-before",
  severity: "warning",
  en: {
    message:
      "The signature is no longer valid: the review was signed on {signed}, and “{id}” was decided later, on {day}.",
    help: "When all decisions are made, sign again with `citymark review sign`.",
    why: "A signature covers the decisions that existed when it was given.",
  },
  zh: {
    message: "签字已失效：评审于{signed}签字，“{id}”的决定于{day}作出，在签字之后。",
    help: "全部作出决定后，请用 `citymark review sign` 重新签字。",
    why: "签字只涵盖签字时已有的决定。",
  },
});

export const signedUndecided = rule({
  id: "review/signed-undecided",
  severity: "warning",
  en: {
    message:
      "The signature is not valid: the review is signed, but some answers have no decision ({count}); the first is “{id}”.",
    help: "Decide on them. To mark all the others as not verified, use `citymark review decide review.yaml --rest not-verified --because …`. Then sign again with `citymark review sign`.",
    why: "A signed review covers every answer; those that nobody checked are marked as such.",
  },
  zh: {
    message: "签字无效：评审已签字，但还有 {count} 项填报没有作出决定，第一项是“{id}”。",
    help: "请作出决定；其余没有核对的，可用 `citymark review decide review.yaml --rest not-verified --because …` 一并标为未核实。然后用 `citymark review sign` 重新签字。",
    why: "签字的评审应涵盖每一项填报，没有核对的也要注明。",
  },
});

export const signedUnbound = rule({
  id: "review/signed-unbound",
  severity: "warning",
  en: {
    message: "The signature is not valid: it does not record what it covers.",
    help: "Sign with `citymark review sign`, which records it.",
    why: "A signature without this record would also cover later changes.",
  },
  zh: {
    message: "签字无效：没有登记签字所涵盖的内容。",
    help: "请用 `citymark review sign` 签字，程序会自动登记。",
    why: "没有登记的签字，会对之后的改动也生效。",
  },
});

export const signedInPart = rule({
  id: "review/signed-in-part",
  severity: "warning",
  en: {
    message:
      "The signature is not valid: it covers the submission and the decisions only, not the standard, the evidence, the signer and the day.",
    help: "Check that nothing was changed, then sign again with `citymark review sign`.",
    why: "What a signature does not cover can be changed later without notice.",
  },
  zh: {
    message: "签字无效：签字只涵盖提交材料和评审决定，没有涵盖评价标准、佐证材料、签字人和日期。",
    help: "请核对内容没有改动，再用 `citymark review sign` 重新签字。",
    why: "签字没有涵盖的内容，签字之后仍可改动。",
  },
});

export const signedOtherwise = rule({
  id: "review/signed-otherwise",
  severity: "warning",
  en: {
    message: "The signature is no longer valid. Changed since it was given: {changed}.",
    help: "Check what has changed, then sign again with `citymark review sign`.",
    why: "A signature covers what existed when it was given.",
  },
  zh: {
    message: "签字已失效，签字之后有改动：{changed}。",
    help: "请核对改动，再用 `citymark review sign` 重新签字。",
    why: "签字只涵盖签字时的内容。",
  },
});
