/** Labels of the queue of a programme. */
import { catalogue } from "../model/index.ts";

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
  query: { zh: "询问待答复", en: "query open" },
  again: { zh: "须重新评审", en: "to be reviewed again" },
  load: { zh: "评审员工作量", en: "Work of the reviewers" },
  answers: { zh: "分工项数", en: "Assigned" },
  decided: { zh: "已决定", en: "Decided" },
  open: { zh: "未决定", en: "Open" },
  nothingOpen: { zh: "没有待评审的填报。", en: "Nothing is left to be decided." },
});

/** How far a query is that was put in a letter. */
export const replyStates = catalogue({
  replied: { zh: "城市已答复（{on}）", en: "the city replied on {on}" },
  awaited: { zh: "待城市答复（期限 {on}）", en: "reply due by {on}" },
  overdue: { zh: "答复逾期（期限 {on}）", en: "reply overdue, due by {on}" },
});

/** How the queue is ordered. */
export const queueNote = {
  zh: () =>
    "关系分数：该项被驳回时总分减少的分数（含门槛规则，按标准的合成方式重新计算）。优先度为关系分数乘以疑点程度（0.1 至 1）；疑点看较上一阶段的变动、与同组中位数的距离、佐证和提示、是否决定等级、目标或验收条件。",
  en: () =>
    "At stake: what the total would lose if the answer were rejected, computed anew with gates. Priority is that times the doubt (0.1 to 1): the move since the phase before, the distance from the peers' median, weak evidence or findings, and whether it decides a grade, the target or a condition.",
};

export const queueRest = {
  zh: ({ rest }: { readonly rest: number }) => `另有 ${rest} 项未列出（--limit 可多列）。`,
  en: ({ rest }: { readonly rest: number }) => `${rest} more are not shown (--limit shows more).`,
};
