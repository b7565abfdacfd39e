/** Labels of the screens, lists and tables that tell how a programme stands. */
import { catalogue } from "../model/index.ts";

export const statusLabels = catalogue({
  city: { zh: "城市", en: "City" },
  due: { zh: "提交期限", en: "Due" },
  reviewDue: { zh: "评审期限", en: "Review due" },
  late: { zh: "逾期", en: "Late" },
  phase: { zh: "阶段", en: "Phase" },
  cohort: { zh: "城市组", en: "Cohort" },
  state: { zh: "状态", en: "State" },
  received: { zh: "收到日期", en: "Received" },
  again: { zh: "{on} 重新提交", en: "again on {on}" },
  changedSince: { zh: "此后有改动", en: "changed since" },
  errors: { zh: "错误", en: "Errors" },
  share: { zh: "填报率", en: "Answered" },
  total: { zh: "总分", en: "Total" },
  risk: { zh: "可能失分", en: "At risk" },
  riskNote: {
    zh: "可能失分：未答、未决和未核实的全部按零计时，总分会减少的分数。",
    en: "At risk: what the total would lose if everything open or not verified were worth nothing.",
  },
  reviewers: { zh: "评审员", en: "Reviewers" },
  verdict: { zh: "结论", en: "Verdict" },
  cityId: { zh: "城市代号", en: "City id" },
  verifiedAnswers: { zh: "已核实项数", en: "Verified" },
  unverifiedAnswers: { zh: "未核实项数", en: "Unverified" },
  group: { zh: "分组", en: "Group" },
  others: { zh: "（其他）", en: "(others)" },
  all: { zh: "全部", en: "All" },
  awaited: { zh: "应提交", en: "Awaited" },
  submittedCount: { zh: "已提交", en: "Submitted" },
  leftCount: { zh: "已退出", en: "Left" },
  status: { zh: "评估进度", en: "Status" },
  totals: { zh: "合计", en: "Totals" },
  nothingChosen: { zh: "没有符合条件的提交。", en: "No submission is like that." },
  signed: { zh: "已签字", en: "Signed" },
  signatureInvalid: { zh: "签字无效", en: "Signature not valid" },
  inReview: { zh: "评审中", en: "In review" },
  notReviewed: { zh: "未评审", en: "Not reviewed" },
  answered: { zh: "已填报 {share}", en: "{share} answered" },
  verified: { zh: "已核实 {count} 项", en: "{count} verified" },
  unverified: { zh: "未核实 {count} 项", en: "{count} unverified" },
  submittedOf: { zh: "已提交 {count} 份（共 {all} 份）", en: "{count} of {all} submitted" },
  countOf: { zh: "{state} {count} 份", en: "{state}: {count}" },
});

/** What became of recording the day on which a submission came in. */
export const receiptStates = catalogue({
  received: { zh: "已登记", en: "Recorded" },
  again: { zh: "已登记为重新提交", en: "Recorded as submitted again" },
  "as-recorded": { zh: "此前已登记", en: "As recorded before" },
  missing: { zh: "未提交", en: "Not submitted" },
});

export const acceptanceLabels = catalogue({
  criteria: { zh: "验收条件", en: "Criteria" },
  countAsGiven: {
    zh: "按城市所填计分的填报项数（评审已签字，注明未核实）",
    en: "Answers that count as the city gave them (the signed review says that they were not verified)",
  },
  late: { zh: "逾期情况", en: "Late" },
  departed: { zh: "已退出计划的城市（不参加评定）", en: "Left the programme (not assessed)" },
  waitsFor: {
    zh: "暂不能判定的城市（评审签字之后才据以评定）",
    en: "Not assessable (a score counts once its review is signed)",
  },
});

export const logLabels = catalogue({
  log: { zh: "日志", en: "Log" },
  state: { zh: "状态", en: "State" },
  lines: { zh: "完好行数", en: "Lines in order" },
  whole: { zh: "前后衔接", en: "Whole" },
  broken: { zh: "中断", en: "Broken" },
  "changed-outside": { zh: "前后衔接，另有未登记的改动", en: "Whole, but something was changed without a line" },
  missing: { zh: "没有日志", en: "No log" },
  note: {
    zh: "能写文件的人可以把整份日志重写一遍：请另存一份末行的校验码或日志副本。姓名和日期为所填，无法证明。",
    en: "Who can write the files can write the whole log anew: keep a copy of it elsewhere. Names and days are as they were given, and are not proven.",
  },
});
