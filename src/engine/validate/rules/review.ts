/** What can be wrong with a review. */
import { rule } from "../../model/index.ts";

export const otherAssessment = rule({
  id: "review/other-assessment",
  severity: "error",
  en: {
    message: "The review was made of another submission than this one.",
    help: "Run `citymark review rebase`: it keeps what still holds and lists the rest.",
    why: "A decision binds what was seen, not what was handed in later.",
  },
  zh: {
    message: "评审所依据的不是这一份提交。",
    help: "请运行 `citymark review rebase`：仍然成立的决定保留，其余列出。",
    why: "决定只对当时看到的内容有效，不对后来提交的内容有效。",
  },
});

export const answerChanged = rule({
  id: "review/answer-changed",
  severity: "error",
  en: {
    message: "The answer to “{id}”, or its evidence, is not what was seen when this was decided.",
    help: "Look at it again, and add a decision.",
    why: "A decision binds what was seen, not what was handed in later.",
  },
  zh: {
    message: "“{id}”的答案或佐证已不是作出此决定时看到的内容。",
    help: "请重新核对，另作决定。",
    why: "决定只对当时看到的内容有效，不对后来提交的内容有效。",
  },
});

export const unknownReviewInput = rule({
  id: "review/unknown-input",
  severity: "error",
  en: {
    message: "{edition} asks no “{id}”.",
    help: "[Did you mean “{nearest}”?] Correct the name, or delete the decision.",
    why: "A decision on nothing decides nothing.",
  },
  zh: {
    message: "{edition} 没有“{id}”这一填报项。",
    help: "[是否想写“{nearest}”？]请更正名称，或删去这个决定。",
    why: "对不存在的项作决定，等于没有决定。",
  },
});

export const reasonMissing = rule({
  id: "review/reason-missing",
  severity: "error",
  en: {
    message: "The decision “{decision}” on “{id}” gives no reason.",
    help: "Write it in `because`.",
    why: "Every decision but an acceptance may be appealed, and must say why.",
  },
  zh: {
    message: "对“{id}”的决定“{decision}”没有写理由。",
    help: "请写在 `because` 中。",
    why: "除采信外，任何决定都可能被申诉，必须说明理由。",
  },
});

export const valueWanted = rule({
  id: "review/value",
  severity: "error",
  en: {
    message: "The decision “{decision}” on “{id}” needs a value when it adjusts, and only then.",
    help: "Write `value` with adjusted; leave it out otherwise.",
    why: "What counts instead must be said, and nothing else.",
  },
  zh: {
    message: "对“{id}”的决定“{decision}”：调整时要写 `value`，其他情况不写。",
    help: "调整时写上 `value`，否则删去。",
    why: "改成什么要写明，不改就不写。",
  },
});

export const nothingToDecide = rule({
  id: "review/nothing-to-decide",
  severity: "error",
  en: {
    message: "“{id}” has no answer, so it can be neither accepted nor rejected.",
    help: "Adjust it to a value with its reason, or leave it.",
    why: "Missing is not wrong: it is shown as missing.",
  },
  zh: {
    message: "“{id}”没有答案，不能采信，也不能驳回。",
    help: "可调整为有依据的数值并说明理由，或不作决定。",
    why: "缺失不等于错误，应显示为缺失。",
  },
});

export const acceptedWithoutEvidence = rule({
  id: "review/accepted-without-evidence",
  severity: "error",
  en: {
    message: "“{id}” needs evidence that is there, of a wanted kind and of the period; none such was handed in.",
    help: "Ask the city (query), adjust it, or mark it not-verified.",
    why: "What cannot be checked cannot be accepted.",
  },
  zh: {
    message: "“{id}”需要佐证，但没有提交可用的佐证：应能找到、类型符合要求，且属于报告期。",
    help: "可向城市询问（query）、调整，或标为 not-verified。",
    why: "无法核对的内容不能采信。",
  },
});

