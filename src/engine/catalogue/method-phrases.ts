/** How an edition scores, in sentences. */
import type { Method, Phrase, Place, Said } from "../model/index.ts";

export const places = {
  indicator: { zh: "指标", en: "indicators" },
  group: { zh: "分组", en: "groups" },
  dimension: { zh: "维度", en: "dimensions" },
  total: { zh: "总分", en: "the total" },
} as const satisfies Readonly<Record<Place, Said>>;

export const missingPolicies = {
  zero: {
    zh: "没有得分的指标在汇总时按 0 分计入，但始终显示为缺失。",
    en: "An indicator without a score costs its parent as much as a score of 0, but is always shown as missing.",
  },
  exclude: {
    zh: "没有得分的指标不参与汇总，其权重让给同级指标。",
    en: "An indicator without a score leaves its place to its siblings.",
  },
  block: {
    zh: "有指标没有得分时，上级不给得分。",
    en: "While an indicator has no score, neither has what stands above it.",
  },
} as const satisfies Readonly<Record<Method["missing"], Said>>;

export const modes = {
  "half-even": { zh: "四舍六入五成双", en: "half to even" },
  "half-up": { zh: "四舍五入", en: "half up" },
} as const satisfies Readonly<Record<NonNullable<Method["rounding"]>["mode"], Said>>;

export const scaleSentence: Phrase<{ from: string; to: string }> = {
  zh: ({ from, to }) => `得分以 ${from} 至 ${to} 分表示。`,
  en: ({ from, to }) => `Scores stand on a scale from ${from} to ${to}.`,
};

export const pointsSentence: Phrase<{ to: string }> = {
  zh: ({ to }) => `按分值计分：各项满分等于其权重，总分满分 ${to} 分。`,
  en: ({ to }) => `Scores count points: each node's full score is its weight, the total's ${to}.`,
};

export const totalSentence: Phrase<{ aggregation: string }> = {
  zh: ({ aggregation }) => `总分由各维度得分汇总：${aggregation}。`,
  en: ({ aggregation }) => `The total is made of the dimensions: ${aggregation}.`,
};

export const branchSentence: Phrase<{ titles: string; aggregation: string }> = {
  zh: ({ titles, aggregation }) => `${titles}：${aggregation}。`,
  en: ({ titles, aggregation }) => `${titles}: ${aggregation}.`,
};

export const branchesSentence: Phrase<{ aggregation: string }> = {
  zh: ({ aggregation }) => `各维度和分组由其下各项汇总：${aggregation}。`,
  en: ({ aggregation }) => `Each dimension and group is made of its parts: ${aggregation}.`,
};

const decimalsWords = (decimals: number) => (decimals === 1 ? "1 decimal" : `${decimals} decimals`);

/** `levels`: each with as many decimals, the places of a level joined. */
export const roundingSentence: Phrase<{
  levels: readonly { readonly places: string; readonly decimals: number }[];
  mode: string;
  source: string;
}> = {
  zh: ({ levels, mode, source }) =>
    `${levels.map(({ places, decimals }) => `${places}得分保留 ${decimals} 位小数`).join("，")}（${mode}），并以修约后的数继续计算；其余各步不修约。${source === "" ? "" : `依据：${source}。`}`,
  en: ({ levels, mode, source }) =>
    `The scores of ${levels.map(({ places, decimals }) => `${places} are rounded to ${decimalsWords(decimals)}`).join(", those of ")} (${mode}), and the rounded number is carried on; nothing else is rounded.${source === "" ? "" : ` So says ${source}.`}`,
};

/** Of one score that is explained. */
export const roundedSentence: Phrase<{ decimals: number; mode: string; source: string }> = {
  zh: ({ decimals, mode, source }) => `保留 ${decimals} 位小数（${mode}）${source === "" ? "" : `，依据${source}`}`,
  en: ({ decimals, mode, source }) =>
    `to ${decimalsWords(decimals)} (${mode})${source === "" ? "" : `, as ${source} says`}`,
};

export const shownSentence: Phrase<{ decimals: number }> = {
  zh: ({ decimals }) => `报告显示 ${decimals} 位小数；继续计算、评级和排名用的是未按此修约的数。`,
  en: ({ decimals }) =>
    `The report shows ${decimals === 1 ? "1 decimal" : `${decimals} decimals`}; what is carried on, graded and ranked is the number itself.`,
};

export const noRounding: Said = {
  zh: "计算中不修约；报告显示两位小数，显示的数不会跨过任何分界。",
  en: "Nothing is rounded on the way; the report shows two decimals, more where rounding would carry a number across a threshold.",
};

export const coverageSentence: Phrase<{ least: string }> = {
  zh: ({ least }) => `已填报的权重不足适用权重的 ${least} 时不给总分，只给区间。`,
  en: ({ least }) =>
    `Where less than ${least} of the applicable weight is answered there is no total, only its interval.`,
};

export const weightsSentence: Said = {
  zh: "权重按标准所列；“占总分”为该项在结果中实际占总分的比例，不适用的指标把位置让给同级指标。",
  en: "Weights are as the standard declares them; the share of the total is what they come to in a result, where a not-applicable indicator leaves its place to its siblings.",
};

export const equalWeightsSentence: Said = {
  zh: "标准不设权重，同级各项等权；“占总分”为该项在结果中实际占总分的比例。",
  en: "The standard names no weights: siblings count alike. The share of the total is what they come to in a result.",
};

export const intervalSentence: Said = {
  zh: "区间：把没有得分的指标分别按最低分和满分计算，未能判定的规则分别按起作用和不起作用计算，待评审的声明分别按不成立和按满分填报计算。",
  en: "Intervals: what has no score is taken at the lowest and at the full score, an undecided gate as acting and as not acting, an open claim as refused and as answered in full.",
};

export const gatesSentence: Said = {
  zh: "门槛规则在汇总之后起作用：先加上加分、减去扣分，再按最低的封顶限制。",
  en: "Gates act on the total after it is made: bonuses less deductions first, then the lowest cap.",
};

/** How much weight rests on a basis. */
export const basisCount: Phrase<{ basis: string; count: number; share: string }> = {
  zh: ({ basis, count, share }) => `${basis}：${count} 项，占权重 ${share}`,
  en: ({ basis, count, share }) => `${basis}: ${count}, ${share} of the weight`,
};

export const noBasis: Said = { zh: "未注明依据", en: "No source given" };
