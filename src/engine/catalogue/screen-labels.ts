/** Labels of the screens that no report has. */
import { catalogue } from "../model/index.ts";

export const explainLabels = catalogue({
  measuredElements: { zh: "衡量要素", en: "Policy elements measured" },
  usedBy: { zh: "用于", en: "Used by" },
  usedByNothing: { zh: "没有计分内容用到这一填报项。", en: "Nothing that is scored uses this input." },
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
    `权重抽样 ${draws} 次（种子 ${seed}）：各权重乘以 0.75 至 1.25 的随机数，得分不变；列出名次的中位数和第 5 至第 95 百分位。`,
  en: ({ draws, seed }: { readonly draws: number; readonly seed: number }) =>
    `${draws} draws (seed ${seed}): every weight is multiplied by a random factor from 0.75 to 1.25, scores unchanged. Median rank, 5th to 95th percentile.`,
};

export const compareLabels = catalogue({
  highestOfRow: { zh: "每行最高值以粗体显示。", en: "The highest of each row is in bold." },
});

export const improveLabels = catalogue({
  reached: {
    zh: "{changes} 项指标提高到满分，投入合计 {effort}，总分由 {from} 升至 {to}。",
    en: "Full scores in {changes} indicators, with an effort of {effort} in all, raise the total from {from} to {to}.",
  },
  there: { zh: "已经达到：总分 {from}。", en: "This is reached already: the total is {from}." },
  unreachable: {
    zh: "达不到：可选的指标全部得满分，总分也只有 {to}。",
    en: "This cannot be reached: with full scores in everything that may be changed the total would be {to}.",
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

export const queueLabels = catalogue({
  priority: { zh: "优先度", en: "Priority" },
  answer: { zh: "填报项", en: "Answer" },
  stake: { zh: "关系分数", en: "At stake" },
  doubt: { zh: "疑点", en: "Doubt" },
  now: { zh: "本次填报", en: "Reported" },
  before: { zh: "上一阶段", en: "Phase before" },
  peersMedian: { zh: "同组中位数", en: "Median of peers" },
  reviewer: { zh: "评审员", en: "Reviewer" },
  jump: { zh: "较上阶段变动", en: "moved" },
  peers: { zh: "偏离同组", en: "apart from peers" },
  evidence: { zh: "佐证不足或有提示", en: "weak evidence or a finding" },
  threshold: { zh: "决定等级或验收", en: "decides a grade or acceptance" },
  query: { zh: "询问未结", en: "query open" },
  again: { zh: "须重新评审", en: "to be reviewed again" },
  load: { zh: "评审员工作量", en: "Work of the reviewers" },
  answers: { zh: "分工项数", en: "Assigned" },
  decided: { zh: "已决定", en: "Decided" },
  open: { zh: "未决定", en: "Open" },
  nothingOpen: { zh: "没有待评审的填报。", en: "Nothing is left to be decided." },
});

/** How the queue is ordered. */
export const queueNote = {
  zh: () =>
    "关系分数：该项被否定时总分减少的分数（含门槛规则，按标准的合成方式重新计算）。优先度为关系分数乘以疑点程度（0.1 至 1）；疑点看较上一阶段的变动、与同组中位数的距离、佐证和提示、是否决定等级、目标或验收条件。",
  en: () =>
    "At stake: what the total would lose if the answer were rejected, computed anew with gates. Priority is that times the doubt (0.1 to 1): the move since the phase before, the distance from the peers' median, weak evidence or findings, and whether it decides a grade, the target or a condition.",
};

export const queueRest = {
  zh: ({ rest }: { readonly rest: number }) => `另有 ${rest} 项未列出（--limit 可多列）。`,
  en: ({ rest }: { readonly rest: number }) => `${rest} more are not shown (--limit shows more).`,
};
