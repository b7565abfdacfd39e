/** Names of the states that a Result or a standard can be in; a state that is added and not named does not compile. */
import type { Basis, Named, Standard } from "../model/index.ts";
import { catalogue, type Said } from "../model/index.ts";
import type {
  PublishedAnswer,
  PublishedDiagnostic,
  PublishedEvidence,
  PublishedGate,
  PublishedOutcome,
} from "../schema/types.gen.ts";

export const outcomes = {
  scored: { zh: "已得分", en: "Scored" },
  "not-applicable": { zh: "不适用", en: "Not applicable" },
  missing: { zh: "缺失", en: "Missing" },
  error: { zh: "填报有误", en: "Wrong answer" },
  "insufficient-coverage": { zh: "填报不足", en: "Too little answered" },
  unscored: { zh: "不计分", en: "Unscored" },
} as const satisfies Named<PublishedOutcome["kind"]>;

export const notApplicableBy = {
  standard: { zh: "不适用（按标准）", en: "Not applicable, says the standard" },
  claim: { zh: "不适用（填报方声明）", en: "Not applicable, says the city" },
} as const satisfies Named<NonNullable<PublishedOutcome["by"]>>;

export const answerStatuses = {
  answered: { zh: "已填报", en: "Answered" },
  unanswered: { zh: "未填报", en: "Unanswered" },
  "declared-missing": { zh: "声明暂缺", en: "Declared missing" },
  claimed: { zh: "声明不适用", en: "Claimed not applicable" },
  error: { zh: "填报有误", en: "Wrong answer" },
} as const satisfies Named<PublishedAnswer["status"]>;

export const openClaim: Said = { zh: "声明不适用，待评审", en: "Claimed not applicable, awaiting review" };

export const missingWhy = catalogue({
  unanswered: { zh: "未填报", en: "Unanswered" },
  "declared-missing": { zh: "声明暂缺", en: "Declared missing" },
  wrong: { zh: "填报有误", en: "Wrong answer" },
  incomplete: { zh: "表中有空格或缺列", en: "Its table lacks numbers" },
  contradicted: { zh: "与其他填报不符", en: "Does not fit the other answers" },
});

export const gateStates = {
  acting: { zh: "已起作用", en: "Acting" },
  "not-acting": { zh: "未起作用", en: "Not acting" },
  undecided: { zh: "暂不能判定", en: "Undecided" },
} as const satisfies Named<PublishedGate["state"]>;

export const evidenceFound = {
  present: { zh: "文件已附，未登记校验码", en: "file attached, no digest recorded" },
  absent: { zh: "没有找到文件", en: "file not found" },
  empty: { zh: "空文件", en: "empty file" },
  changed: { zh: "文件内容与登记的校验码不一致", en: "file differs from its digest" },
  unchecked: { zh: "未核对", en: "not checked" },
} as const satisfies Named<PublishedEvidence["found"]>;

/** Of a file that has the digest recorded for it. */
export const evidenceUnchanged: Said = { zh: "文件已附，与校验码一致", en: "file attached, matches its digest" };

export const bases = {
  "source-text": { zh: "见于来源原文", en: "Read in the source" },
  adapted: { zh: "据来源改写", en: "Adapted from the source" },
  inferred: { zh: "由来源推定", en: "Inferred from the source" },
  recalled: { zh: "凭记忆，未核对原文", en: "Recalled, the source was not seen" },
  ours: { zh: "本标准自拟", en: "Our own proposal" },
} as const satisfies Named<Basis>;

export const basisOf = catalogue({
  value: { zh: "指标定义", en: "of the value" },
  score: { zh: "计分方法", en: "of the score" },
  weight: { zh: "权重", en: "weight" },
  both: { zh: "", en: "" },
});

export const efforts = catalogue({
  low: { zh: "投入小", en: "Low effort" },
  medium: { zh: "投入中等", en: "Medium effort" },
  high: { zh: "投入大", en: "High effort" },
});

export const severities = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  note: { zh: "提示", en: "Note" },
} as const satisfies Named<PublishedDiagnostic["severity"]>;

export const statuses = {
  draft: { zh: "草案", en: "Draft" },
  published: { zh: "已发布", en: "Published" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
} as const satisfies Named<Standard["status"]>;

export const steps = catalogue({
  shared: { zh: "共用公式", en: "Shared formula" },
  applicable: { zh: "适用条件", en: "Applies if" },
  require: { zh: "须满足", en: "Must hold" },
  value: { zh: "测量值", en: "Value" },
  score: { zh: "得分", en: "Score" },
});

export const stampWords = catalogue({
  fictitious: { zh: "虚构数据", en: "Fictitious" },
  draft: { zh: "标准草案", en: "Draft standard" },
  withdrawn: { zh: "标准已撤回", en: "Withdrawn standard" },
  public: { zh: "公开版", en: "Public edition" },
});

export const truths = catalogue({
  true: { zh: "成立", en: "holds" },
  false: { zh: "不成立", en: "does not hold" },
});

export { verdictWords as decisions } from "../model/index.ts";
