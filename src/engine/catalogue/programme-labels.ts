/** Headings, column heads and fixed remarks of a programme's report, besides those of a city's. */

import { catalogue } from "../model/index.ts";
import { programmeAnnexLabels } from "./programme-annex-labels.ts";

const frame = catalogue({
  programmeReport: { zh: "试点评估报告", en: "Evaluation report" },
  quoteOpen: { zh: "“", en: "“" },
  quoteClose: { zh: "”", en: "”" },
  phase: { zh: "阶段", en: "Phase" },
  judgedPhase: { zh: "评估阶段", en: "Phase assessed" },
  judgedOn: { zh: "评定日期", en: "Assessment date" },
  submission: { zh: "提交情况", en: "Submission" },
  received: { zh: "收到日期", en: "Received" },
  submissionLate: { zh: "提交逾期天数", en: "Submission late by days" },
  reviewLate: { zh: "评审逾期天数", en: "Review late by days" },
  level: { zh: "层级", en: "Level" },
  titleWord: { zh: "名称", en: "Title" },
  cohort: { zh: "城市组", en: "Cohort" },
  peerRank: { zh: "组内第 {rank} 名，共 {count} 个城市", en: "ranked {rank} of {count} in its cohort" },
  cities: { zh: "城市", en: "Cities" },
  allCities: { zh: "全部城市", en: "All cities" },
  verdict: { zh: "结论", en: "Verdict" },
  change: { zh: "变化", en: "Change" },
  count: { zh: "城市数", en: "Cities" },
  mean: { zh: "平均", en: "Mean" },
  median: { zh: "中位数", en: "Median" },
  lowest: { zh: "最低", en: "Lowest" },
  highest: { zh: "最高", en: "Highest" },
  quarter: { zh: "下四分位", en: "25th pct." },
  threeQuarters: { zh: "上四分位", en: "75th pct." },
  gap: { zh: "极差", en: "Range" },
  spread: { zh: "分布", en: "Distribution" },
  move: { zh: "得分", en: "Score" },
  noScore: { zh: "未评分", en: "No score" },
  ofCities: { zh: "共 {all} 个", en: "of {all}" },
});

const summary = catalogue({
  summaryOfFindings: { zh: "评估结论", en: "Summary" },
  keyFindings: { zh: "主要结论", en: "Key findings" },
  acceptedCities: { zh: "通过验收", en: "Accepted" },
  meanTotal: { zh: "平均总分", en: "Mean total" },
  verifiedNote: { zh: "各市适用权重中已核实部分的平均比例", en: "mean share of the applicable weight" },
  decidedBy: { zh: "未达到或豁免的条件", en: "Criteria missed or waived" },
  closeCalls: { zh: "以微小差距得出的结论", en: "Verdicts decided by a narrow margin" },
  closeCallsNote: {
    zh: "与界限相差不超过满分 0.5% 的结论，以及在其他口径下会如何。",
    en: "Results within 0.5% of the scale of a threshold, and what they would be on another basis.",
  },
  gradeNamed: { zh: "等级", en: "grade " },
  targetNamed: { zh: "本市目标", en: "the city's target" },
  notVerifiedYet: { zh: "尚未核实的内容", en: "Not verified" },
  recommendations: { zh: "建议", en: "Recommendations" },
  whereAnnexesAre: {
    zh: "评审决定见附件一《评审明细》，各项指标见附件二《指标明细》，均另成文件；全部数据见本报告的 XLSX 和 CSV 文件。",
    en: "Review decisions are in Annex A and indicators in Annex B, each a separate file; all data are in the XLSX and CSV files of this report.",
  },
});

const basis = catalogue({
  basisOfAssessment: { zh: "评估依据", en: "Basis of the assessment" },
  conditions: { zh: "验收条件", en: "Acceptance criteria" },
  methodInAnnex: {
    zh: "城市之间的比较方法和各项校验码见附件一。",
    en: "Methods of comparison and all digests are in Annex A.",
  },
  process: { zh: "评估过程", en: "Assessment process" },
  phases: { zh: "各阶段提交与评审情况", en: "Submissions and reviews by phase" },
  due: { zh: "提交期限", en: "Due" },
  reviewDue: { zh: "评审期限", en: "Reviews due" },
  submitted: { zh: "已提交", en: "Submitted" },
  reviewed: { zh: "已评审", en: "Reviewed" },
  withoutTotal: { zh: "无总分", en: "No total" },
  unusable: { zh: "无法使用", en: "Unusable" },
  cohorts: { zh: "城市分组", en: "Cohorts" },
  targetTotals: { zh: "总分目标", en: "Targets for the total" },
  deadlines: { zh: "提交日期与逾期情况", en: "Days of receipt, and what was late" },
  deadlinesNote: {
    zh: "日期为收到日期，取自提交材料旁的日志；是否逾期按首次收到的日期判断，评审按签字日期判断。",
    en: "Days of receipt are those in the log beside each submission. The first decides whether it was late; of a review the day of its signature does.",
  },
  notRecorded: { zh: "收到日期未登记", en: "day of receipt not recorded" },
  departedCities: { zh: "已退出计划的城市", en: "Cities that left the programme" },
  departedNote: {
    zh: "这些城市不排名、不验收，各项平均和城市数均不计入；所列为退出前提交材料的总分。",
    en: "They are not ranked or accepted, and no average or count includes them. The totals are those of what they submitted.",
  },
  since: { zh: "退出日期", en: "Since" },
  renamedCities: { zh: "更名的城市", en: "Cities that were renamed" },
  calledUntil: { zh: "使用至", en: "Until" },
  formerName: { zh: "原名称", en: "Former name" },
  qualityNote: {
    zh: "前几列为计分指标占全部权重的比例，小字为指标数；其后为各类评审决定的填报项数。",
    en: "Shares of all weight, with the number of scored indicators below; then the number of answers by review decision.",
  },
  nothingReviewed: {
    zh: "本阶段未进行评审，全部得分均为自评。",
    en: "No submission of this phase was reviewed: all scores are self-assessed.",
  },
  selfAndVerified: { zh: "自评得分与核实得分", en: "Self-assessed and verified totals" },
  selfAndVerifiedNote: {
    zh: "空心点为自评，实心点为核实（按评审决定调整，未作决定的按填报计），方块为仅计已核实部分（其余按缺失计）。",
    en: "Hollow dot: self-assessed. Solid dot: verified, with decisions applied and undecided answers counted as given. Square: verified answers only.",
  },
  notReviewed: { zh: "未评审", en: "Not reviewed" },
  notSigned: { zh: "未签字", en: "not signed" },
  undecidedAnswers: { zh: "未作决定", en: "No decision" },
  reviewTeam: { zh: "评审组", en: "Review team" },
  reviewTeamNote: {
    zh: "下列人员评审了评估阶段提交的自评材料。",
    en: "The following reviewed the submissions of the phase assessed.",
  },
  reviewers: { zh: "评审人员与分工", en: "Reviewers and their submissions" },
  reviewer: { zh: "评审员", en: "Reviewer" },
  citiesReviewed: { zh: "评审城市", en: "Cities reviewed" },
  answersDecided: { zh: "评审填报项数", en: "Answers decided" },
  signedOn: { zh: "签字日期", en: "Signed" },
});

