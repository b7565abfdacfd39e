/** Labels of reviews by two people of the same submissions. */
import { catalogue } from "../model/index.ts";

export const doubleReviewLabels = catalogue({
  title: { zh: "双人评审", en: "Reviews by two people" },
  intro: {
    zh: "由两名评审员分别评审的提交 {submissions} 份，两人都作出决定的填报项 {both} 项，其中决定和调整值相同的 {alike} 项（{agreement}），Cohen κ 系数 {kappa}。以合并时所记的各自决定计算，之后如何商定不影响此表。",
    en: "Submissions reviewed by two people apart: {submissions}. Answers on which both decided: {both}, alike in verdict and value on {alike} ({agreement}); Cohen's kappa {kappa}. These are the decisions of each as they were when the reviews were joined, whatever was settled afterwards.",
  },
  dimension: { zh: "维度", en: "Dimension" },
  input: { zh: "填报项", en: "Answer" },
  reviewer: { zh: "评审员", en: "Reviewer" },
  submissions: { zh: "提交份数", en: "Submissions" },
  both: { zh: "两人都决定", en: "Decided by both" },
  alike: { zh: "一致", en: "Alike" },
  agreement: { zh: "一致率", en: "Agreement" },
  kappa: { zh: "κ 系数", en: "Kappa" },
  byDimension: { zh: "按维度的一致程度", en: "Agreement by dimension" },
  byInput: { zh: "意见有分歧的填报项", en: "Answers on which reviewers differ" },
  byReviewer: { zh: "按评审员的一致程度和宽严", en: "Agreement and severity by reviewer" },
  severity: { zh: "宽严", en: "Severity" },
  severityNote: {
    zh: "宽严：在两人都决定的填报项上，按本人的决定计算的总分减去按对方的决定计算的总分，取各份提交的平均；负数为较严。两人都决定的不足 {count} 项的不列。",
    en: "Severity: the total with the reviewer's decisions on the answers that both decided, less that with the other's; the mean over the submissions. Below zero: stricter. None where both decided on fewer than {count} answers.",
  },
});
