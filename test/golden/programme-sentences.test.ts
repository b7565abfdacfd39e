/** Sentences of a programme's report where there is one of something, or nothing, or all are equal. */
import { expect, test } from "vitest";
import {
  acceptanceSentence,
  gapSentence,
  noSubmission,
  reviewSentence,
  smallCohort,
  targetsSentence,
} from "../../src/engine/catalogue/programme-phrases.ts";
import {
  absentSentence,
  gapSummary,
  ranksSentence,
  verdict,
  verificationSentence,
  weaknessSentence,
} from "../../src/engine/catalogue/programme-summary.ts";

const none = { accepted: 0, refused: 0, undecided: 0, waived: 0 };
const one = { phase: "Final", first: "Baseline", cities: 1, judged: true, ...none, accepted: 1 };
const mean = { cities: 1, before: "50.00", after: "60.00", gain: "10.00", way: 1 };

type Sentence<Facts> = { readonly zh: (facts: Facts) => string; readonly en: (facts: Facts) => string };

function said<Facts>({ zh, en }: Sentence<Facts>, facts: Facts): readonly [zh: string, en: string] {
  return [zh(facts), en(facts)];
}

test.each([
  {
    what: "the only city is scored",
    sentence: said(verdict, { ...one, submitted: 1, totalled: 1, mean }),
    zh: "1 个试点城市全部提交Final材料并完成评分。1 个城市通过验收。两期均有总分的 1 个城市平均总分由Baseline的 50.00 分提高到Final的 60.00 分，提高 10.00 分。",
    en: "The only city was scored for Final. 1 city is accepted. Across the 1 city with a total in both phases, the mean total rose from 50.00 in Baseline to 60.00 in Final, by 10.00.",
  },
  {
    what: "the only city has no total",
    sentence: said(verdict, { ...one, accepted: 0, undecided: 1, submitted: 1, totalled: 0, mean: undefined }),
    zh: "1 个试点城市中，1 个提交Final材料，其中 0 个有总分。0 个城市通过验收，1 个暂不能判定。",
    en: "Of 1 city, 1 submitted for Final and 0 have a total. 0 cities are accepted and 1 cannot be assessed yet.",
  },
  {
    what: "one of one is accepted",
    sentence: said(acceptanceSentence, { ...none, cities: 1, accepted: 1 }),
    zh: "1 个城市中，1 个通过验收，0 个未通过。",
    en: "Of 1 city, 1 is accepted, 0 are not.",
  },
  {
    what: "two are absent",
    sentence: said(absentSentence, { phase: "Final", without: ["Bailu", "Oasis"], untotalled: [] }),
    zh: "Bailu、Oasis没有可用的Final材料；未取得的得分不按零分处理。",
    en: "Bailu and Oasis have no usable submission for Final; missing scores are not counted as zero.",
  },
  {
    what: "one of one is weak",
    sentence: said(weaknessSentence, { indicators: [{ title: "Drills", weak: 1, scored: 1 }] }),
    zh: "普遍短板：Drills（1 个有得分的城市中 1 个低于 60%）。",
    en: "Common weaknesses: Drills (1 of 1 city with a score below 60%).",
  },
  {
    what: "the gap is the same",
    sentence: said(gapSummary, { cities: 2, before: "0.00", after: "0.00", way: 0 }),
    zh: "城市差距：两期均有总分的 2 个城市中，最高与最低总分之差保持在 0.00 分。",
    en: "Balance: among the 2 cities with both totals, the range between highest and lowest stayed at 0.00.",
  },
  {
    what: "the gap is the same, with its phases",
    sentence: said(gapSentence, { cities: 2, from: "Baseline", to: "Final", before: "3.00", after: "3.00", way: 0 }),
    zh: "两期均有总分的 2 个城市中，Baseline和Final的最高与最低之差都是 3.00 分。",
    en: "Among the 2 cities with both totals, the gap between highest and lowest is 3.00 in Baseline and in Final.",
  },
  {
    what: "reviews moved several as far",
    sentence: said(verificationSentence, {
      share: "90%",
      shift: { cities: 2, before: "71.00", after: "70.00", mean: "−1.00", most: undefined, none: false },
    }),
    zh: "核实情况：各市适用权重平均 90% 已核实；评审使 2 个城市的平均总分由 71.00 分变为 70.00 分（−1.00）。",
    en: "Verification: on average 90% of the applicable weight is verified; the reviews changed the mean total of 2 cities from 71.00 to 70.00 (−1.00).",
  },
  {
    what: "one pair, as close as none",
    sentence: said(ranksSentence, { pairs: 1, firm: 1, closest: undefined }),
    zh: "排名：改变权重时，1 对相邻城市中 1 对的先后在 95% 以上的抽样中不变。",
    en: "Ranking: when weights vary, the order of 1 of 1 adjacent pair holds in at least 95% of draws.",
  },
  {
    what: "nobody has a target in this phase",
    sentence: said(targetsSentence, { phase: "Final", all: 0, met: 0, missed: 0, open: 0 }),
    zh: "Final没有城市设定总分目标。",
    en: "No city has a target for Final.",
  },
  {
    what: "a cohort of one",
    sentence: said(smallCohort, { cities: 1, least: 10 }),
    zh: "有总分的城市只有 1 个，少于 10 个，不给名次的百分位数。",
    en: "Only 1 city has a total, fewer than 10: no percentiles of ranks are given.",
  },
  {
    what: "a submission whose review cannot be used",
    sentence: said(noSubmission, { city: "Bailu", phase: "Final", state: "Review cannot be used" }),
    zh: "Bailu在Final阶段没有得分：Review cannot be used。",
    en: "Bailu has no score for Final: review cannot be used.",
  },
  {
    what: "one decision that is not an acceptance",
    sentence: said(reviewSentence, {
      reviewer: "A",
      signature: "signed on 1 May 2027",
      decided: 2,
      accepted: 1,
      others: 1,
    }),
    zh: "评审员：A（signed on 1 May 2027）。共评审 2 项填报，认可 1 项，其余 1 项见下表。",
    en: "Reviewed by A (signed on 1 May 2027), who examined 2 answers and accepted 1; the remaining one is listed below.",
  },
])("it is said well that $what", ({ sentence, zh, en }) => expect(sentence).toEqual([zh, en]));
