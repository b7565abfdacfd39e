/** Words of the report that compares chosen results. */
import { catalogue, type Phrase } from "../model/index.ts";
import { spaced } from "./phrases.ts";

export const comparisonLabels = catalogue({
  comparison: { zh: "对比报告", en: "Comparison" },
  scores: { zh: "得分", en: "Scores" },
  result: { zh: "参评结果", en: "Result" },
  results: { zh: "参评结果", en: "Results" },
  manyResults: { zh: "{count} 份结果", en: "{count} results" },
  totals: { zh: "总分", en: "Totals" },
  totalsNote: {
    zh: "色条为得分；斜纹为缺项补齐后可能达到的范围。",
    en: "The bar is the score; hatching is what is possible once all is answered.",
  },
  byDimension: { zh: "各维度得分", en: "Scores by dimension" },
  byIndicator: { zh: "各项指标得分", en: "Scores by indicator" },
  largestDifferences: { zh: "差距最大的指标", en: "Indicators that differ most" },
  largestDifferencesNote: {
    zh: "只列至少两份结果有得分的指标；每点为一份结果，重叠的上下排列。",
    en: "Indicators with a score in at least two results. Each dot is one result; overlapping dots are stacked.",
  },
  difference: { zh: "相差", en: "Difference" },
  noDifferences: { zh: "没有指标得分不同。", en: "No indicator has different scores." },
  comparable: {
    zh: "各份结果由相同的规则计分，可以相互比较。校验码如下。",
    en: "All results were scored by the same rules and are comparable. Their digests are listed below.",
  },
  provenance: { zh: "版本与校验", en: "Versions and digests" },
});

export const comparisonSentence: Phrase<{
  count: number;
  /** Results without a total. */
  without: number;
  highest: { readonly name: string; readonly score: string } | undefined;
  lowest: { readonly name: string; readonly score: string } | undefined;
  /** "" where the two are equal. */
  difference: string;
}> = {
  zh: ({ count, without, highest, lowest, difference }) => {
    const open = without > 0 ? `；其中 ${without} 份没有总分` : "";
    if (!highest || !lowest) return spaced(`本报告比较 ${count} 份结果${open}。`);
    const ends =
      difference === ""
        ? `总分均为 ${highest.score} 分`
        : `总分最高的是${highest.name}（${highest.score} 分），最低的是${lowest.name}（${lowest.score} 分），相差 ${difference} 分`;
    return spaced(`本报告比较 ${count} 份结果：${ends}${open}。`);
  },
  en: ({ count, without, highest, lowest, difference }) => {
    const open = without > 0 ? ` ${without} ${without === 1 ? "has" : "have"} no total.` : "";
    if (!highest || !lowest) return `This report compares ${count} results.${open}`;
    const ends =
      difference === ""
        ? `all totals are ${highest.score}`
        : `the highest total is that of ${highest.name} (${highest.score}), the lowest that of ${lowest.name} (${lowest.score}), ${difference} apart`;
    return `This report compares ${count} results: ${ends}.${open}`;
  },
};