export const acceptedInError = rule({
  id: "review/accepted-in-error",
  severity: "error",
  en: {
    message: "“{id}” is wrong as it was answered, so it cannot be accepted.",
    help: "Adjust it to the right value with the reason, reject it, or ask the city (query).",
    why: "What is wrong has no score, whoever accepts it.",
  },
  zh: {
    message: "“{id}”填报有误，不能采信。",
    help: "可调整为正确的数值并说明理由、驳回，或向城市询问（query）。",
    why: "有误的填报没有得分，采信也改变不了。",
  },
});

export const openQuery = rule({
  id: "review/open-query",
  severity: "warning",
  en: {
    message: "The review is signed, but the query on “{id}” is still open: the signature does not stand.",
    help: "Decide it, then sign again: `citymark review sign`.",
    why: "A signed review leaves nothing open.",
  },
  zh: {
    message: "评审已签字，但对“{id}”的询问尚未结案：签字无效。",
    help: "请先作出决定，再重新签字：`citymark review sign`。",
    why: "签字的评审不应有未决事项。",
  },
});

export const signedBefore = rule({
  id: "review/signed-before",
  severity: "warning",
  en: {
    message: "The review was signed on {signed}, before “{id}” was decided on {day}: the signature does not stand.",
    help: "Sign it again when all is decided: `citymark review sign`.",
    why: "A signature covers what was decided when it was given.",
  },
  zh: {
    message: "评审于{signed}签字，而“{id}”在{day}才作出决定：签字不再有效。",
    help: "全部决定之后请重新签字：`citymark review sign`。",
    why: "签字只涵盖签字时已作出的决定。",
  },
});

export const signedUndecided = rule({
  id: "review/signed-undecided",
  severity: "warning",
  en: {
    message:
      "The review is signed, but answers have no decision ({count}, the first is “{id}”): the signature does not stand.",
    help: "Decide them; `citymark review decide review.yaml --rest not-verified --because …` says of the rest that nobody checked it. Then sign again: `citymark review sign`.",
    why: "A signed review leaves nothing open: what nobody has checked says so.",
  },
  zh: {
    message: "评审已签字，但有 {count} 项答案未作决定（第一项是“{id}”）：签字无效。",
    help: "请作出决定；其余未核对的，可用 `citymark review decide review.yaml --rest not-verified --because …` 一并注明。然后重新签字：`citymark review sign`。",
    why: "签字的评审不应有未决事项；没有核对的内容要写明。",
  },
});

export const signedUnbound = rule({
  id: "review/signed-unbound",
  severity: "warning",
  en: {
    message: "The signature does not say what it covers: it does not stand.",
    help: "Sign with `citymark review sign`.",
    why: "A signature that names nothing would stand over whatever is written after it.",
  },
  zh: {
    message: "签字没有写明所涵盖的内容：签字无效。",
    help: "请用 `citymark review sign` 签字。",
    why: "不写明涵盖内容的签字，会对之后写入的任何内容生效。",
  },
});

export const signedInPart = rule({
  id: "review/signed-in-part",
  severity: "warning",
  en: {
    message:
      "The signature covers the submission and the decisions only, not the standard, the evidence, the signer and the day: it does not stand.",
    help: "Check that nothing was changed, then sign again: `citymark review sign`.",
    why: "Whatever a signature does not cover can be changed under it.",
  },
  zh: {
    message: "签字只涵盖提交内容和评审决定，没有涵盖评价标准、佐证材料、签字人和日期：签字无效。",
    help: "请核对内容没有改动，再重新签字：`citymark review sign`。",
    why: "签字没有涵盖的内容，签字之后仍可改动。",
  },
});

export const signedOtherwise = rule({
  id: "review/signed-otherwise",
  severity: "warning",
  en: {
    message: "Changed since the review was signed: {changed}. The signature does not stand.",
    help: "Look at what was changed, then sign again: `citymark review sign`.",
    why: "A signature covers what was signed, and nothing that came after it.",
  },
  zh: {
    message: "签字之后有改动：{changed}。签字不再有效。",
    help: "请核对改动，再重新签字：`citymark review sign`。",
    why: "签字只涵盖签字时的内容，不涵盖之后的改动。",
  },
});
