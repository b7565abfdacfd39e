/** What changed between two editions, in words. */
import { catalogue } from "../model/index.ts";

export const editionKinds = catalogue({
  reused: { zh: "改作他用", en: "Id reused for something else" },
  removed: { zh: "删去", en: "Removed" },
  added: { zh: "新增", en: "Added" },
  redefined: { zh: "同一 id 改指他项，须重新填报", en: "Id kept for another thing, asked anew" },
  converted: { zh: "由原填报内容换算", en: "Computed from earlier answers" },
  renamed: { zh: "改名", en: "Renamed" },
  changed: { zh: "修改", en: "Changed" },
});

export const editionParts = catalogue({
  method: { zh: "方法", en: "method" },
  dimension: { zh: "维度", en: "dimension" },
  group: { zh: "分组", en: "group" },
  indicator: { zh: "指标", en: "indicator" },
  input: { zh: "填报项", en: "input" },
  parameter: { zh: "参数", en: "parameter" },
  formula: { zh: "公式", en: "formula" },
  gate: { zh: "门槛规则", en: "gate" },
  grade: { zh: "等级", en: "grade" },
  rating: { zh: "评定等次", en: "rating" },
  unit: { zh: "单位", en: "unit" },
});

export const editionAspects = catalogue({
  question: { zh: "问题", en: "question" },
  unit: { zh: "单位与界限", en: "unit or bounds" },
  weight: { zh: "权重", en: "weight" },
  score: { zh: "评分", en: "score" },
  formula: { zh: "公式", en: "formula" },
  condition: { zh: "条件", en: "condition" },
  method: { zh: "方法", en: "method" },
  rating: { zh: "等次规则", en: "rating" },
  place: { zh: "位置", en: "place" },
  words: { zh: "文字", en: "words" },
});

export const editionLabels = catalogue({
  part: { zh: "部分", en: "Part" },
  title: { zh: "名称", en: "Title" },
  aspect: { zh: "内容", en: "What" },
  before: { zh: "原为", en: "Before" },
  after: { zh: "现为", en: "After" },
  none: { zh: "两版内容相同。", en: "The two editions say the same." },
  because: { zh: "说明", en: "Reason" },
  reusedNote: {
    zh: "原有填报会被当作新指标的填报。请换用新的 id。",
    en: "Earlier answers would be taken for answers to the new question. Use a new id.",
  },
});

/** Whether scores of the two may be compared. */
export const editionVerdict = {
  same: {
    zh: ({ from, to }: EditionPair) => `${from} 与 ${to} 的计分内容相同，得分可以比较。`,
    en: ({ from, to }: EditionPair) => `${from} and ${to} score alike: their scores may be compared.`,
  },
  other: {
    zh: ({ from, to }: EditionPair) => `${from} 与 ${to} 的计分内容不同，得分不能直接比较。`,
    en: ({ from, to }: EditionPair) =>
      `${from} and ${to} score differently: their scores may not be compared as they are.`,
  },
} as const;

interface EditionPair {
  readonly from: string;
  readonly to: string;
}
