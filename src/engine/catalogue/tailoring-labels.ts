/** What a tailored standard has otherwise than its base. */
import { catalogue, type Phrase, type Said } from "../model/index.ts";

export const tailoringLabels = catalogue({
  changes: { zh: "对所依据标准的改动", en: "What was tailored" },
  part: { zh: "对象", en: "Part" },
  changed: { zh: "改动", en: "Changed" },
  because: { zh: "理由", en: "Because" },
  baseTotal: { zh: "按所依据的标准", en: "By the base" },
});

/** Keys of a standard as a reader knows them; another key is shown as it is written. */
export const changedKeys: Readonly<Record<string, Said>> = {
  weight: { zh: "权重", en: "weight" },
  worst: { zh: "最低分对应值", en: "value that scores lowest" },
  best: { zh: "满分对应值", en: "value that scores full" },
  target: { zh: "目标值", en: "target" },
  tolerance: { zh: "容差", en: "tolerance" },
  bands: { zh: "分段", en: "bands" },
  piecewise: { zh: "折线", en: "points of the line" },
  levels: { zh: "等次", en: "levels" },
  checklist: { zh: "清单", en: "checklist" },
  formula: { zh: "计分公式", en: "formula of the score" },
  value: { zh: "公式", en: "formula" },
  unit: { zh: "单位", en: "unit" },
  title: { zh: "名称", en: "title" },
  question: { zh: "问题", en: "question" },
  note: { zh: "说明", en: "note" },
  drop: { zh: "删去", en: "dropped" },
  add: { zh: "新增", en: "added" },
};

/** Who tailored what. */
export const tailoredFrom: Phrase<{ by: string; base: string; count: number }> = {
  zh: ({ by, base, count }) => `${by}依据 ${base} 制定，改动 ${count} 处。`,
  en: ({ by, base, count }) => `${by} tailored ${base}: ${count} ${count === 1 ? "change" : "changes"}.`,
};

export const changedBy: Phrase<{ by: string; what: string; before: string; after: string; because: string }> = {
  zh: ({ by, what, before, after, because }) =>
    `${by}改动：${what}${before === "" ? "" : `由 ${before} `}${after === "" ? "" : `改为 ${after}`}。理由：${because}`,
  en: ({ by, what, before, after, because }) =>
    `Changed by ${by}: ${what}${before === "" ? "" : ` from ${before}`}${after === "" ? "" : ` to ${after}`}, because: ${because}`,
};
