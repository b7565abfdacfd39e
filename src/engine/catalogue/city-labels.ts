/** Heads and remarks of a city's pages in a programme's report, of the appendix, and of why a score changed. */
import { catalogue } from "../model/index.ts";

export const changeLabels = catalogue({
  whyChanged: { zh: "得分为何变化", en: "Why the score changed" },
  earlierSubmission: { zh: "上次提交", en: "the earlier submission" },
  thisSubmission: { zh: "本次提交", en: "this submission" },
  cause: { zh: "原因", en: "Cause" },
  causes: { zh: "按原因分解", en: "By cause" },
  causesNote: {
    zh: "适用范围、填报完整度、实际表现按自评结果计算，取所有先后顺序下的平均作用（沙普利值）；评审核实是后一次评审对总分的影响减去前一次评审的影响。按所显示的位数相加正好等于总变化 {difference}。",
    en: "Scope, completeness and performance are counted on the self-assessed figures, each with its mean effect over every order in which they could have come about (Shapley value). Verification is what the later review did to the total, less what the earlier one did. As shown they add up to {difference}.",
  },
  causesAddUp: {
    zh: "适用范围、填报完整度、实际表现按自评结果计算，取所有先后顺序下的平均作用（沙普利值）；按所显示的位数相加正好等于总变化；没有作用的原因不列。",
    en: "Scope, completeness and performance are counted on the self-assessed figures, each with its mean effect over every order in which they could have come about (Shapley value). As shown all causes add up to the change; those without an effect are not listed.",
  },
  runningSum: { zh: "逐步累计", en: "Running sum" },
  pointsWord: { zh: "分", en: "Points" },
  meaningWord: { zh: "含义", en: "Meaning" },
  byIndicator: { zh: "按指标分解", en: "By indicator" },
  effectOnTotal: { zh: "对总分的影响", en: "Effect on the total" },
  effectNote: {
    zh: "按所显示的位数相加正好等于总变化。",
    en: "As shown they add up to the change.",
  },
  otherIndicators: { zh: "其余 {count} 项指标", en: "{count} other indicators" },
  gatesThemselves: { zh: "门槛规则直接使用的填报", en: "Answers that gates use themselves" },
  standardItself: { zh: "标准换版", en: "The standard itself" },
  acrossEditions: {
    zh: "前一次按 {before} 评分，后一次按 {after} 评分：规则不同，先按后者重算前一次，分出标准本身的影响，其余在同一套指标上比较。",
    en: "The earlier submission was scored by {before}, the later one by {after}. The rules differ: the earlier one is computed again by the later rules, which gives the effect of the standard; all else is compared on the same set of indicators.",
  },
  noIndicatorChanged: { zh: "没有指标的得分发生变化。", en: "No indicator's score changed." },
  noChange: {
    zh: "没有前后两个阶段的总分，无从比较。",
    en: "There are no totals of two phases to compare.",
  },
});

