/** Norms of a standard that count where answers are missing. */
import { catalogue, type Phrase } from "../model/index.ts";

export const imputationLabels = catalogue({
  norm: { zh: "插补", en: "Norm in place of the answer" },
  countsNorm: { zh: "缺失，按插补值计入", en: "Missing, a norm counts" },
  ifMissing: { zh: "未填报时", en: "While it is not answered" },
});

/** Of one indicator: the norm, and what it scores. */
export const normSentence: Phrase<{ value: string; score: string; rule: string; source: string }> = {
  zh: ({ value, score, rule, source }) => `${value}，得 ${score} 分；${rule}（${source}）`,
  en: ({ value, score, rule, source }) => `${value}, which scores ${score}; ${rule} (${source})`,
};

export const normRule: Phrase<{ value: string; rule: string; source: string }> = {
  zh: ({ value, rule, source }) => `按插补值 ${value} 计入；${rule}（${source}）。仍为缺失，不算已填报`,
  en: ({ value, rule, source }) =>
    `The norm ${value} counts; ${rule} (${source}). The indicator stays missing and does not count as answered`,
};

/** Of a total. */
export const imputedSentence: Phrase<{ titles: string; count: number }> = {
  zh: ({ titles, count }) =>
    `有 ${count} 项指标未填报，暂按标准的插补值计入：${titles}。这些指标仍为缺失，不算已填报；门槛规则和验收不依据插补值。`,
  en: ({ titles, count }) =>
    `${count === 1 ? "One indicator has no answer, and a norm of the standard counts for it" : `${count} indicators have no answer, and norms of the standard count for them`}: ${titles}. ${count === 1 ? "It stays" : "They stay"} missing; neither gates nor acceptance rest on norms.`,
};

/** Of a standard. */
export const imputesSentence: Phrase<{ titles: string }> = {
  zh: ({ titles }) => `下列指标未填报时按标准的插补值计入，但不算已填报，区间仍按可能的填报计算：${titles}。`,
  en: ({ titles }) =>
    `While these are not answered a norm of the standard counts, which is no answer and leaves the interval open: ${titles}.`,
};

/** Beside a ranking. */
export const ranksOnNorms: Phrase<{ cities: string }> = {
  zh: ({ cities }) => `下列城市的总分部分依据标准的插补值：${cities}。可能名次已涵盖实际填报的任何结果。`,
  en: ({ cities }) =>
    `The totals of these rest partly on norms of the standard: ${cities}. Possible ranks hold whatever they answer.`,
};
