/** What the screen says of reviews and signatures, in both languages. */

export const reviewSentences = {
  reviewDue: { en: "review due", zh: "评审截止" },
  reviewOverdue: { en: "review overdue, {days}", zh: "评审逾期 {days}" },
  reviewSignedLate: { en: "review signed {days} late", zh: "评审逾期 {days}签字" },
  fileLocked: {
    en: "{file} is being changed by another program: nothing was written. Try again. Where no program is running, delete {file}.lock.",
    zh: "{file} 正由另一个程序修改，未写入任何内容，请重试。如果没有程序在运行，请删除 {file}.lock。",
  },
  reviewAgain: { en: "to be reviewed again", zh: "须重新评审" },
  reviewAgainFirst: {
    en: "Not signed: these answers or their evidence were changed after they were decided, and are to be reviewed again: {inputs}. Add a decision on each: `citymark review decide`.",
    zh: "未签字：下列填报或其佐证在作出决定之后有改动，须重新评审：{inputs}。请用 `citymark review decide` 逐项重新作出决定。",
  },
  sameReview: {
    en: "{one} and {other} are the same review. Name the reviews of two people.",
    zh: "{one} 和 {other} 是同一份评审。请写两位评审员各自的评审文件。",
  },
  sameReviewer: {
    en: "Both reviews are by {name}: agreement with oneself says nothing. Name the reviews of two people, and correct the name where it is wrong.",
    zh: "两份评审的评审员都是{name}：同一人的两份评审谈不上一致。请写两位评审员各自的评审文件；姓名有误的请更正。",
  },
  reviewQueue: { en: "To review", zh: "待评审" },
  decided: { en: "decided", zh: "已决定" },
  verified: { en: "verified", zh: "已核实" },
  unverified: { en: "unverified", zh: "未核实" },
  countAsGiven: {
    en: "Answers that count as the city gave them: a signed review says that nobody verified them",
    zh: "按城市所填计分的答案项数：评审已签字，其中注明这些答案未核实",
  },
  signed: { en: "signed", zh: "已签字" },
  notSigned: { en: "not signed", zh: "未签字" },
  signatureTaken: { en: "The signature is taken back: sign again.", zh: "原签字已撤回，请重新签字。" },
  signedTooEarly: {
    en: "{on} is before the last decision ({input}, {day}): a signature covers what was decided before it.",
    zh: "{on} 早于最后一项决定（{input}，{day}）：签字只涵盖此前已作出的决定。",
  },
  noSuchDay: { en: "“{on}” is not a day, written YYYY-MM-DD.", zh: "“{on}”不是 YYYY-MM-DD 格式的日期。" },
  noName: { en: "--{flag} needs a name.", zh: "--{flag} 后面要写姓名。" },
  decideWhat: {
    en: "Name an input and a decision; or no input, and with --rest the decision on all that have none.",
    zh: "请写明填报项和决定；或不写填报项，用 --rest 写明对其余各项的决定。",
  },
  decideFirst: {
    en: "Not signed: {count} of {all} answers have no decision. Of those that nobody has checked say so: `citymark review decide {review} --rest not-verified --because …`.",
    zh: "未签字：{all} 项答案中有 {count} 项未作决定。没有核对的请写明：`citymark review decide {review} --rest not-verified --because …`。",
  },
  unverifiedAnswers: {
    en: "{count} of {all} answers are not verified: they count as the city gave them.",
    zh: "{all} 项答案中有 {count} 项未核实：按城市所填计分。",
  },
  signatureReplaced: {
    en: "It replaces the signature of {name}, {on}.",
    zh: "原签字（{name}，{on}）已被替换。",
  },
  onlyOne: { en: "Only one reviewer has decided", zh: "仅一名评审员作出决定" },
  queriesFirst: {
    en: "Not signed: decide the open queries first ({inputs}).",
    zh: "未签字：请先了结询问（{inputs}）。",
  },
  disputed: { en: "Two reviewers differ", zh: "两名评审员意见不同" },
  kappaNote: {
    en: "Kappa is agreement beyond chance. Where nearly every decision is the same one, chance alone would agree: kappa is then near 0, or has no value, and does not mean that the reviewers differ.",
    zh: "κ 系数衡量超出偶然的一致程度。几乎所有决定都相同时，偶然也会一致，κ 因而接近 0 或无法计算，并不表示评审员意见不一。",
  },
  claim: { en: "It is claimed not to apply.", zh: "申报为不适用。" },
  doubt: { en: "doubt", zh: "存疑" },
  nothingOpen: { en: "Every answer is decided.", zh: "所有答案均已决定。" },
  changed: { en: "what it rests on has changed", zh: "所依据的内容有变化" },
  "not-recorded": { en: "what was seen is not recorded", zh: "没有记录当时看到的内容" },
  notThatSubmission: { en: "not the submission that was reviewed.", zh: "不是当时评审的那份提交。" },
  holds: { en: "still hold", zh: "仍然成立" },
  lookAgain: { en: "to be reviewed again", zh: "须重新评审" },
  agreement: { en: "same verdict and value", zh: "决定一致率" },
  kappa: { en: "Cohen's kappa", zh: "Cohen κ 系数" },
  differing: { en: "differing", zh: "意见不同" },
  single: { en: "decided by one only", zh: "仅一人作出决定" },
  agreed: { en: "decided alike", zh: "意见一致" },
} as const;
