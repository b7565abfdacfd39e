/** What the readers of a standard miss: a purpose, a translation, a source, a reason. */
import { rule } from "../../../model/index.ts";

export const unusedInput = rule({
  id: "standard/unused-input",
  severity: "warning",
  en: {
    message: "No formula uses the input “{id}”.",
    help: "Use it in a formula, or remove it.",
    why: "Departments should not collect data that have no effect.",
  },
  zh: {
    message: "没有公式使用填报项“{id}”。",
    help: "请在公式中使用，或删去这个填报项。",
    why: "不使用的数据不应要求各部门填报。",
  },
});

export const translationMissing = rule({
  id: "standard/translation-missing",
  severity: "warning",
  terms: ["language"],
  en: {
    message: "This text has no {language} version.",
    help: "Add the translation.",
    why: "Some readers of a bilingual standard know only one of the languages.",
  },
  zh: {
    message: "这段文字没有{language}版本。",
    help: "请补上译文。",
    why: "双语标准的读者可能只懂其中一种语言。",
  },
});

export const noReason = rule({
  id: "standard/no-reason",
  severity: "warning",
  en: {
    message: "“{id}” has the basis `ours` but gives no reason.",
    help: "Write the reason in `note`.",
    why: "Readers must be able to judge what the authors decided themselves.",
  },
  zh: {
    message: "“{id}”的依据是 `ours`（自行确定），但没有说明理由。",
    help: "请在 `note` 中写明理由。",
    why: "自行确定的内容，读者要能判断是否合理。",
  },
});

export const noSource = rule({
  id: "standard/no-source",
  severity: "warning",
  en: {
    message: "“{id}” does not say where it comes from.",
    help: "Add `source`. For a value that you set yourself, write `basis: ours` and the reason in `note`.",
    why: "Readers must see what comes from a published text and what the authors decided.",
  },
  zh: {
    message: "“{id}”没有注明来源。",
    help: "请加上 `source`；自行确定的，写 `basis: ours` 并在 `note` 中说明理由。",
    why: "读者要能分清哪些出自原文、哪些是自行确定的。",
  },
});

export const noReference = rule({
  id: "standard/no-reference",
  severity: "warning",
  en: {
    message: "“{id}” has the basis `{basis}` but does not name the source.",
    help: "Add `ref` with one of `sources`, or choose the basis that is true: `recalled`, `inferred` or `ours`.",
    why: "What is said to be read must be found where it was read.",
  },
  zh: {
    message: "“{id}”的依据是 `{basis}`，但没有指明出自哪份文件。",
    help: "请加上 `ref`，写明 `sources` 中的哪一份；或据实改为 `recalled`、`inferred`、`ours`。",
    why: "注明出自原文的内容，读者要能在原文中查到。",
  },
});
