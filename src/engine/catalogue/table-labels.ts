/** The sheets in which a standard is written, and the heads of their columns. */
import { catalogue } from "../model/index.ts";

export const tableNames = catalogue({
  indicators: { zh: "指标", en: "Indicators" },
  questions: { zh: "填报项", en: "Questions" },
  parts: { zh: "维度与分组", en: "Dimensions and groups" },
  edition: { zh: "标准", en: "Standard" },
});

export const tableHeads = catalogue({
  key: { zh: "项目", en: "Key" },
  value: { zh: "公式", en: "Formula" },
  dimension: { zh: "维度", en: "Dimension" },
  group: { zh: "分组", en: "Group" },
  of: { zh: "所属", en: "Belongs to" },
  id: { zh: "代号", en: "Id" },
  code: { zh: "编号", en: "Code" },
  title: { zh: "名称", en: "Title" },
  "title-zh": { zh: "中文名称", en: "Title in Chinese" },
  "title-en": { zh: "英文名称", en: "Title in English" },
  question: { zh: "问题", en: "Question" },
  "question-zh": { zh: "中文问题", en: "Question in Chinese" },
  "question-en": { zh: "英文问题", en: "Question in English" },
  unit: { zh: "单位", en: "Unit" },
  minimum: { zh: "最小值", en: "Minimum" },
  maximum: { zh: "最大值", en: "Maximum" },
  owner: { zh: "责任部门", en: "Department" },
  applicable: { zh: "适用条件", en: "Applies if" },
  require: { zh: "必须满足", en: "Must hold" },
  weight: { zh: "权重", en: "Weight" },
  worst: { zh: "最差值", en: "Worst" },
  best: { zh: "最优值", en: "Best" },
  score: { zh: "其他评分方法", en: "Other way to score" },
  source: { zh: "来源", en: "Source" },
  clause: { zh: "条款", en: "Clause" },
  basis: { zh: "依据", en: "Basis" },
  note: { zh: "备注", en: "Note" },
  "note-zh": { zh: "中文备注", en: "Note in Chinese" },
  "note-en": { zh: "英文备注", en: "Note in English" },
  more: { zh: "其他内容", en: "All else" },
});
