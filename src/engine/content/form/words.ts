/** The words of a form, in both languages side by side. */
import { catalogue, type Locale, type Spoken, speak } from "../../model/index.ts";

const words = catalogue({
  questions: { zh: "填报", en: "Questions" },
  evidence: { zh: "佐证", en: "Evidence" },
  guide: { zh: "填写说明", en: "How to fill in" },
  whole: { zh: "全市概况", en: "The city as a whole" },
  code: { zh: "代号", en: "Code" },
  question: { zh: "填报项", en: "Question" },
  unit: { zh: "单位", en: "Unit" },
  answer: { zh: "填报内容", en: "Answer" },
  last: { zh: "上期填报", en: "Last answer" },
  soFar: { zh: "原填报", en: "Answer so far" },
  query: { zh: "评审意见", en: "The reviewer asks" },
  status: { zh: "未填报时", en: "If there is no answer" },
  reason: { zh: "原因或理由", en: "Reason" },
  expected: { zh: "预计填报日期", en: "Expected on" },
  note: { zh: "说明", en: "Note" },
  evidenceOf: { zh: "佐证编号", en: "Evidence" },
  by: { zh: "填报部门", en: "Department" },
  id: { zh: "编号", en: "Number" },
  title: { zh: "标题", en: "Title" },
  file: { zh: "文件", en: "File" },
  url: { zh: "网址", en: "Web address" },
  kind: { zh: "种类", en: "Kind" },
  date: { zh: "日期", en: "Date" },
  pages: { zh: "页码", en: "Pages" },
  sha256: { zh: "校验码", en: "SHA-256" },
  day: { zh: "日期", en: "date" },
  choose: { zh: "选一项", en: "one choice" },
  level: { zh: "选达到的最高一级", en: "the highest level reached" },
  items: { zh: "逐项选“是”或“否”", en: "yes or no for each item" },
  item: { zh: "是或否", en: "yes or no" },
  sheet: { zh: "填在“{sheet}”表中", en: "on the sheet “{sheet}”" },
  claimable: {
    zh: "确不适用的，可在“未填报时”一栏选不适用，并写明理由",
    en: "If it does not apply, say so in the column for no answer, with the reason",
  },
  evidencePrompt: {
    zh: "填“佐证”表中的编号，如 e-1；多个用顿号分隔。",
    en: "Numbers of the sheet of evidence, such as e-1, separated by commas.",
  },
  evidenceId: {
    zh: "自编的编号，用小写字母、数字和连字符，如 e-1。",
    en: "A number of your own in small letters, digits and hyphens, such as e-1.",
  },
  evidenceFile: {
    zh: "随表一并报送的文件，如 evidence/e-1.pdf。",
    en: "A file that you send along, such as evidence/e-1.pdf.",
  },
  rowLabel: { zh: "每行一个，不填合计行。", en: "One per row, no row for the total." },
  city: { zh: "城市", en: "City" },
  period: { zh: "数据期间", en: "Period" },
  to: { zh: "{from} 至 {to}", en: "{from} to {to}" },
  department: { zh: "填报部门", en: "Department" },
  standard: { zh: "标准", en: "Standard" },
  howTo: { zh: "填写方法", en: "How to" },
  topic: { zh: "事项", en: "Topic" },
  content: { zh: "内容", en: "Content" },
  allDepartments: { zh: "全部部门", en: "all departments" },
  formTitle: { zh: "{city} {standard} 填报表", en: "{city}: form of {standard}" },
  withoutScript: {
    zh: "本页须运行自带的脚本才能填写。请换用 Chrome、Edge 或 Firefox 等浏览器打开，并允许脚本运行。",
    en: "This page needs its own script. Open it in Chrome, Edge or Firefox, with scripts allowed.",
  },
  filledBy: { zh: "填表人", en: "Filled in by" },
  checkedBy: { zh: "审核人", en: "Checked by" },
  seal: { zh: "单位（盖章）", en: "Seal" },
  signedOn: { zh: "日期", en: "Date" },
  /** The foot of a printed sheet: &L, &C and &R begin its parts. */
  foot: {
    zh: "&L{filledBy}：　　　　　　{checkedBy}：&C{seal}：　　　　　　{signedOn}：　　年　月　日&R第 &P 页，共 &N 页",
    en: "&L{filledBy}:                    {checkedBy}:&C{seal}:                    {signedOn}:&RPage &P of &N",
  },
});

export type FormWords = Spoken<typeof words>;

export function formWords(locale: Locale): FormWords {
  return speak(words, locale);
}

/** The guide's rows. */
export const guide: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    "只填浅黄色的单元格，其余单元格已锁定；请不要改动第一行方括号里的代号和“代号”一列。",
    "数填在“填报内容”一栏，按“单位”一栏的单位填。也可以连单位一起写，如 12.5 万人次；不写约数、范围和算式。",
    "确实一个也没有，填 0。没有掌握的数不要填 0，也不要写“无”或横线：在“未填报时”一栏选“暂缺”，并写明原因。",
    "“上期填报”仅供核对，不会当作本期的填报内容。",
    "佐证材料先在“佐证”表登记编号，再在“佐证编号”一栏填写该编号；文件随表一并报送。",
    "打印后由填表人、审核人签字并加盖公章；电子表同时发回汇总人。",
  ],
  en: [
    "Fill in the light yellow cells only; all others are locked. Do not change the codes in the column “Code” and in brackets in the first row.",
    "Write the number into “Answer”, in the unit of the column “Unit”. You may write a number with its unit, such as 12.5 万人次; no approximations, ranges or sums.",
    "If there is none, write 0. If the number is not known, do not write 0 or a dash: choose “missing” in the column for no answer, and give the reason.",
    "The last answer is there for comparison only; it never counts as an answer.",
    "List evidence on the sheet “Evidence” first, then write its number into the column “Evidence”; send the files along.",
    "Print it, have it signed and sealed, and return the workbook to the person who collects it.",
  ],
};

/** Before these, where questions come back from a review. */
export const returnedGuide: Readonly<Record<Locale, string>> = {
  zh: "本表只列评审退回的填报项。请按“评审意见”核对：填报内容有误的，在“填报内容”一栏填写更正后的填报内容；填报内容无误的，“填报内容”留空，补充说明或佐证即可。",
  en: "This form holds only the questions that a reviewer has returned. Where the answer is wrong, write the corrected one into “Answer”; where it is right, leave “Answer” empty and add a note or evidence.",
};
