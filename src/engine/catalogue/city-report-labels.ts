/** Headings and fixed remarks of a city's report and scorecard. */
import { catalogue } from "../model/index.ts";

export const cityReportLabels = catalogue({
  whatDecides: { zh: "决定结果的因素", en: "What decides the result" },
  whatToDo: { zh: "下一步工作", en: "What to do next" },
  nothingGains: {
    zh: "没有单独一项指标能提高计入门槛规则后的总分。",
    en: "No single indicator would raise the total after gates.",
  },
  glance: { zh: "指标得分一览", en: "Indicators at a glance" },
  glanceNote: {
    zh: "各项指标的填报、计算过程和依据见附件一。",
    en: "The answers, the calculation and the sources of each indicator are in Annex A.",
  },
  scaleTitle: { zh: "总分与等级", en: "The total and the grades" },
  step: { zh: "范围", en: "Indicators that" },
  annexIndicators: { zh: "附件一　逐项指标", en: "Annex A: Every indicator" },
  annexIndicatorsNote: {
    zh: "每项指标的填报内容、计算过程、佐证和依据。",
    en: "The answers to each indicator, how its score was calculated, its evidence and its sources.",
  },
  annexEvidence: { zh: "附件二　佐证材料", en: "Annex B: Evidence" },
  noEvidenceListed: { zh: "没有登记佐证材料。", en: "No evidence is listed." },
  annexMethod: { zh: "附件三　评分方法与依据来源", en: "Annex C: Method and sources" },
  annexFindings: { zh: "附件四　核查发现", en: "Annex D: Findings" },
  annexProvenance: { zh: "附件五　版本与校验", en: "Annex E: Versions and digests" },
  gateAnswers: { zh: "门槛规则所依据的填报", en: "Answers that gates read" },
  locationOfFile: { zh: "文件或网址", en: "File or address" },
  kind: { zh: "类型", en: "Kind" },
  date: { zh: "日期", en: "Date" },
  checked: { zh: "核对情况", en: "Check" },
  sourceTitle: { zh: "来源", en: "Source" },
  shareOfWeight: { zh: "占权重", en: "Share of weight" },
  remarks: { zh: "评审与说明", en: "Review and remarks" },
  tableBelow: { zh: "见下表", en: "See the table below" },
  sourcesListed: { zh: "依据来源", en: "Sources of the standard" },
  address: { zh: "网址", en: "Address" },
  severity: { zh: "程度", en: "Severity" },
  finding: { zh: "发现", en: "Finding" },
});
