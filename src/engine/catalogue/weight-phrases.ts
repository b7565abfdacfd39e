/** What is said of weights that nobody has published. */
import type { Phrase } from "../model/index.ts";

/** Whose weights are unknown. `all`: those of the dimensions; `parts`: those of the parts of these. */
interface Unknown {
  readonly parts: string;
  readonly all: boolean;
}

const whose = {
  zh: ({ parts, all }: Unknown) =>
    [all ? "各维度" : "", parts === "" ? "" : `“${parts}”各部分`].filter((each) => each !== "").join("以及"),
  en: ({ parts, all }: Unknown) =>
    [all ? "the dimensions" : "", parts === "" ? "" : `the parts of ${parts}`]
      .filter((each) => each !== "")
      .join(" and of "),
};

/** `all`: those of the dimensions; `parts`: those of the parts of these; `open`: answers may still move it, too. */
export const provisional: Phrase<{ parts: string; all: boolean; open: boolean; low: string; high: string }> = {
  zh: ({ open, low, high, ...unknown }) =>
    `总分是暂定的：${whose.zh(unknown)}的权重不详，暂按同等权重计算；按其他权重${open ? "，以及待定内容确定后" : ""}，总分可能在 ${low} 至 ${high} 分之间。`,
  en: ({ open, low, high, ...unknown }) =>
    `The total is provisional: the weights of ${whose.en(unknown)} are unknown and taken as equal; by others${open ? ", and once all is settled," : ""} it could be ${low} to ${high}.`,
};

/** Of several totals, and of the ranks made of them. */
export const allProvisional: Phrase<{ parts: string; all: boolean }> = {
  zh: (unknown) => `总分和名次是暂定的：${whose.zh(unknown)}的权重不详，暂按同等权重计算；区间和可能名次涵盖任何权重。`,
  en: (unknown) =>
    `Totals and ranks are provisional: the weights of ${whose.en(unknown)} are unknown and taken as equal; intervals and possible ranks hold by any weights.`,
};
