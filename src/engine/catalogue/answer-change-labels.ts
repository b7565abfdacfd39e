/** Words for what a city answers otherwise than before. */
import { catalogue, type Named } from "../model/index.ts";
import type { AnswerChange } from "../submission/index.ts";

export const answerChangeStates = {
  changed: { zh: "有变化", en: "Changed" },
  added: { zh: "新填报", en: "Added" },
  removed: { zh: "不再填报", en: "No longer answered" },
  unchanged: { zh: "未变化", en: "Unchanged" },
  open: { zh: "两期均未填报", en: "Answered in neither" },
} as const satisfies Named<AnswerChange["kind"]>;

export const answerChangeLabels = catalogue({
  change: { zh: "变化", en: "Change" },
  before: { zh: "原填报", en: "Before" },
  after: { zh: "现填报", en: "Now" },
  factor: { zh: "倍数", en: "Factor" },
  evidenceAdded: { zh: "新增佐证", en: "Evidence added" },
  evidenceRemoved: { zh: "减少佐证", en: "Evidence removed" },
  confirmed: { zh: "确认理由", en: "Confirmed" },
  merged: { zh: "汇入", en: "Merged" },
  mergedOtherwise: { zh: "汇总时与已有填报内容不同的填报", en: "Merged otherwise than what was there" },
  given: { zh: "新报内容", en: "Given" },
  decided: { zh: "以哪一个为准", en: "Counts" },
  counts: {
    zh: "有变化 {changed} 项，新填报 {added} 项，不再填报 {removed} 项，未变化 {unchanged} 项，均未填报 {open} 项。",
    en: "Changed: {changed}. Added: {added}. No longer answered: {removed}. Unchanged: {unchanged}. Answered in neither: {open}.",
  },
});
