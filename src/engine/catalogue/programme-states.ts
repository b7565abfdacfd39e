/** Names of the states that a programme's outcome can be in; each has a sign, so that none needs its colour. */
import type { Cause, CityOutcome, Judgement, Lack, Unreadable } from "../cohort/index.ts";
import { catalogue, type Named } from "../model/index.ts";
import type { PublishedNode } from "../schema/types.gen.ts";

export const accepted = {
  accepted: { zh: "✓ 通过", en: "✓ Accepted" },
  "not-accepted": { zh: "✗ 未通过", en: "✗ Not accepted" },
  undecided: { zh: "? 暂不能判定", en: "? Not assessable" },
  "not-judged": { zh: "未设条件", en: "No criteria" },
  left: { zh: "已退出", en: "Left the programme" },
} as const satisfies Named<CityOutcome["accepted"]>;

export const judgements = {
  met: { zh: "✓ 达到", en: "✓ Met" },
  "not-met": { zh: "✗ 未达到", en: "✗ Not met" },
  waived: { zh: "◇ 豁免", en: "◇ Waived" },
  undecided: { zh: "? 暂不能判定", en: "? Not assessable" },
} as const satisfies Named<Judgement["state"]>;

/** Why there is no score to judge by. */
export const lacking = {
  "no-submission": { zh: "未提交", en: "no submission" },
  "not-reviewed": { zh: "未评审", en: "not reviewed" },
  "open-queries": { zh: "有询问待答复", en: "open queries" },
  "not-signed": { zh: "评审未签字", en: "review not signed" },
  "review-again": { zh: "有填报须重新评审", en: "answers to be reviewed again" },
  "signature-invalid": { zh: "签字无效", en: "signature not valid" },
  "files-changed": { zh: "文件与所记录的校验码不符", en: "files are not those that were recorded" },
  imputed: { zh: "得分部分依据标准的插补值", en: "its score rests on norms of the standard" },
  "no-score": { zh: "未评分", en: "no score" },
} as const satisfies Named<Lack["why"]>;

export const targetStates = catalogue({
  met: { zh: "✓ 完成", en: "✓ Met" },
  "not-met": { zh: "✗ 未完成", en: "✗ Not met" },
  open: { zh: "? 没有总分", en: "? No total" },
  none: { zh: "未设目标", en: "No target" },
});

export const causes = {
  scope: { zh: "适用范围", en: "Scope" },
  completeness: { zh: "填报完整度", en: "Completeness" },
  verification: { zh: "评审核实", en: "Verification" },
  performance: { zh: "实际表现", en: "Performance" },
  standard: { zh: "标准换版", en: "The standard" },
} as const satisfies Named<Cause>;

export const causeMeanings = {
  scope: { zh: "指标变为适用或不再适用", en: "Indicators became applicable, or no longer apply" },
  completeness: { zh: "填报补齐或缺失", en: "Answers were supplied, or are missing" },
  verification: {
    zh: "后一次评审对总分的影响，减去前一次评审的影响",
    en: "What the later review did to the total, less what the earlier one did",
  },
  performance: { zh: "本市填报的数据发生变化", en: "The figures that the city reported changed" },
  standard: {
    zh: "同样的数据按新版评分的差别；旧版没有问的，前后都按现在的填报计",
    en: "What the later edition makes of the same figures; what the earlier one did not ask counts on both sides as it is now",
  },
} as const satisfies Named<Cause>;

export const verifications = {
  verified: { zh: "✓ 已核实", en: "✓ Verified" },
  unverified: { zh: "未核实", en: "Not verified" },
  rejected: { zh: "✗ 已驳回", en: "✗ Rejected" },
} as const satisfies Named<NonNullable<PublishedNode["verification"]>>;

/** Why a submission has no score: there is none, or it is blocked. */
export const submissionStates = {
  missing: { zh: "未提交", en: "Not submitted" },
  assessment: { zh: "无法读取", en: "Unreadable" },
  review: { zh: "评审无法使用", en: "Review not usable" },
  place: { zh: "存放位置有误", en: "Filed in the wrong place" },
} as const satisfies Named<"missing" | Unreadable["blocked"]>;

/** What became of an appeal. */
export const appealStates = {
  open: { zh: "待决定", en: "Open" },
  upheld: { zh: "成立", en: "Upheld" },
  "partly-upheld": { zh: "部分成立", en: "Upheld in part" },
  dismissed: { zh: "驳回", en: "Dismissed" },
} as const;

/** What became of a city that takes no part any more. */
export const departures = catalogue({
  withdrawn: { zh: "已退出", en: "Withdrawn" },
  merged: { zh: "已并入{into}", en: "Merged into {into}" },
});
