/** Sentences of a programme's report, chapter by chapter. */
import type { NodeNumber } from "../formula/index.ts";
import type { Phrase } from "../model/index.ts";
import { spaced } from "./phrases.ts";

export const fictitiousProgramme: Phrase<object> = {
  zh: () => "城市、填报和评审均为虚构，不代表任何真实城市。",
  en: () => "Cities, answers and reviews are invented and do not refer to any real place.",
};

/** A score that a condition compares. */
export const requirementScore: Phrase<{
  title: string;
  ofTotal: boolean;
  what: NodeNumber;
  /** "" for the judged phase. */
  phase: string;
}> = {
  zh: ({ title, ofTotal, what, phase }) => `${phase}${title}${what === "score" && ofTotal ? "" : factsZh[what]}`,
  en: ({ title, ofTotal, what, phase }) =>
    `${ofTotal ? "total" : title}${what === "score" && ofTotal ? "" : factsEn[what]}${phase === "" ? "" : ` (${phase})`}`,
};

const factsZh: Readonly<Record<NodeNumber, string>> = {
  score: "得分",
  coverage: "填报率",
  verified: "核实率",
  low: "最低可能得分",
  high: "最高可能得分",
  share: "占比",
};

const factsEn: Readonly<Record<NodeNumber, string>> = {
  score: " score",
  coverage: " coverage",
  verified: " verified",
  low: " at the lowest",
  high: " at the highest",
  share: " share",
};

export const acceptanceSentence: Phrase<{
  cities: number;
  accepted: number;
  refused: number;
  undecided: number;
  waived: number;
}> = {
  zh: ({ cities, accepted, refused, undecided, waived }) => {
    const parts = [
      `${accepted} 个通过验收${waived > 0 ? `（其中 ${waived} 个适用豁免）` : ""}`,
      `${refused} 个未通过`,
      undecided > 0 ? `${undecided} 个暂不能判定` : "",
    ].filter((part) => part !== "");
    return `${cities} 个城市中，${parts.join("，")}。`;
  },
  en: ({ cities, accepted, refused, undecided, waived }) => {
    const parts = [
      `${accepted} ${accepted === 1 ? "is" : "are"} accepted${waived > 0 ? ` (${waived} of them under a waiver)` : ""}`,
      `${refused} ${refused === 1 ? "is" : "are"} not`,
      undecided > 0 ? `${undecided} cannot be assessed yet` : "",
    ].filter((part) => part !== "");
    return `Of ${cities} ${cities === 1 ? "city" : "cities"}, ${parts.join(", ")}.`;
  },
};

export const waiverUntil: Phrase<{ until: string }> = {
  zh: ({ until }) => `至${until}`,
  en: ({ until }) => `until ${until}`,
};

export const movedNote: Phrase<{ from: string; to: string; moved: boolean; aimed: boolean }> = {
  zh: ({ from, to, moved, aimed }) =>
    `${moved ? `空心点为${from}，实心点为${to}；下降的用虚线` : "圆点为总分"}${aimed ? "；竖线为目标" : ""}。无总分的不画点。`,
  en: ({ from, to, moved, aimed }) =>
    `${moved ? `Hollow dot: ${from}. Solid dot: ${to}. Dashed lines mark declines.` : "Dots mark totals."}${aimed ? " Vertical lines mark targets." : ""} Missing scores have no dot.`,
};

/** `without`: the cities of which no coordinates are given. */
export const cityMapNote: Phrase<{ without: readonly string[] }> = {
  zh: ({ without }) =>
    `示意图：每格一市，按经纬度大致排列，上北下南，不按比例；颜色越深得分越高。${without.length > 0 ? `未给出坐标：${without.join("、")}。` : ""}`,
  en: ({ without }) =>
    `A sketch: one tile a city, placed roughly by its coordinates, north at the top, not to scale. Darker shades mark higher scores.${without.length > 0 ? ` Without coordinates: ${without.join(", ")}.` : ""}`,
};

