/** What can be wrong with what a standard defines: things that nothing uses, that stand twice, or that are dated or translated wrongly. */
import { rule } from "../../../model/index.ts";

export const unusedDefinition = rule({
  id: "standard/unused-definition",
  severity: "warning",
  en: {
    message: "Nothing uses the {what} “{id}”.",
    help: "Use it, or delete it.",
    why: "What is defined and not used was probably forgotten somewhere.",
  },
  zh: {
    message: "没有任何地方用到{what}“{id}”。",
    help: "请使用它，或删去。",
    why: "定义了却没有用，多半是某处漏写了。",
  },
});

export const repeated = rule({
  id: "standard/repeated",
  severity: "warning",
  en: {
    message: "“{id}” has the same {what} as “{other}”: “{text}”.",
    help: "Correct one of the two.",
    why: "Readers could not tell them apart in a report.",
  },
  zh: {
    message: "“{id}”与“{other}”的{what}相同：“{text}”。",
    help: "请更正其中一个。",
    why: "读者在报告里无法区分两者。",
  },
});

export const dimensionTwice = rule({
  id: "standard/dimension-twice",
  severity: "error",
  en: {
    message: "The dimension “{id}” is listed twice[, and dimensions/{other}.yaml not at all].",
    help: "[Write “{other}” in its place, or ]delete this line.",
    why: "A dimension counts once, and each file of the folder is listed.",
  },
  zh: {
    message: "维度“{id}”列了两次[，而 dimensions/{other}.yaml 没有列入]。",
    help: "请[改为“{other}”，或]删去这一行。",
    why: "每个维度只计一次，文件夹中的每个文件都要列入。",
  },
});

export const evidenceKind = rule({
  id: "standard/evidence-kind",
  severity: "warning",
  en: {
    message: "“{found}” looks like a misspelt “{nearest}”.",
    help: "Write {nearest}.",
    why: "No evidence of a misspelt kind would ever be accepted.",
  },
  zh: {
    message: "“{found}”像是“{nearest}”的笔误。",
    help: "请写 {nearest}。",
    why: "类型写错，任何佐证都不会被认可。",
  },
});

export const translationSwapped = rule({
  id: "standard/translation-swapped",
  severity: "warning",
  en: {
    message: "The Chinese text is under en, and the other under zh.",
    help: "Exchange the two.",
    why: "Each reader would be shown the language of the other.",
  },
  zh: {
    message: "中文写在了 en 下，另一种文字写在了 zh 下。",
    help: "请对调。",
    why: "读者看到的会是另一种语言。",
  },
});

export const effectiveOrder = rule({
  id: "standard/effective-order",
  severity: "error",
  en: {
    message: "The edition ends on {to}, before it begins on {from}.",
    help: "Correct the dates.",
    why: "An edition that is never in force cannot be used.",
  },
  zh: {
    message: "本版在 {to} 失效，早于生效日期 {from}。",
    help: "请更正日期。",
    why: "从未生效的版本无法使用。",
  },
});
