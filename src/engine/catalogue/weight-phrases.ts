/** What is said of weights that nobody has published. */
import type { Phrase } from "../model/index.ts";

/** `all`: those of the dimensions; `parts`: those of the parts of these. */
export const provisional: Phrase<{ parts: string; all: boolean; low: string; high: string }> = {
  zh: ({ parts, all, low, high }) =>
    `总分是暂定的：${[all ? "各维度" : "", parts === "" ? "" : `“${parts}”各部分`].filter((each) => each !== "").join("以及")}的权重不详，暂按同等权重计算；按其他权重，总分可能在 ${low} 至 ${high} 分之间。`,
  en: ({ parts, all, low, high }) =>
    `The total is provisional: the weights of ${[all ? "the dimensions" : "", parts === "" ? "" : `the parts of ${parts}`].filter((each) => each !== "").join(" and of ")} are unknown and taken as equal; by others it could be ${low} to ${high}.`,
};