export const targetsSentence: Phrase<{ phase: string; all: number; met: number; missed: number; open: number }> = {
  zh: ({ phase, all, met, missed, open }) =>
    all === 0
      ? `${phase}没有城市设定总分目标。`
      : `${phase}有 ${all} 个城市设定了总分目标：${met} 个完成，${missed} 个未完成${open > 0 ? `，${open} 个没有总分，暂不能判定` : ""}。`,
  en: ({ phase, all, met, missed, open }) =>
    all === 0
      ? `No city has a target for ${phase}.`
      : `${all} ${all === 1 ? "city has" : "cities have"} a target for ${phase}: ${met} met it, ${missed} did not${open > 0 ? `, and ${open} ${open === 1 ? "has" : "have"} no total to compare` : ""}.`,
};

export const gapSentence: Phrase<{
  cities: number;
  from: string;
  to: string;
  before: string;
  after: string;
  way: number;
}> = {
  zh: ({ cities, from, to, before, after, way }) =>
    way === 0
      ? `两期均有总分的 ${cities} 个城市中，${from}和${to}的最高与最低之差都是 ${after} 分。`
      : `两期均有总分的 ${cities} 个城市中，最高与最低之差由${from}的 ${before} 分${way > 0 ? "扩大到" : "缩小到"}${to}的 ${after} 分。`,
  en: ({ cities, from, to, before, after, way }) =>
    way === 0
      ? `Among the ${cities} cities with both totals, the gap between highest and lowest is ${after} in ${from} and in ${to}.`
      : `Among the ${cities} cities with both totals, the gap between highest and lowest ${way > 0 ? "widened" : "narrowed"} from ${before} (${from}) to ${after} (${to}).`,
};

export const drawsSentence: Phrase<{ draws: number; seed: number; least: string; most: string }> = {
  zh: ({ draws, seed, least, most }) =>
    `权重抽样共 ${grouped(draws)} 次（种子 ${seed}）：每个权重乘以 ${least} 至 ${most} 之间的一个随机数，得分不变。`,
  en: ({ draws, seed, least, most }) =>
    `Weights were drawn ${grouped(draws)} times (seed ${seed}): each is multiplied by a random number from ${least} to ${most}, and the scores are held.`,
};

export const smallCohort: Phrase<{ cities: number; least: number }> = {
  zh: ({ cities, least }) => `有总分的城市只有 ${cities} 个，少于 ${least} 个，不给名次的百分位数。`,
  en: ({ cities, least }) =>
    `Only ${cities} ${cities === 1 ? "city has" : "cities have"} a total, fewer than ${least}: no percentiles of ranks are given.`,
};

export const rankRange: Phrase<{ from: number; to: number }> = {
  zh: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
  en: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
};

export const absentRanks: Phrase<{ names: string }> = {
  zh: ({ names }) => `没有总分、未参加排名：${names}。`,
  en: ({ names }) => ` Not ranked, as they have no total: ${names}.`,
};

interface PairFacts {
  readonly one: string;
  readonly other: string;
  readonly share: string;
}

export const pairSentence: Phrase<PairFacts> = {
  zh: ({ one, other, share }) => `${share} 的抽样中${one}高于${other}`,
  en: ({ one, other, share }) => `${one} scores higher than ${other} in ${share} of draws`,
};

export const tieSentence: Phrase<PairFacts> = {
  zh: ({ one, other, share }) => `${one}与${other}同分；${share} 的抽样中${one}较高`,
  en: ({ one, other, share }) => `${one} and ${other} have equal totals; ${one} scores higher in ${share} of draws`,
};

export const rankSentence: Phrase<{ best: number; worst: number; low: number | undefined; high: number | undefined }> =
  {
    zh: ({ best, worst, low, high }) =>
      `${best === worst ? "名次已定" : `可能为第 ${best} 至 ${worst} 名`}${low === undefined || high === undefined ? "" : `；九成抽样在第 ${low === high ? low : `${low} 至 ${high}`} 名`}`,
    en: ({ best, worst, low, high }) =>
      `${best === worst ? "settled" : `possibly ${best} to ${worst}`}${low === undefined || high === undefined ? "" : `; ${low === high ? low : `${low} to ${high}`} in 90% of draws`}`,
  };

