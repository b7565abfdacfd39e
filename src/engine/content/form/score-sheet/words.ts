/** The words of the sheet that scores while it is filled in. */
import { catalogue, type Locale, type Spoken, speak } from "../../../model/index.ts";

const words = catalogue({
  sheet: { zh: "得分试算", en: "Live score" },
  title: { zh: "项目", en: "Part" },
  weight: { zh: "权重", en: "Weight" },
  score: { zh: "得分", en: "Score" },
  answered: { zh: "已得分 / 适用指标", en: "Scored of those that apply" },
  remark: { zh: "备注", en: "Remark" },
  total: { zh: "总分", en: "Total" },
  grade: { zh: "等级", en: "Grade" },
  open: { zh: "尚未填齐", en: "not complete" },
  unanswered: { zh: "未填报", en: "not answered" },
  wrong: { zh: "填报有误", en: "wrong answer" },
  notApplicable: { zh: "不适用", en: "does not apply" },
  notComputed: { zh: "本表不能计算", en: "not computed here" },
  notFormula: {
    zh: "此项的算法不能写成表格公式，因此本表没有总分；总分请用网页表或 citymark 计算。",
    en: "This cannot be written as a formula of a spreadsheet, so there is no total here: the page and citymark compute it.",
  },
  gate: { zh: "门槛规则：{title}", en: "Rule on the total: {title}" },
  capsGrade: { zh: "等级不超过“{grade}”", en: "the grade is at most “{grade}”" },
  capsScore: { zh: "总分不超过 {score}", en: "the total is at most {score}" },
  acting: { zh: "起作用", en: "acting" },
  trial: {
    zh: "边填边算，仅供参考：以汇总、核查后的得分为准。有一项适用的指标没有得分，就没有总分。",
    en: "Computed while you type, for orientation: the score after collection and checks counts. While any indicator that applies has no score, there is no total.",
  },
});

export type ScoreSheetWords = Spoken<typeof words>;

export function scoreSheetWords(locale: Locale): ScoreSheetWords {
  return speak(words, locale);
}
