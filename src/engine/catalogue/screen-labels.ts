/** Labels of the screens that no report has. */
import type { VectorCoverage } from "../edition/index.ts";
import { catalogue, type Named, type Said } from "../model/index.ts";
import type { Rebased } from "../review/index.ts";

export const explainLabels = catalogue({
  measuredElements: { zh: "衡量要素", en: "Policy elements measured" },
  usedBy: { zh: "用于", en: "Used by" },
  usedByNothing: { zh: "没有计分内容用到这一填报项。", en: "Nothing that is scored uses this input." },
  part: { zh: "组成", en: "Part" },
  madeBy: { zh: "汇总方法", en: "Made by" },
  rounded: { zh: "修约", en: "Rounded" },
  asked: { zh: "给分条件", en: "Condition" },
  why: { zh: "原因", en: "Why" },
  example: { zh: "示例", en: "Example" },
});

export const rankLabels = catalogue({
  rank: { zh: "名次", en: "Rank" },
  possibleRanks: { zh: "可能名次", en: "Possible" },
  drawnRanks: { zh: "权重抽样", en: "In draws" },
  aboveNext: { zh: "高于下一名", en: "Above next" },
  unranked: { zh: "没有总分，不参加排名", en: "Not ranked, as there is no total" },
});

/** How the ranks in draws are found. */
export const drawsNote = {
  zh: ({ draws, seed }: { readonly draws: number; readonly seed: number }) =>
    `权重抽样 ${draws} 次（种子 ${seed}）：各权重乘以 0.75 至 1.25 的随机数，得分不变。`,
  en: ({ draws, seed }: { readonly draws: number; readonly seed: number }) =>
    `${draws} draws (seed ${seed}): every weight is multiplied by a random factor from 0.75 to 1.25, scores unchanged.`,
};

export const percentilesNote: Said = {
  zh: "列出名次的中位数和第 5 至第 95 百分位。",
  en: "Median rank, 5th to 95th percentile.",
};

export const compareLabels = catalogue({
  highestOfRow: { zh: "每行最高值以粗体显示。", en: "The highest of each row is in bold." },
});

export const improveLabels = catalogue({
  reached: {
    zh: "{changes} 项指标提高到满分，投入合计 {effort}，总分由 {from} 升至 {to}。",
    en: "Full scores in {changes} indicators, with an effort of {effort} in all, raise the total from {from} to {to}.",
  },
  reachedAnew: {
    zh: "{changes} 项指标提高到满分，投入合计 {effort}；目前没有总分，届时总分为 {to}。",
    en: "Full scores in {changes} indicators, with an effort of {effort} in all, give a total of {to}; now there is none.",
  },
  there: { zh: "已经达到：总分 {from}。", en: "This is reached already: the total is {from}." },
  unreachable: {
    zh: "达不到：可选的指标全部得满分，总分也只有 {to}。",
    en: "This cannot be reached: with full scores in everything that may be changed the total would be {to}.",
  },
  noTotalEither: {
    zh: "达不到：可选的指标全部得满分，填报覆盖仍然不足，没有总分。",
    en: "This cannot be reached: with full scores in everything that may be changed too little has a score for a total.",
  },
  cheapest: {
    zh: "每一步都重新评分，门槛规则和封顶一并计入；没有投入更少的组合。",
    en: "Every step was scored anew, with gates and caps. No other choice takes less effort.",
  },
  notProven: {
    zh: "每一步都重新评分，门槛规则和封顶一并计入；不排除有投入更少的组合。",
    en: "Every step was scored anew, with gates and caps. A choice that takes less effort may exist.",
  },
  assumed: {
    zh: "投入：低 1，中 2，高 4，标准没有注明的按 2 计；自定的以自定为准。以上是假设，未改动任何文件。",
    en: "Effort: low 1, medium 2, high 4; 2 where the standard does not say, unless you said otherwise. These are assumptions; no file was changed.",
  },
  now: { zh: "现得分", en: "Score now" },
  totalThen: { zh: "之后总分", en: "Total then" },
});

