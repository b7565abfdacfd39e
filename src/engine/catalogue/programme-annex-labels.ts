/** Labels of the later chapters of a programme's report and of its annexes. */
import { catalogue } from "../model/index.ts";

const weaknesses = catalogue({
  commonWeaknesses: { zh: "普遍短板", en: "Common weaknesses" },
  weakIndicators: { zh: "普遍薄弱的指标", en: "Indicators on which most cities are weak" },
  below60: { zh: "得分率低于 60%", en: "Below 60%" },
  meanScore: { zh: "平均得分", en: "Mean score" },
  meanLost: { zh: "平均失分", en: "Mean points lost" },
  weaknessNote: {
    zh: "有得分的城市中至少半数得分率低于 60% 的指标，按平均失分排列，最多十项；未填报和被评审驳回的不计入。失分为仅此一项得满分时总分（未计门槛规则）可增加的分数。",
    en: "Indicators on which at least half of the cities with a score are below 60%, ordered by average points lost, up to ten. Missing and rejected answers are not counted. Points lost: what the total before gates would gain if this indicator alone scored full.",
  },
  noCommonWeakness: {
    zh: "没有指标在半数以上有得分的城市成为短板。",
    en: "No indicator is weak in half of the cities with a score.",
  },
  withoutData: { zh: "缺少数据的指标", en: "Indicators without data" },
  withoutDataNote: {
    zh: "半数以上的适用城市没有得分。缺少数据不等于薄弱，未计入上表。",
    en: "No score in at least half of the submissions to which the indicator applies. Missing data are no weakness and are not in the table above.",
  },
  rejectedAnswers: { zh: "被评审驳回的指标", en: "Indicators rejected in review" },
  rejectedAnswersNote: {
    zh: "得分按最低计，是评审结论，不代表实际水平。",
    en: "These score lowest because an answer was rejected; the score is no measurement.",
  },
});

const fairness = catalogue({
  equity: { zh: "均衡性", en: "Balance between and within cities" },
  between: { zh: "城市之间", en: "Between cities" },
  within: { zh: "城市内部", en: "Within cities" },
  spreadOfTotals: { zh: "总分的离散程度", en: "Dispersion of total scores" },
  spreadNote: {
    zh: "标准差按全部有总分的城市计算（除以城市数）。各阶段有总分的城市可能不同。",
    en: "The standard deviation divides by the number of cities. Cities with a total may differ between phases.",
  },
  deviation: { zh: "标准差", en: "Standard deviation" },
  cohortMeans: { zh: "各组平均总分", en: "Mean totals of the cohorts" },
  cohortMeansNote: {
    zh: "只计首阶段和评估阶段均有总分的城市。",
    en: "Cities with a total in both the first phase and the phase assessed.",
  },
  profiles: { zh: "各市最强与最弱的维度", en: "Strongest and weakest dimension of each city" },
  profilesNote: { zh: "横线越长，城市内部越不均衡。", en: "Longer lines indicate less balanced performance." },
  weakest: { zh: "最弱维度", en: "Weakest" },
  strongest: { zh: "最强维度", en: "Strongest" },
  districtsNote: {
    zh: "右侧为标准中比较区县差异的指标的得分。",
    en: " On the right, scores of the indicators that compare a city's districts.",
  },
  noDistricts: {
    zh: "所用标准没有比较区县差异的指标。",
    en: " The standard has no indicator that compares districts.",
  },
  policyElements: { zh: "政策要素完成情况", en: "Results against the policy framework" },
  cohortElements: { zh: "各要素的平均与分布", en: "Mean and distribution by element" },
  cohortElementsNote: {
    zh: "各市每项要素的得分，为对应的已评分指标按占总分比例加权的平均；每点为一个城市。未评分的城市不计入平均。对应的指标见附件二。",
    en: "A city's score on an element is the mean of its scored indicators, weighted by their shares of the total. Each dot is one city. Cities without a score are not in the mean. Annex B gives the indicators.",
  },
  citiesScored: { zh: "已评分城市", en: "Cities scored" },
  citiesWithout: { zh: "未评分城市", en: "Without score" },
});

