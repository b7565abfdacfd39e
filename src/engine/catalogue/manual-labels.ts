/** The words of the manual for those who fill in. */
import { catalogue, type Phrase } from "../model/index.ts";

export const manualLabels = catalogue({
  manual: { zh: "填报手册", en: "Manual" },
  howTo: { zh: "怎样填报", en: "How to answer" },
  edition: { zh: "版本", en: "Edition" },
  version: { zh: "文本版本", en: "Version" },
  inForce: { zh: "施行日期", en: "In force" },
  overview: { zh: "指标一览", en: "All indicators" },
  overviewNote: {
    zh: "权重为同级各项之间的比例；占总分为全部指标都适用时的比例。",
    en: "Weights are proportions among siblings; the share of the total is that where everything applies.",
  },
  rests: { zh: "计分指标的依据", en: "Where the scored indicators come from" },
  indicator: { zh: "指标", en: "Indicator" },
  code: { zh: "编号", en: "Code" },
  unit: { zh: "单位", en: "Unit" },
  definition: { zh: "计算方法", en: "Formula" },
  applies: { zh: "适用条件", en: "Applies if" },
  mustHold: { zh: "须满足", en: "Must hold" },
  scoring: { zh: "计分方法", en: "Score" },
  place: { zh: "所属", en: "Part of" },
  unscored: { zh: "只列出，不计分", en: "Shown, not scored" },
  ladder: { zh: "得分对照", en: "What scores how much" },
  ladderLine: {
    zh: "表列各值之间按直线计算，两端之外不再变化。",
    en: "Between the values listed the score follows a straight line; beyond the ends it stays.",
  },
  ladderBands: { zh: "自上而下，以最先符合的一档计。", en: "From top to bottom, the first that fits counts." },
  ladderLevels: {
    zh: "填达到的最高一级，须同时达到其下各级。",
    en: "Answer with the highest that is reached; each takes in those before it.",
  },
  ladderItems: { zh: "符合的各项相加。", en: "What is there adds up." },
  ladderRequired: {
    zh: "符合的各项相加；标“必备”的缺一即不得分。",
    en: "What is there adds up; without an item marked as required there is no score.",
  },
  required: { zh: "必备", en: "required" },
  scale: { zh: "得分", en: "Score" },
  value: { zh: "指标值", en: "Value" },
  level: { zh: "等级", en: "Level" },
  item: { zh: "内容", en: "Item" },
  otherwise: { zh: "其余", en: "otherwise" },
  questions: { zh: "要填的内容", en: "What is asked" },
  question: { zh: "填报项", en: "Question" },
  answerIn: { zh: "怎样填", en: "Answer with" },
  more: { zh: "要求", en: "To be observed" },
  owner: { zh: "填报部门", en: "Held by" },
  columns: { zh: "表格，各列：{columns}", en: "a table with the columns {columns}" },
  choices: { zh: "选一项：{choices}", en: "one of: {choices}" },
  levelReached: { zh: "达到的最高一级（见得分对照）", en: "the highest level reached (see what scores how much)" },
  items: { zh: "符合的各项（见得分对照）", en: "what is there (see what scores how much)" },
  covers: { zh: "佐证须涵盖报告期", en: "evidence must cover the period" },
  claimable: { zh: "确不适用的可申报不适用", en: "may be claimed not to apply, with the reason" },
  restricted: { zh: "不对外公开", en: "never in a public edition" },
  example: { zh: "算例", en: "Worked example" },
  noExample: {
    zh: "标准中没有这一指标的算例。",
    en: "The standard holds no worked case for this indicator.",
  },
  answer: { zh: "填报", en: "Answer" },
  sources: { zh: "依据", en: "Source" },
  noSources: { zh: "标准没有注明。", en: "The standard gives none." },
  note: { zh: "说明", en: "Note" },
  measures: { zh: "衡量要素", en: "Measures" },
  improve: { zh: "可做的工作", en: "What helps" },
  others: { zh: "其他填报项", en: "Other questions" },
  othersNote: {
    zh: "不属于任何一项指标，但门槛规则或报告要用。",
    en: "They belong to no indicator; gates or reports use them.",
  },
  total: { zh: "怎样得出总分", en: "How the total is made" },
  rule: { zh: "内容", en: "Rule" },
  gate: { zh: "规则", en: "Gate" },
  gates: { zh: "门槛规则", en: "Gates" },
  grades: { zh: "等级", en: "Grades" },
  grade: { zh: "等级", en: "Grade" },
  from: { zh: "起点", en: "From" },
  meaning: { zh: "含义", en: "Meaning" },
  documents: { zh: "来源文件", en: "Documents" },
  document: { zh: "文件", en: "Document" },
  date: { zh: "日期", en: "Date" },
  terms: { zh: "许可与说明", en: "Licence and notes" },
  share: { zh: "占总分", en: "Share of total" },
  weight: { zh: "权重", en: "Weight" },
  unknown: { zh: "不详", en: "unknown" },
});

export const manualCounts: Phrase<{ indicators: number; scored: number; questions: number }> = {
  zh: ({ indicators, scored, questions }) =>
    `共 ${indicators} 项指标，其中 ${scored} 项计分；要填 ${questions} 个填报项。`,
  en: ({ indicators, scored, questions }) =>
    `Indicators: ${indicators}, of which ${scored} are scored. Questions to answer: ${questions}.`,
};

/** The rules that hold for every question. */
export const howToAnswer = {
  zh: [
    "数按所列单位填，也可以连单位一起写，如 12.5 万人次；不写约数、范围和算式。",
    "确实一个也没有，填 0。没有掌握的数不填 0：写明暂缺、原因和预计填报日期。缺失从不当作 0 填入，也不代为估计。",
    "注明可申报不适用的，确不适用时写明理由，由评审决定；未注明的不能申报。",
    "要求佐证的，佐证须能看出所填的数；没有佐证，评审不能认可。",
    "算例由程序按标准自带的用例算出，所用的数只为说明算法，不是任何城市的数据。",
  ],
  en: [
    "Answer numbers in the unit that is named, or write the unit with the number, as in 12.5 万人次; no approximations, ranges or sums.",
    "If there is none, the answer is 0. If the number is not known, do not answer 0: say that it is missing, why, and by when it is expected. Nothing missing is ever taken for 0 or estimated for you.",
    "Where a question may be claimed not to apply, give the reason; a reviewer decides. Elsewhere it cannot be claimed.",
    "Evidence must show the number that is answered; where it is required, a reviewer cannot accept the answer without it.",
    "Worked examples are computed by the program from the cases that the standard holds; their numbers show the method and belong to no city.",
  ],
} as const;
