/** Labels of the answers that are drawn to be checked in depth. */
import { catalogue } from "../model/index.ts";

export const sampleLabels = catalogue({
  title: { zh: "抽样核查", en: "Sample of answers" },
  drawnFrom: {
    zh: "{phase} · {on} 抽取 · 种子 {seed} · 每层 {size}",
    en: "{phase} · drawn on {on} · seed {seed} · {size} of each stratum",
  },
  stratum: { zh: "层", en: "Stratum" },
  everything: { zh: "不分层", en: "Not divided" },
  all: { zh: "合计", en: "All" },
  answers: { zh: "填报项数", en: "Answers" },
  drawn: { zh: "抽取项数", en: "Drawn" },
  checked: { zh: "已核查", en: "Checked" },
  wrong: { zh: "有误", en: "Wrong" },
  rate: { zh: "差错率", en: "Error rate" },
  interval: { zh: "95% 区间", en: "95% interval" },
  from: { zh: "{low} 至 {high}", en: "{low} to {high}" },
  note: {
    zh: "有误：被调整或驳回。已认可、调整、驳回的计为已核查。合计按各层填报项数加权；区间按威尔逊（Wilson）方法。差错率只作说明，不影响任何得分。",
    en: "Wrong: adjusted or rejected. Checked: accepted, adjusted or rejected. All: weighted by how many answers each stratum holds. Interval after Wilson. The error rate is reported only: it is part of no score.",
  },
  frameChanged: {
    zh: "抽取之后，须评审的填报项有增减，无法再按现在的提交重复抽取。",
    en: "Answers were added or left out since: the draw cannot be repeated from what is submitted now.",
  },
  differs: {
    zh: "文件中的样本与按种子抽取的结果不一致。",
    en: "What is written is not what the seed draws.",
  },
});