export const screenLabels = catalogue({
  noTotals: {
    zh: "其中一份没有总分，无法说明变化。",
    en: "One of the two has no total, so there is no change to explain.",
  },
  phase: { zh: "阶段", en: "Phase" },
  neededDepends: {
    zh: "是否需要取决于其他填报",
    en: "whether it is needed depends on other answers",
  },
});

export const reviewLabels = catalogue({
  decidedOf: { zh: "{all} 项中已决定 {count} 项", en: "{count} of {all} decided" },
  verified: { zh: "已核实 {count} 项", en: "{count} verified" },
  reviewAgain: { zh: "须重新评审 {count} 项", en: "{count} to be reviewed again" },
  again: { zh: "须重新评审", en: "to be reviewed again" },
  claim: { zh: "申报为不适用。", en: "It is claimed not to apply." },
  signed: { zh: "已签字", en: "signed" },
  notSigned: { zh: "未签字", en: "not signed" },
  signatureInvalid: { zh: "签字无效", en: "signature not valid" },
  nothingOpen: { zh: "全部填报均已作出决定。", en: "Every answer is decided." },
  queue: { zh: "待评审", en: "To review" },
  further: { zh: "另有 {count} 项未列出。", en: "{count} more are not listed." },
  input: { zh: "填报项", en: "Input" },
  answer: { zh: "填报", en: "Answer" },
  weight: { zh: "占总分", en: "Share of total" },
  decision: { zh: "决定", en: "Decision" },
});

export const reconciliationLabels = catalogue({
  agreed: { zh: "意见一致的项数", en: "Decided alike" },
  agreement: { zh: "决定一致率", en: "Same decision and value" },
  kappa: { zh: "Cohen κ 系数", en: "Cohen's kappa" },
  kappaNote: {
    zh: "κ 系数衡量超出偶然的一致程度。几乎所有决定都相同时，偶然也会一致，κ 因而接近 0 或无法计算，并不表示评审员意见不一。",
    en: "Kappa is agreement beyond chance. Where nearly every decision is the same one, chance alone would agree: kappa is then near 0, or has no value, and does not mean that the reviewers differ.",
  },
  answerThen: { zh: "决定时的填报", en: "Answer then" },
  answerNow: { zh: "现在的填报", en: "Answer now" },
  differing: { zh: "意见不同", en: "Decided differently" },
  single: { zh: "仅一人作出决定", en: "Decided by one reviewer only" },
  reviewer: { zh: "评审员", en: "Reviewer" },
  decision: { zh: "决定", en: "Decision" },
  holds: { zh: "仍然成立：{count} 项", en: "Still valid: {count}" },
  lookAgain: { zh: "须重新评审：{count} 项", en: "To be reviewed again: {count}" },
  reason: { zh: "原因", en: "Reason" },
});

/** Why a decision no longer holds. */
export const rebaseReasons = {
  changed: { zh: "所依据的内容有改动", en: "the answer or its evidence has changed" },
  "not-recorded": { zh: "没有记录当时看到的内容", en: "what the reviewer saw is not recorded" },
} as const satisfies Named<Rebased["lookAgain"][number]["why"]>;

export const standardLabels = catalogue({
  standard: { zh: "标准", en: "Standard" },
  issuer: { zh: "发布方", en: "Issuer" },
  licence: { zh: "许可", en: "Licence" },
  version: { zh: "版本", en: "Version" },
  status: { zh: "状态", en: "Status" },
  contentDigest: { zh: "全文校验码", en: "Content digest" },
  scoringDigest: { zh: "计分规则校验码", en: "Scoring digest" },
  indicators: { zh: "指标 {count} 项", en: "Indicators: {count}" },
  indicatorCount: { zh: "指标数", en: "Indicators" },
  weight: { zh: "权重", en: "Weight" },
  share: { zh: "占总分", en: "Share" },
  restsOn: { zh: "计分指标的依据", en: "Where the scored indicators come from" },
  unknownWeight: { zh: "不详", en: "unknown" },
  unscored: { zh: "不计分", en: "not scored" },
  code: { zh: "编号", en: "Code" },
  title: { zh: "名称", en: "Title" },
  gates: { zh: "门槛规则", en: "Gates" },
  grades: { zh: "等级", en: "Grades" },
  from: { zh: "起点", en: "From" },
  meaning: { zh: "含义", en: "Meaning" },
  points: { zh: "分值", en: "Points" },
  elements: { zh: "依据文本的要素", en: "Elements of the founding text" },
  measuredBy: { zh: "衡量指标", en: "Measured by" },
});

