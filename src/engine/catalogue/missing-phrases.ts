/** What a missing or rejected answer costs, and what has to be there for a score, in sentences. */
import type { MissingPolicy, Phrase, Said } from "../model/index.ts";

/** Of indicators and parts that are named. */
export const missingElsewhere = {
  zero: {
    zh: ({ titles }) => `${titles}没有得分时，在汇总时按 0 分计入。`,
    en: ({ titles }) => `Without a score, ${titles} costs as much as a score of 0.`,
  },
  exclude: {
    zh: ({ titles }) => `${titles}没有得分时不参与汇总，其权重让给同级各项。`,
    en: ({ titles }) => `Without a score, ${titles} leaves its place to its siblings.`,
  },
  block: {
    zh: ({ titles }) => `${titles}没有得分时，上级不给得分。`,
    en: ({ titles }) => `While ${titles} has no score, neither has what stands above it.`,
  },
} as const satisfies Readonly<Record<MissingPolicy, Phrase<{ titles: string }>>>;

export const eachPartOf: Phrase<{ title: string }> = {
  zh: ({ title }) => `“${title}”所属各项`,
  en: ({ title }) => `a part of “${title}”`,
};

export const titled: Phrase<{ title: string }> = { zh: ({ title }) => `“${title}”`, en: ({ title }) => `“${title}”` };

export const finalSentence: Said = {
  zh: "缺失的填报不再补报：区间不为其留余地。",
  en: "What is missing stays so: no interval waits for it.",
};

export const rejectedIsMissing: Said = {
  zh: "依据被驳回的填报的指标按缺失处理。",
  en: "An indicator that rests on a rejected answer counts as missing.",
};

export const partsCount: Phrase<{ title: string; least: number }> = {
  zh: ({ title, least }) => `“${title}”须有至少 ${least} 项得分才给分。`,
  en: ({ title, least }) =>
    `“${title}” has a score only where at least ${least === 1 ? "1 of its parts has" : `${least} of its parts have`} one.`,
};

export const partsShare: Phrase<{ title: string; least: string }> = {
  zh: ({ title, least }) => `“${title}”所属适用各项中须有至少 ${least} 得分才给分。`,
  en: ({ title, least }) => `“${title}” has a score only where at least ${least} of its parts that apply have one.`,
};

export const partsCoverage: Phrase<{ title: string; least: string }> = {
  zh: ({ title, least }) => `“${title}”已填报的权重不足适用权重的 ${least} 时不给分。`,
  en: ({ title, least }) =>
    `“${title}” has no score where less than ${least} of the applicable weight below is answered.`,
};

export const dimensionsVerdict: Phrase<{ city: string; scored: number; least: string; low: string; high: string }> = {
  zh: ({ city, scored, least, low, high }) =>
    `${city}暂无总分：得分的维度只有 ${scored} 个，标准要求不少于 ${least}${low && high ? `；全部补齐后总分将在 ${low} 至 ${high} 分之间` : ""}。`,
  en: ({ city, scored, least, low, high }) =>
    `${city} has no total: the standard asks for ${least} of the dimensions to have a score, and ${scored} ${scored === 1 ? "has" : "have"}${low && high ? `; once everything is answered the total will lie between ${low} and ${high}` : ""}.`,
};
