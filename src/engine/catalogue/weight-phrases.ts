/** What is said of weights that nobody has published. */
import type { Phrase } from "../model/index.ts";

/** `all`: those of the dimensions; `parts`: those of the parts of these; `open`: answers may still move it, too. */
export const provisional: Phrase<{ parts: string; all: boolean; open: boolean; low: string; high: string }> = {
  zh: ({ parts, all, open, low, high }) => {
    const whose = [all ? "各维度" : "", parts === "" ? "" : `“${parts}”各部分`].filter((each) => each !== "");
    return `总分是暂定的：${whose.join("以及")}的权重不详，暂按同等权重计算；按其他权重${open ? "，以及待定内容确定后" : ""}，总分可能在 ${low} 至 ${high} 分之间。`;
  },
  en: ({ parts, all, open, low, high }) => {
    const whose = [all ? "the dimensions" : "", parts === "" ? "" : `the parts of ${parts}`].filter(
      (each) => each !== "",
    );
    return `The total is provisional: the weights of ${whose.join(" and of ")} are unknown and taken as equal; by others${open ? ", and once all is settled," : ""} it could be ${low} to ${high}.`;
  },
};
