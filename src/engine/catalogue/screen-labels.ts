/** Labels of the screens that no report has. */
import { catalogue } from "../model/index.ts";

export const explainLabels = catalogue({
  measuredElements: { zh: "衡量要素", en: "Policy elements measured" },
  usedBy: { zh: "用于", en: "Used by" },
  usedByNothing: { zh: "没有计分内容用到这一填报项。", en: "Nothing that is scored uses this input." },
  why: { zh: "原因", en: "Why" },
  example: { zh: "示例", en: "Example" },
});

export const rankLabels = catalogue({
  rank: { zh: "名次", en: "Rank" },
  possibleRanks: { zh: "可能名次", en: "Possible" },
  drawnRanks: { zh: "权重抽样", en: "In draws" },
  aboveNext: { zh: "高于下一名", en: "Above next" },
  unranked: { zh: "没有总分，不参加排名", en: "Not ranked, as there is no total" },
});

/** How the ranks in draws are found. */
export const drawsNote = {
  zh: ({ draws, seed }: { readonly draws: number; readonly seed: number }) =>
    `权重抽样 ${draws} 次（种子 ${seed}）：各权重乘以 0.75 至 1.25 的随机数，得分不变；列出名次的中位数和第 5 至第 95 百分位。`,
  en: ({ draws, seed }: { readonly draws: number; readonly seed: number }) =>
    `${draws} draws (seed ${seed}): every weight is multiplied by a random factor from 0.75 to 1.25, scores unchanged. Median rank, 5th to 95th percentile.`,
};

export const compareLabels = catalogue({
  highestOfRow: { zh: "每行最高值以粗体显示。", en: "The highest of each row is in bold." },
});