export const noSubmission: Phrase<{ city: string; phase: string; state: string }> = {
  zh: ({ city, phase, state }) => `${city}在${phase}阶段没有得分：${state}。`,
  en: ({ city, phase, state }) => `${city} has no score for ${phase}: ${state.toLowerCase()}.`,
};

export const olderResult: Phrase<{ phase: string }> = {
  zh: ({ phase }) => `评估阶段没有总分，以下比较截至${phase}阶段。`,
  en: ({ phase }) => `There is no total in the phase assessed; the comparison ends with ${phase}.`,
};

/** `on`: "" where it was never signed; `invalid`: why the signature does not stand, or "". */
export const signatureState: Phrase<{ on: string; invalid: string }> = {
  zh: ({ on, invalid }) => (on === "" ? "尚未签字" : invalid === "" ? `${on}签字` : `${on}的签字无效：${invalid}`),
  en: ({ on, invalid }) =>
    on === "" ? "not signed" : invalid === "" ? `signed on ${on}` : `the signature of ${on} is not valid: ${invalid}`,
};

export const reviewSentence: Phrase<{
  reviewer: string;
  /** `signatureState`. */
  signature: string;
  decided: number;
  accepted: number;
  others: number;
}> = {
  zh: ({ reviewer, signature, decided, accepted, others }) =>
    spaced(
      `评审员：${reviewer}（${signature}）。共评审 ${decided} 项填报，认可 ${accepted} 项${others > 0 ? `，其余 ${others} 项见下表` : ""}。`,
    ),
  en: ({ reviewer, signature, decided, accepted, others }) =>
    `Reviewed by ${reviewer} (${signature}), who examined ${decided} ${decided === 1 ? "answer" : "answers"} and accepted ${accepted}${others > 0 ? `; the remaining ${others === 1 ? "one is" : `${others} are`} listed below` : ""}.`,
};

export const reviewChangeSentence: Phrase<{
  reviewer: string;
  /** `signatureState`. */
  signature: string;
  decided: number;
  others: number;
  before: string;
  after: string;
  /** With its sign; "" where a total is missing. */
  change: string;
}> = {
  zh: ({ reviewer, signature, decided, others, before, after, change }) => {
    const head = `评审员：${reviewer}（${signature}）。共评审 ${decided} 项填报，${others === 0 ? "全部认可" : `其中 ${others} 项未予认可`}`;
    if (change === "") return `${head}。`;
    return `${head}；自评总分 ${before} 分，核实总分 ${after} 分${/[1-9]/.test(change) ? `（${change}）` : ""}。`;
  },
  en: ({ reviewer, signature, decided, others, before, after, change }) => {
    const head = `Reviewed by ${reviewer} (${signature}): ${decided} ${decided === 1 ? "answer" : "answers"} examined, ${others === 0 ? "all accepted" : `${others} not accepted as given`}`;
    if (change === "") return `${head}.`;
    return `${head}; self-assessed total ${before}, verified ${after}${/[1-9]/.test(change) ? ` (${change})` : ""}.`;
  },
};

/** Which part of the scale lines are drawn on. */
export const trendScale: Phrase<{ from: string; to: string }> = {
  zh: ({ from, to }) => `纵向为 ${from} 至 ${to} 分。`,
  en: ({ from, to }) => ` Vertical scale: ${from} to ${to}.`,
};

export const nextHeading: Phrase<{ until: string }> = {
  zh: ({ until }) => (until === "" ? "提升重点" : `提升重点（${until}前）`),
  en: ({ until }) => (until === "" ? "Priorities for improvement" : `Priorities by ${until}`),
};

export const peersSentence: Phrase<{ cohort: string; others: string }> = {
  zh: ({ cohort, others }) => `${cohort}组其他城市的总分：${others}。`,
  en: ({ cohort, others }) => `Totals of its peers (${cohort}): ${others}.`,
};

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
