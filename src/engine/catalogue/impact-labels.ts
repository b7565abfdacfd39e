/** What a new edition does to cities, in words. */
import type { Said } from "../model/index.ts";

export const impactSides = {
  questions: { zh: "指标与算法", en: "indicators and formulas" },
  goalposts: { zh: "评分标准", en: "goalposts" },
  weights: { zh: "权重", en: "weights" },
  method: { zh: "汇总方法", en: "method" },
  gates: { zh: "门槛规则", en: "gates" },
  data: { zh: "新问题未填", en: "new questions unanswered" },
} as const satisfies Readonly<Record<string, Said>>;

export const impactStates = {
  changed: { zh: "得分变化", en: "scores otherwise" },
  new: { zh: "新增", en: "new" },
  ended: { zh: "已取消", en: "ended" },
  waiting: { zh: "新增，待填报", en: "new, not answered yet" },
} as const satisfies Readonly<Record<string, Said>>;

export const impactLabels = {
  kind: { zh: "新版影响分析", en: "Impact of the new edition" },
  summary: { zh: "总体情况", en: "Summary" },
  cities: { zh: "各城市", en: "Cities" },
  city: { zh: "城市", en: "City" },
  before: { zh: "原得分", en: "Before" },
  after: { zh: "新得分", en: "After" },
  difference: { zh: "变化", en: "Change" },
  grade: { zh: "等级", en: "Grade" },
  rank: { zh: "名次", en: "Rank" },
  cause: { zh: "原因", en: "Cause" },
  points: { zh: "平均影响", en: "Mean effect" },
  indicator: { zh: "指标", en: "Indicator" },
  causesCaption: { zh: "平均变化由何而来", en: "Where the mean change comes from" },
  citiesCaption: { zh: "同样的填报内容，两版各得多少分", en: "The same answers scored by both editions" },
  scoresCaption: { zh: "得分有变化的指标", en: "Indicators that score otherwise" },
  noTotal: {
    zh: "{city}：至少一版没有总分，无法比较。",
    en: "{city}: one of the two editions gives no total, and they cannot be compared.",
  },
  method: {
    zh: "两版用同样的填报内容评分；改名的问题对应沿用，可换算的换算。各原因的影响按所有先后次序平均（Shapley），相加恰等于变化。",
    en: "Both editions score the same answers; renamed questions keep theirs, others are computed where the edition says how. The effect of a cause is its mean over every order in which the causes could have come (Shapley): they add up to the change.",
  },
} as const satisfies Readonly<Record<string, Said>>;

interface CityFacts {
  readonly city: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly from: string;
  readonly to: string;
}

/** The first sentence on a city. `from` and `to` are grades. */
export const impactSentences = {
  fall: {
    zh: ({ city, before, after, difference, from, to }: CityFacts) =>
      `${city}由“${from}”降为“${to}”：总分由 ${before} 变为 ${after}（${difference}）。`,
    en: ({ city, before, after, difference, from, to }: CityFacts) =>
      `${city} falls from “${from}” to “${to}”: the total goes from ${before} to ${after} (${difference}).`,
  },
  rise: {
    zh: ({ city, before, after, difference, from, to }: CityFacts) =>
      `${city}由“${from}”升为“${to}”：总分由 ${before} 变为 ${after}（${difference}）。`,
    en: ({ city, before, after, difference, from, to }: CityFacts) =>
      `${city} rises from “${from}” to “${to}”: the total goes from ${before} to ${after} (${difference}).`,
  },
  stay: {
    zh: ({ city, before, after, difference, to }: CityFacts) =>
      `${city}${to === "" ? "" : `等级不变（“${to}”）`}：总分由 ${before} 变为 ${after}（${difference}）。`,
    en: ({ city, before, after, difference, to }: CityFacts) =>
      `${city} ${to === "" ? "" : `stays at “${to}”: the total `}goes from ${before} to ${after} (${difference}).`,
  },
  causes: {
    zh: (list: string) => `变化来自：${list}。`,
    en: (list: string) => `The change comes from ${list}.`,
  },
  waiting: {
    zh: (count: number, list: string, high: string) =>
      `有 ${count} 个新问题尚未填报（${list}），暂按缺失计；全部填好后，总分最高可达 ${high}。`,
    en: (count: number, list: string, high: string) =>
      `${count === 1 ? "One new question has" : `${count} new questions have`} no answer yet (${list}) and count as missing; once all is answered the total can reach ${high}.`,
  },
  summary: {
    zh: (cities: number, up: number, down: number, turned: number) =>
      `${cities} 个城市中，${up} 个升分，${down} 个降分；${turned} 个等级变动。`,
    en: (cities: number, up: number, down: number, turned: number) =>
      `Cities with a total by both editions: ${cities}. Their total rises: ${up}; falls: ${down}; their grade changes: ${turned}.`,
  },
} as const;