const acceptance = catalogue({
  acceptance: { zh: "验收结论", en: "Acceptance" },
  gradesOnly: { zh: "等级", en: "Grades" },
  acceptanceShort: { zh: "验收", en: "Acceptance" },
  decisions: { zh: "各市验收结论", en: "Acceptance by city" },
  acceptanceNote: {
    zh: "各条件下方所列为实际值。✓ 达到　✗ 未达到　◇ 豁免：该项条件不作要求，但并未达到，得分不变　? 缺少所需得分，暂不能判定",
    en: "The figure below each criterion is the value tested. ✓ met · ✗ not met · ◇ waived: the criterion is not applied; it has not been met, and the score is unchanged · ? not assessable: a required score is missing",
  },
  waivers: { zh: "豁免", en: "Waivers" },
  waiversNote: {
    zh: "豁免只免除一项条件，不改变得分。",
    en: "A waiver excuses a city from one criterion. It never changes a score.",
  },
  condition: { zh: "条件", en: "Criterion" },
  until: { zh: "有效期", en: "In force" },
  grantedBy: { zh: "批准单位", en: "Granted by" },
  waiverUsed: { zh: "豁免有效，该项条件不作要求", en: "In force: the criterion is not applied" },
  waiverNotNeeded: { zh: "条件已达到，未使用豁免", en: "Not needed: the criterion is met" },
  waiverOver: { zh: "豁免已过期，不再有效", en: "Expired: no effect" },
  withWaiver: { zh: "适用豁免", en: "with a waiver" },
  gradeSpread: { zh: "等级分布", en: "Distribution of grades" },
  gradeSpreadNote: {
    zh: "颜色越深等级越高，城市数见右侧各列。",
    en: "Darker shades mark higher grades. Counts are given on the right.",
  },
  withoutGrade: { zh: "无等级", en: "No grade" },
  found: { zh: "实际值", en: "Result" },
});

const cohort = catalogue({
  performance: { zh: "总体得分", en: "Scores" },
  performanceAndChange: { zh: "总体得分与变化", en: "Scores and change" },
  heatMap: { zh: "各市各维度得分", en: "Scores by city and dimension" },
  heatMapNote: {
    zh: "颜色越深得分越高；未评分的注明原因，不填色。",
    en: "Darker shades mark higher scores. Cells without a score are left blank and give the reason.",
  },
  heatMapMoved: { zh: "小字为较首阶段的变化。", en: " The small figure is the change since the first phase." },
  distribution: { zh: "总分分布", en: "Distribution of total scores" },
  group: { zh: "范围", en: "Group" },
  distributionNote: {
    zh: "每点为一个城市，重叠的上下排列；竖虚线为等级界限，竖实线为平均。",
    en: "Each dot is one city; overlapping dots are stacked. Dashed lines mark grade thresholds, the solid line the mean.",
  },
  moves: { zh: "各市总分的变化与目标完成情况", en: "Change in total score, and targets" },
  trend: { zh: "走势", en: "Trend" },
  target: { zh: "目标", en: "Target" },
  targetsMet: { zh: "目标完成", en: "Targets met" },
  distance: { zh: "目标完成情况", en: "Against target" },
  scoreAndTarget: { zh: "总分与目标", en: "Total and target" },
  dimensionMoves: { zh: "各维度平均得分的变化", en: "Mean scores by dimension" },
  indicatorMoves: { zh: "变化最大的指标", en: "Indicators that changed most" },
  trendNote: {
    zh: "只计首阶段和评估阶段均有得分的城市。细线为各市，粗线为平均，自左至右为各阶段。",
    en: "Cities with a score in both the first phase and the phase assessed. Thin lines are cities, the heavy line their mean; phases from left to right.",
  },
  indicatorMovesNote: {
    zh: "先列升幅最大的，再列降幅最大的；所计城市同上。",
    en: "The largest gains, then the largest falls; cities counted as above.",
  },
  citiesCounted: { zh: "计入城市", en: "Cities" },
});

export const programmeLabels = {
  ...frame,
  ...summary,
  ...basis,
  ...acceptance,
  ...cohort,
  ...programmeAnnexLabels,
} as const;
