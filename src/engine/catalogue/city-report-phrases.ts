/** Sentences of a city's report: what decided the result, what is missing, what to do next. */
import type { Phrase } from "../model/index.ts";
import { counted } from "./phrases.ts";

export const capHolds: Phrase<{ gate: string; cap: string; before: string }> = {
  zh: ({ gate, cap, before }) =>
    `“${gate}”把总分限制在 ${cap} 分（未计门槛规则时为 ${before} 分）；解除这一限制之前，改进其他指标不能提高总分。`,
  en: ({ gate, cap, before }) =>
    `“${gate}” caps the total at ${cap} (${before} before gates); until the cap is lifted, improving other indicators does not raise the total.`,
};

/** `effect`: with its sign; "" for a cap. */
export const gateDecides: Phrase<{ gate: string; rule: string; effect: string }> = {
  zh: ({ gate, rule, effect }) => `门槛规则“${gate}”已起作用${effect === "" ? "" : `，${effect} 分`}：${rule}。`,
  en: ({ gate, rule, effect }) => `The gate “${gate}” applies${effect === "" ? "" : ` (${effect})`}: ${rule}.`,
};

export const gateWaits: Phrase<{ gate: string; waiting: string; effect: string }> = {
  zh: ({ gate, waiting, effect }) =>
    `门槛规则“${gate}”因缺少填报（${waiting}）暂不能判定，暂按最不利情形计算${effect === "" ? "" : `，${effect} 分`}。`,
  en: ({ gate, waiting, effect }) =>
    `The gate “${gate}” cannot be decided without an answer to: ${waiting}. Until then it counts at its worst${effect === "" ? "" : ` (${effect})`}.`,
};

export const largestLosses: Phrase<{ titles: readonly { title: string; points: string }[]; all: string }> = {
  zh: ({ titles, all }) =>
    `各维度共失 ${all} 分，失分最多的是${titles.map(({ title, points }) => `“${title}”（${points} 分）`).join("和")}。`,
  en: ({ titles, all }) =>
    `Of ${all} points lost, most are lost in ${titles.map(({ title, points }) => `“${title}” (${points})`).join(" and ")}.`,
};

export const weakest: Phrase<{ title: string; score: string }> = {
  zh: ({ title, score }) => `得分最低的维度是“${title}”（${score} 分）。`,
  en: ({ title, score }) => `The dimension with the lowest score is “${title}” (${score}).`,
};

export const rejectedSentence: Phrase<{ titles: readonly string[] }> = {
  zh: ({ titles }) => `评审驳回了部分填报，${titles.length} 项指标因此按最低分计：${titles.join("、")}。`,
  en: ({ titles }) =>
    `${counted(titles.length, "indicator scores", "indicators score")} lowest because the review rejected an answer: ${titles.join(", ")}.`,
};

export const rejectedMissing: Phrase<{ titles: readonly string[] }> = {
  zh: ({ titles }) => `评审驳回了部分填报，${titles.length} 项指标因此按缺失计：${titles.join("、")}。`,
  en: ({ titles }) =>
    `${counted(titles.length, "indicator counts", "indicators count")} as missing because the review rejected an answer: ${titles.join(", ")}.`,
};

export const ownerLacks: Phrase<{ owner: string; inputs: number; points: string }> = {
  zh: ({ owner, inputs, points }) => `${owner}：${inputs} 项，涉及 ${points} 分`,
  en: ({ owner, inputs, points }) => `${owner}: ${counted(inputs, "input", "inputs")}, ${points} points at stake`,
};

export const furtherOwners: Phrase<{ count: number }> = {
  zh: ({ count }) => `另有 ${count} 个部门，见“缺失内容”。`,
  en: ({ count }) => `${counted(count, "more department", "more departments")}: see “What is missing”.`,
};

export const claimsWait: Phrase<{ count: number }> = {
  zh: ({ count }) => `${count} 项“不适用”声明待评审。`,
  en: ({ count }) => counted(count, "claim of not applicable awaits review.", "claims of not applicable await review."),
};

/** Shares of all weight. */
export const evidenceLacks: Phrase<{ answered: string; evidenced: string }> = {
  zh: ({ answered, evidenced }) => `佐证不全：已得分的指标占权重的 ${answered}，其中佐证齐全的占 ${evidenced}。`,
  en: ({ answered, evidenced }) =>
    `Evidence is incomplete: indicators with ${answered} of the weight have a score, those with ${evidenced} have all their evidence.`,
};

export const verificationLacks: Phrase<{ answered: string; verified: string }> = {
  zh: ({ answered, verified }) => `已得分的指标占权重的 ${answered}，其中评审已核实的占 ${verified}。`,
  en: ({ answered, verified }) =>
    `Indicators with ${answered} of the weight have a score; the review verified those with ${verified}.`,
};

export const scaleRange: Phrase<{ from: string; to: string }> = {
  zh: ({ from, to }) => `总分在 ${from} 至 ${to} 分之间。`,
  en: ({ from, to }) => `The total is between ${from} and ${to}.`,
};

export const gradeFrom: Phrase<{ grade: string; from: string }> = {
  zh: ({ grade, from }) => `${grade}：${from} 分起`,
  en: ({ grade, from }) => `${grade} from ${from}`,
};
