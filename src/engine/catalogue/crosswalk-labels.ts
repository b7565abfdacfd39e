/** How far one standard has counterparts in another. */
import { catalogue, type Phrase } from "../model/index.ts";

export const crosswalkLabels = catalogue({
  matrix: { zh: "对应矩阵：各维度中有对应的指标数", en: "Coverage: indicators with a counterpart, by dimension" },
  dimension: { zh: "维度", en: "Dimension" },
  indicators: { zh: "指标数", en: "Indicators" },
  none: { zh: "无对应", en: "None" },
  relations: { zh: "对应关系", en: "Relations" },
  is: { zh: "关系", en: "Is" },
  carried: { zh: "可沿用", en: "Carried" },
  yes: { zh: "是", en: "yes" },
  basis: { zh: "依据", en: "Basis" },
  note: { zh: "说明", en: "Note" },
  without: { zh: "{standard} 中无对应的指标", en: "Without a counterpart in {standard}" },
});

export const crosswalkSummary: Phrase<{
  from: string;
  to: string;
  with: number;
  all: number;
  equal: number;
  carried: number;
}> = {
  zh: ({ from, to, with: met, all, equal, carried }) =>
    `${from} 的 ${all} 项指标中，${met} 项在 ${to} 中有对应，其中等同 ${equal} 项；可沿用到 ${to} 的填报内容 ${carried} 项，沿用后须逐项确认。`,
  en: ({ from, to, with: met, all, equal, carried }) =>
    `Of the ${all} indicators of ${from}, ${met} have a counterpart in ${to}, and ${equal} an equal one. ${carried} ${carried === 1 ? "answer" : "answers"} of ${to} can be carried over, each to be confirmed.`,
};
