/** What the commands of reviews say themselves. */
import { catalogue } from "../../engine/index.ts";

export const reviewMessages = catalogue({
  fileLocked: {
    zh: "{file} 正由另一个程序修改，未写入任何内容，请重试。如果没有程序在运行，请删除 {file}.lock。",
    en: "{file} is being changed by another program: nothing was written. Try again. Where no program is running, delete {file}.lock.",
  },
  reviewAgainFirst: {
    zh: "未签字：下列填报或其佐证在作出决定之后有改动，须重新评审：{inputs}。请用 `citymark review decide` 逐项重新作出决定。",
    en: "Not signed: these answers or their evidence were changed after they were decided, and are to be reviewed again: {inputs}. Add a decision on each: `citymark review decide`.",
  },
  sameReview: {
    zh: "{one} 和 {other} 是同一份评审。请写两位评审员各自的评审文件。",
    en: "{one} and {other} are the same review. Name the reviews of two people.",
  },
  sameReviewer: {
    zh: "两份评审的评审员都是{name}：同一人的两份评审谈不上一致。请写两位评审员各自的评审文件；姓名有误的请更正。",
    en: "Both reviews are by {name}: the agreement of one person with themselves means nothing. Name the reviews of two people, and correct the name where it is wrong.",
  },
  signatureTaken: {
    zh: "原签字已撤回，请重新签字。",
    en: "The signature was withdrawn: sign again.",
  },
  signedTooEarly: {
    zh: "{on} 早于最后一项决定（{input}，{day}）：签字只涵盖此前已作出的决定。",
    en: "{on} is before the last decision ({input}, {day}): a signature covers what was decided before it.",
  },
  noSuchDay: {
    zh: "“{on}”不是 YYYY-MM-DD 格式的日期。",
    en: "“{on}” is not a day, written YYYY-MM-DD.",
  },
  noName: {
    zh: "--{flag} 后面要写姓名。",
    en: "--{flag} needs a name.",
  },
  decideWhat: {
    zh: "请写明填报项和决定；或不写填报项，用 --rest 写明对其余各项的决定。",
    en: "Name an input and a decision; or no input, and with --rest the decision on all that have none.",
  },
  decideFirst: {
    zh: "未签字：{all} 项填报中有 {count} 项未作决定。没有核对的请写明：`citymark review decide {review} --rest not-verified --because …`。",
    en: "Not signed: {count} of {all} answers have no decision. If nobody has checked them, say so: `citymark review decide {review} --rest not-verified --because …`.",
  },
  unverifiedAnswers: {
    zh: "{all} 项填报中有 {count} 项未核实：按城市所填计分。",
    en: "{count} of {all} answers are not verified: they count as the city gave them.",
  },
  signatureReplaced: {
    zh: "原签字（{name}，{on}）已被替换。",
    en: "It replaces the signature of {name}, {on}.",
  },
  imported: {
    zh: "已导入 {count} 项决定；另有 {known} 项评审中已有，未改动。",
    en: "{count} decisions imported; {known} were there already and stay.",
  },
  importedInCities: {
    zh: "已导入 {count} 项决定，涉及 {cities} 个城市；另有 {known} 项评审中已有，未改动。",
    en: "{count} decisions imported, in {cities} cities; {known} were there already and stay.",
  },
  onlyOne: {
    zh: "仅一名评审员作出决定",
    en: "Only one reviewer has decided",
  },
  queriesFirst: {
    zh: "未签字：请先了结待答复的询问（{inputs}）。",
    en: "Not signed: decide the open queries first ({inputs}).",
  },
  disputed: {
    zh: "两名评审员意见不同",
    en: "Two reviewers differ",
  },
  notThatSubmission: {
    zh: "不是当时评审的那份提交。",
    en: "not the submission that was reviewed.",
  },
});
