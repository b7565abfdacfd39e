/** What the readers of a standard miss: a purpose, a translation, a source, a reason. */
import { rule } from "../../../model/index.ts";

export const unusedInput = rule({
  id: "standard/unused-input",
  severity: "warning",
  en: {
    message: "Nothing uses the input “{id}”.",
    help: "Use it in a formula, or drop it.",
    why: "Cities answer what is asked; a question for nothing costs twenty departments a day.",
  },
  zh: {
    message: "没有公式用到填报项“{id}”。",
    help: "请在公式中使用，或删去。",
    why: "问了不用的问题，会白费各部门的时间。",
  },
});

export const translationMissing = rule({
  id: "standard/translation-missing",
  severity: "warning",
  terms: ["language"],
  en: {
    message: "This text lacks {language}.",
    help: "Add the translation.",
    why: "A standard in two languages is read by people who know only one.",
  },
  zh: {
    message: "这段文字缺少{language}。",
    help: "请补上译文。",
    why: "双语标准的读者可能只懂一种语言。",
  },
});

export const noReason = rule({
  id: "standard/no-reason",
  severity: "warning",
  en: {
    message: "“{id}” rests on a basis of `ours` without a reason.",
    help: "Say why in `note`.",
    why: "What we propose ourselves must be open to argument.",
  },
  zh: {
    message: "“{id}”的依据是 `ours`，却没有说明理由。",
    help: "请在 `note` 中说明。",
    why: "自己提出的数，要经得起讨论。",
  },
});

export const noSource = rule({
  id: "standard/no-source",
  severity: "warning",
  en: {
    message: "“{id}” does not say where it comes from.",
    help: "Add `source`; for a proposal of your own basis: ours with a note.",
    why: "A reader must see what is the issuer's and what is ours.",
  },
  zh: {
    message: "“{id}”没有注明来源。",
    help: "请加上 `source`；自己的提议写 basis: ours 并说明理由。",
    why: "读者要能分清哪些出自原文、哪些是我们提出的。",
  },
});