const ranking = catalogue({
  robustness: { zh: "排名的可靠程度", en: "Reliability of the ranking" },
  ranksNote: {
    zh: "排名结果应审慎使用：补齐缺失数据或调整权重，均可能引起名次变化。以下只检验了权重；指标取舍、界限和汇总方法的改变可能引起更大的变化。",
    en: "Ranks should be read with caution: they depend on outstanding answers and on the weights chosen. Only the weights were varied here; other choices of indicators, thresholds or aggregation may change ranks more.",
  },
  ranksHidden: {
    zh: "本试点计划不公布名次；各城市按试点计划中的顺序排列。",
    en: "This programme publishes no ranks; cities are listed in the programme's order.",
  },
  nothingToRank: {
    zh: "有总分的城市不足两个，不作排名。",
    en: "Fewer than two cities have a total, so no ranking is given.",
  },
  ranks: { zh: "名次及其范围", en: "Ranks and their ranges" },
  rank: { zh: "名次", en: "Rank" },
  rankRange: { zh: "名次范围", en: "Range of ranks" },
  possibleRanks: { zh: "最好至最差", en: "Best to worst" },
  medianRank: { zh: "抽样中位", en: "Median" },
  likelyRanks: { zh: "5%–95%", en: "5th–95th pct." },
  ranksTableNote: {
    zh: "细线为填报和评审全部确定后可能的最好至最差名次，尚未提交的城市也可能排到前面；粗线为改变权重的抽样中第 5 至第 95 百分位；圆点为现名次。",
    en: "Thin line: best and worst rank once all answers and reviews are complete; a city that has not submitted may still rank higher. Thick line: 5th to 95th percentile over the weight draws. Dot: the rank.",
  },
  pairs: { zh: "相邻城市先后的可靠程度", en: "Reliability of adjacent ranks" },
  pairsNote: {
    zh: "权重抽样中，排在前面的城市得分确实高于后一个城市的比例。",
    en: "Share of weight draws in which the city listed first scores higher than the next.",
  },
  couldReverse: { zh: "，但待核实数据仍可能改变先后", en: "; outstanding answers could still reverse the order" },
  firm: { zh: "权重变动下先后稳定", en: "stable under weight changes" },
  likely: { zh: "权重变动下先后较稳定", en: "mostly stable under weight changes" },
  open: { zh: "难分先后", en: "too close to call" },
  reversed: { zh: "多数权重组合下先后相反", en: "reversed under most alternative weights" },
  gradesHeld: { zh: "权重变动下的等级", en: "Grades under weight changes" },
  gradesHeldNote: {
    zh: "权重抽样中各等级出现的比例；门槛规则的作用保持不变。",
    en: "Share of weight draws in which each grade results; the effect of gates is held.",
  },
});

const cities = catalogue({
  cityProfiles: { zh: "城市概况", en: "City profiles" },
  cityProfilesNote: {
    zh: "每个城市一页。用语的含义说明如下；评审决定和更多明细见附件一。",
    en: "One page for each city. Terms are explained here; review decisions and further detail are in Annex A.",
  },
  medianNote: {
    zh: "图中方块为全部有得分城市的中位数，竖线为目标。",
    en: "The square marks the median of all cities with a score, the vertical line the target.",
  },
  detailsInAnnex: {
    zh: "评审决定和更多明细见附件一。",
    en: "Review decisions and further detail are given in Annex A.",
  },
  reviewChanges: { zh: "评审情况", en: "What the review changed" },
  largestChanges: { zh: "影响最大的评审决定", en: "Decisions with the largest effect" },
});

const closing = catalogue({
  conclusions: { zh: "结论与建议", en: "Conclusions and recommendations" },
  recommendationsNote: {
    zh: "以上建议按规则由本报告的结论得出，供决策参考。",
    en: "These recommendations follow by rule from the findings of this report; decisions rest with the authority.",
  },
  nextSteps: { zh: "下一步工作", en: "Next steps" },
  byWhen: { zh: "完成期限", en: "By when" },
  noLaterPhase: {
    zh: "试点计划未安排后续阶段，期限另定。",
    en: "The programme sets no later phase; dates are to be agreed.",
  },
});

const annexes = catalogue({
  annexReviews: { zh: "附件一　评审明细", en: "Annex A: Reviews and decisions" },
  annexIndicators: { zh: "附件二　指标明细", en: "Annex B: Indicators" },
  annexIntroduction: { zh: "附件说明", en: "About this annex" },
  annexReviewsNote: {
    zh: "本附件随《试点评估报告》提供，列出评审的每项决定及其影响、门槛规则所依据的填报、比较方法和校验码，供复核和申诉使用。",
    en: "This annex belongs to the evaluation report. It lists every review decision with its effect, the answers behind the gates, the methods of comparison and all digests, for checks and appeals.",
  },
  annexIndicatorsNote: {
    zh: "本附件随《试点评估报告》提供，列出每项指标的计分方法和各市的填报、指标值、得分、贡献分与失分，由此可逐项复核任何一个总分。",
    en: "This annex belongs to the evaluation report. For every indicator it gives the scoring method and each city's answers, value, score, contribution and points lost, from which any total can be checked.",
  },
  indicatorMap: { zh: "各市各项指标得分", en: "Scores by indicator and city" },
  indicatorMapNote: {
    zh: "“不适用”不计入得分，“缺失”无可用填报，两者均不是 0 分；“–”为未提交。",
    en: " “Not applicable” does not count, “Missing” has no usable answer; neither is a score of 0. “–” means nothing was submitted.",
  },
  everyIndicatorNote: {
    zh: "按标准中的顺序排列。走势：↗ 上升，↘ 下降，→ 持平，· 无法比较；没有得分的阶段，折线断开。",
    en: "In the order of the standard. Trend: ↗ up, ↘ down, → unchanged, · not comparable; a line has a gap where a phase has no score.",
  },
  verification: { zh: "核实情况", en: "Verification" },
});

export const programmeAnnexLabels = {
  ...weaknesses,
  ...fairness,
  ...ranking,
  ...cities,
  ...closing,
  ...annexes,
} as const;