export const cityLabels = catalogue({
  cityPages: { zh: "逐市报告", en: "City by city" },
  cityPagesNote: {
    zh: "每市一页：现状、验收、得分为何变化、下一步。用语的含义先在此说明；评审决定和更多明细见下一章。",
    en: "A page for each city: where it stands, acceptance, why its score changed, and the next points. What the terms mean is said here; what the reviews decided, and more detail, is in the next chapter.",
  },
  cityRecords: { zh: "分城市评审明细", en: "Reviews by city" },
  cityRecordsNote: {
    zh: "各市评审的每项决定及其影响、门槛规则所依据的填报，以及对总分影响最大的十项指标。",
    en: "For each city: every review decision with its effect, the answers behind the gates, and the ten indicators that changed the total most.",
  },
  toCityRecord: {
    zh: "评审决定、门槛规则的填报和更多指标，见“分城市评审明细”中本市一节。",
    en: "Decisions of the review, answers behind the gates and more indicators: this city in “Reviews by city”.",
  },
  toCityPage: { zh: "本市概况见“逐市报告”中本市一页。", en: "Where this city stands: its page in “City by city”." },
  furtherPoints: { zh: "其他可争取的分数", en: "Further points to gain" },
  throughPhases: { zh: "历次得分", en: "Through the phases" },
  contributionsNote: {
    zh: "贡献分按所显示的位数相加，等于未计门槛规则的总分。",
    en: "As shown, the contributions add up to the total before gates.",
  },
  selfAssessedTotal: { zh: "自评", en: "Self-assessed" },
  verifiedTotal: { zh: "核实", en: "Verified" },
  verifiedOnlyTotal: { zh: "仅计已核实", en: "Verified only" },
  review: { zh: "评审", en: "Review" },
  notReviewedYet: {
    zh: "本次提交未经评审，得分为自评。",
    en: "This submission was not reviewed; its scores are self-assessed.",
  },
  threeTotals: { zh: "自评与核实", en: "Before and after the review" },
  countedAnswers: { zh: "计入的填报", en: "Answers that count" },
  threeTotalsNote: {
    zh: "核实：评审决定已计入，未作决定的填报照计。仅计已核实：其余填报一律按缺失计。",
    en: "Verified: decisions are applied, answers without one stand. Verified only: every other answer counts as missing.",
  },
  decisionsListed: {
    zh: "调整、驳回、未核实和待答复的填报",
    en: "Answers adjusted, rejected, not verified or queried",
  },
  decisionEffect: { zh: "总分影响", en: "Effect on the total" },
  decisionEffectNote: {
    zh: "总分影响：与没有这一项决定时相比，总分的差；各项相加不等于自评与核实之差。",
    en: "Effect: the total less what it would be without this one decision. These do not add up to the difference between self-assessed and verified.",
  },
  decision: { zh: "决定", en: "Decision" },
  given: { zh: "原填报", en: "As given" },
  adjustedTo: { zh: "调整为", en: "Adjusted to" },
  goodPractices: { zh: "经验做法", en: "Good practices" },
  practicesNote: {
    zh: "以下做法由城市自己报送，未经评审。",
    en: "Described by the cities themselves; not part of any review.",
  },
  noPractices: { zh: "没有城市报送经验做法。", en: "No city described a practice." },
  contact: { zh: "联系", en: "Contact" },
  practice: { zh: "做法", en: "Practice" },
  learnFrom: { zh: "互学互鉴对照表", en: "Cities that could learn from one another" },
  learnFromNote: {
    zh: "按其他城市在该指标上的失分排列；城市后的数分别为得分和失分。只列得分率不低于 60% 的经验和得分更低的城市。",
    en: "Ordered by the points that others lose on the indicator. Figures after cities are scores, and points lost. Only practices of cities at 60% or more are listed, for cities that score lower.",
  },
  teachers: { zh: "可学习的城市", en: "Learn from" },
  learners: { zh: "失分最多的城市", en: "Cities that lose most" },
  noLessons: {
    zh: "没有可供其他城市借鉴的经验做法。",
    en: "No other city could gain from these practices.",
  },
  appendix: { zh: "附录：全部指标", en: "Appendix: every indicator" },
  appendixNote: {
    zh: "每项指标的算法，以及各市的填报、测量值、得分、贡献分和失分。由此可以逐项复核任何一个总分。",
    en: "How each indicator is scored, and of each city the answers, the value, the score, what it contributes and what it loses. Any total can be followed from here.",
  },
  everyCity: { zh: "各市情况", en: "City by city" },
  inputs: { zh: "填报项", en: "Inputs" },
  unscored: { zh: "不计分", en: "Unscored" },
  howScored: { zh: "如何评分", en: "How it is scored" },
  howCompared: { zh: "如何比较", en: "How it is compared" },
  verifiedMethod: {
    zh: "有评审的，以核实得分为准：评审决定已计入，未作决定的填报照计；驳回的填报所涉指标按最低分计，标准另有规定的按缺失计。",
    en: "Where there is a review, the verified score counts: decisions are applied, answers without one stand, and an indicator that rests on a rejected answer scores lowest, or counts as missing where the standard says so.",
  },
  intervalMethod: {
    zh: "区间包含缺失、有误、未核实的填报和待决声明的一切可能结果。",
    en: "An interval holds every outcome that missing, wrong and unverified answers and open claims can still have.",
  },
  changeMethod: {
    zh: "变化的原因分四类：适用范围、填报完整度、评审核实、实际表现；每项指标归入最先符合的一类，按沙普利值分摊，相加等于总变化。",
    en: "A change has four causes: scope, completeness, verification, performance. An indicator counts under the first that fits; their Shapley values add up to the change.",
  },
  ranksMethod: {
    zh: "名次按公布的总分排列，同分同名次。最好名次为区间必定更高的城市数加一，最差名次为区间可能更高的城市数加一。",
    en: "Ranks follow the published totals; equal totals share a rank. The best rank is one more than the cities that surely stand higher, the worst one more than those that possibly do.",
  },
  drawsMethod: {
    zh: "权重抽样：每个权重乘以一个随机数，得分与门槛规则的作用不变；随机数由给定的种子产生，人人可以重复。",
    en: "Draws of weights: each weight is multiplied by a random number while scores and the effect of gates are held. The numbers come from the seed given, so that anybody gets the same.",
  },
  percentileMethod: { zh: "城市太少时不给百分位数。", en: "In a cohort that is too small no percentiles are given." },
  programmeProvenanceNote: {
    zh: "凭以下校验码可以确认所用的标准、每份自评和每份评审，并重新算出报告中的数字。",
    en: "With these digests the standard, every assessment and every review can be identified and every number recomputed.",
  },
  drawsAndSeed: { zh: "抽样次数、种子", en: "Draws, seed" },
  digests: { zh: "提交与评审的校验码", en: "Digests of submissions and reviews" },
  reviewDigest: { zh: "评审校验码", en: "Digest of the review" },
});