export const testLabels = catalogue({
  failed: { zh: "不符 {count} 项", en: "{count} failed" },
  expected: { zh: "应为", en: "Expected" },
  found: { zh: "实为", en: "Found" },
  covered: { zh: "用例覆盖", en: "Covered by cases" },
  notCovered: { zh: "未覆盖：{what}", en: "Not covered: {what}" },
});

/** What worked cases can cover. */
export const coverageParts = {
  indicators: { zh: "指标", en: "indicators" },
  edges: { zh: "分段边界与目标值", en: "band edges and goalposts" },
  gates: { zh: "门槛规则", en: "gates" },
  policies: { zh: "缺失与不适用规则", en: "policies" },
  grades: { zh: "等级", en: "grades" },
} as const satisfies Named<VectorCoverage["what"]>;

export const verificationLabels = catalogue({
  city: { zh: "城市", en: "City" },
  phase: { zh: "阶段", en: "Phase" },
  period: { zh: "报告期止", en: "Period ends" },
  total: { zh: "总分", en: "Total" },
  standard: { zh: "评价标准", en: "Standard" },
  verification: { zh: "核验结果", en: "Verification" },
  same: { zh: "重新计算，数值一致。", en: "The same when computed again." },
  sameOtherWords: {
    zh: "重新计算，数值一致。依据的是版本 {version} 的标准：计分规定相同，文字与制作该结果时不同。",
    en: "The same when computed again, by version {version} of the standard: its scoring is the same, its words differ from those that the result was made with.",
  },
  allSame: {
    zh: "本文件所含结果中的数值，重新计算后一致。",
    en: "The numbers in the results that this file contains are the same when computed again.",
  },
  count: {
    zh: "{all} 份结果中有 {same} 份重新计算后一致。",
    en: "{same} of {all} results are the same when computed again.",
  },
  notShown: {
    zh: "未核验：页面上显示的内容、文字结论、名称、签字和校验码；报告期、城市是否虚构；佐证、检查结果，以及与得分无关的表格内容。",
    en: "Not verified: what the page shows, verdicts in words, names, signatures and digests; the period, and whether the city is invented; evidence, findings, and table cells on which no score rests.",
  },
  different: { zh: "重新计算，有数值不一致。", en: "Numbers differ when computed again." },
  otherRevision: {
    zh: "未重新计算：由评分规则第 {revision} 次修订版评分，本程序已不包含该版。",
    en: "Not computed again: scored by revision {revision} of the scoring, which this program no longer contains.",
  },
  publicEdition: {
    zh: "未重新计算：公开版不含计算依据。",
    en: "Not computed again: a public edition leaves out what it was computed from.",
  },
  otherStandard: {
    zh: "找不到计分规则校验码为 {digest} 的标准。",
    en: "No standard with the scoring digest {digest} was found.",
  },
  place: { zh: "位置", en: "Place" },
  stated: { zh: "报告中为", en: "Stated" },
  computed: { zh: "重算为", en: "Computed" },
  further: { zh: "另有 {count} 处未列出。", en: "{count} more are not listed." },
  submissionSame: {
    zh: "未被改动：{files} 个文件均与封装时一致，重新计算得分相同。",
    en: "Unchanged: all {files} files are as they were sealed, and the score is the same when computed again.",
  },
  submissionChanged: {
    zh: "与封装时不一致。按现有文件计算：",
    en: "Not as it was sealed. Computed from the files as they are:",
  },
  manifest: { zh: "清单校验码", en: "Digest of the manifest" },
  submissionNotShown: {
    zh: "未核验：填报内容是否属实、佐证写了什么、由谁封装。请将校验码与城市告知的核对。",
    en: "Not verified: whether the answers are true, what the evidence says, and who sealed it. Compare the digest with the one that the city states.",
  },
});
