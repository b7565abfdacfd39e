/** A standard held against a published table, in words. */
import { catalogue, type Phrase } from "../model/index.ts";

export const againstLabels = catalogue({
  column: { zh: "列", en: "Column" },
  agree: { zh: "一致", en: "Agree" },
  largest: { zh: "最大差异", en: "Largest difference" },
  published: { zh: "公布值", en: "Published" },
  found: { zh: "计算值", en: "Computed" },
  looksLike: { zh: "看起来像", en: "Looks like" },
  missing: { zh: "（空）", en: "(empty)" },
  allAgree: { zh: "全部一致。", en: "All agree." },
});

/** How it was compared. */
export const againstSummary: Phrase<{ rows: number; cells: number; agree: number; columns: number }> = {
  zh: ({ rows, cells, agree, columns }) =>
    `${rows} 行、${columns} 列，共 ${cells} 个单元格，${agree} 个一致（按公布的小数位比较，不足满分百万分之一的差异不计）。`,
  en: ({ rows, cells, agree, columns }) =>
    `Cells that agree: ${agree} of ${cells} (rows: ${rows}, columns: ${columns}), at the decimals that are printed; less than a millionth of the scale is no difference.`,
};

export const againstUnknown: Phrase<{ columns: string }> = {
  zh: ({ columns }) => `以下列在标准中没有对应的代号或编号，未作比较：${columns}。`,
  en: ({ columns }) => `These columns are neither an id nor a code of the standard and were not compared: ${columns}.`,
};

export const againstAlone: Phrase<{ rows: string }> = {
  zh: ({ rows }) => `以下行只在一张表中，未作比较：${rows}。`,
  en: ({ rows }) => `These rows are in one table only and were not compared: ${rows}.`,
};

export const againstWrong: Phrase<{ count: number }> = {
  zh: ({ count }) => `有 ${count} 个填报无法读取，按缺失计算。`,
  en: ({ count }) => `${count} answers could not be read and count as missing.`,
};

/** What differences look like. Guesses from the numbers alone. */
export const missWords = {
  rounded: {
    zh: ({ decimals }: { readonly decimals: number }) => `公布前已修约到 ${decimals} 位小数`,
    en: ({ decimals }: { readonly decimals: number }) => `rounded to ${decimals} decimals before it was printed`,
  },
  shifted: {
    zh: ({ by }: { readonly by: number }) => `错行：公布的是${by < 0 ? "上" : "下"}面第 ${Math.abs(by)} 行的数`,
    en: ({ by }: { readonly by: number }) =>
      `shifted: each row has the number of the row ${Math.abs(by)} ${by < 0 ? "above" : "below"}`,
  },
  exchanged: {
    zh: ({ with: other }: { readonly with: string }) => `与 ${other} 列互换`,
    en: ({ with: other }: { readonly with: string }) => `exchanged with the column ${other}`,
  },
  repeats: {
    zh: ({ column }: { readonly column: string }) => `重复了 ${column} 列的数`,
    en: ({ column }: { readonly column: string }) => `repeats the numbers of the column ${column}`,
  },
  goalposts: {
    zh: ({ worst, best }: { readonly worst: string; readonly best: string }) =>
      `是指标值的直线，但目标值不同：最差 ${worst}，最优 ${best}`,
    en: ({ worst, best }: { readonly worst: string; readonly best: string }) =>
      `a straight line of the value with other goalposts: worst ${worst}, best ${best}`,
  },
  "some-rows": {
    zh: ({ agree, of }: { readonly agree: number; readonly of: number }) =>
      `${of} 行中 ${agree} 行一致，其余没有规律：多半依据的是另一版数据`,
    en: ({ agree, of }: { readonly agree: number; readonly of: number }) =>
      `${agree} of ${of} rows agree and the others follow nothing: they probably rest on other data`,
  },
} as const;
