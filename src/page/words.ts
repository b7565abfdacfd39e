/** What only the page says, in both languages side by side; everything else is the engine's. */
import { catalogue, type Locale, type Spoken, speak } from "../engine/index.ts";

const words = catalogue({
  open: { zh: "打开文件", en: "Open a file" },
  merge: { zh: "合并同事的文件", en: "Merge a colleague’s file" },
  save: { zh: "保存到文件", en: "Save to a file" },
  print: { zh: "打印", en: "Print" },
  language: { zh: "English", en: "中文" },
  actions: { zh: "文件操作", en: "Files" },
  toScore: { zh: "查看得分与问题", en: "Score and findings" },
  progress: { zh: "填报进度", en: "Progress" },
  answeredOf: { zh: "已填 {done} / {all} 项", en: "{done} of {all} answered" },
  unsaved: {
    zh: "有内容尚未保存到文件。",
    en: "There are changes that are not saved to a file yet.",
  },
  kept: {
    zh: "已暂存在本浏览器；报送前请“保存到文件”。",
    en: "Kept in this browser for now. Save to a file before you submit it.",
  },
  notKept: {
    zh: "本浏览器不允许暂存：关闭前请“保存到文件”，否则内容会丢失。",
    en: "This browser keeps nothing: save to a file before you close the page, or the answers are lost.",
  },
  savedAs: { zh: "已保存为 {file}。", en: "Saved as {file}." },
  restored: {
    zh: "已恢复上次暂存在本浏览器中的内容。",
    en: "What this browser kept last time has been restored.",
  },
  startAgain: { zh: "放弃暂存内容，重新填写", en: "Discard it and start again" },
  sureToDiscard: {
    zh: "未保存到文件的内容将会丢失。确定继续吗？",
    en: "What is not saved to a file will be lost. Continue?",
  },
  opened: { zh: "已打开 {file}。", en: "{file} is open." },
  merged: {
    zh: "{file} 中有填报 {given} 项，其中新增或更改 {written} 项，已合并。",
    en: "{file} has {given} answers; {written} of them were new or changed and have been merged.",
  },
  differing: {
    zh: "{file} 中有 {count} 项与本表不同，尚未合并。请选定以哪一份为准：",
    en: "{count} answers in {file} differ from this form; nothing has been merged. Choose which of the two counts:",
  },
  takeMine: { zh: "以本表为准", en: "This form counts" },
  takeTheirs: { zh: "以 {file} 为准", en: "{file} counts" },
  cancel: { zh: "取消", en: "Cancel" },
  notRead: { zh: "{file} 无法读取：", en: "{file} cannot be read:" },
  otherStandard: {
    zh: "{file} 是按 {found} 填报的，本页是 {expected}。",
    en: "{file} answers {found}; this page is for {expected}.",
  },
  dropHere: { zh: "松开即打开或合并文件", en: "Drop the file to open or merge it" },
  more: { zh: "没有填报内容、说明、佐证", en: "No answer, note, evidence" },
  confirmed: { zh: "数值确实如此的理由", en: "Why this unusual value is right" },
  confirmDraft: {
    zh: "此项填报沿用自 {from}，尚不算数；核对后确认",
    en: "This answer comes from {from} and does not count yet. Check and confirm it",
  },
  none: { zh: "一项都没有", en: "None of these" },
  addRow: { zh: "增加一行", en: "Add a row" },
  removeRow: { zh: "删除第 {row} 行", en: "Remove row {row}" },
  rowNumber: { zh: "第 {row} 行", en: "Row {row}" },
  tableFile: {
    zh: "表格在文件 {file} 中，本页未读取该文件，因此不计入本页得分。",
    en: "The table is in the file {file}, which this page has not read: it does not count in the score here.",
  },
  addEvidence: { zh: "登记佐证文件", en: "List a file as evidence" },
  removeEvidence: { zh: "删除佐证 {id}", en: "Remove evidence {id}" },
  evidenceStays: {
    zh: "只在本机计算文件的校验码，文件不会被上传；请把文件放入 evidence 文件夹一并报送。",
    en: "Only the digest is computed, on this computer; nothing is sent anywhere. Put the files into the folder “evidence” and hand them in with the form.",
  },
  partly: {
    zh: "本页只问一个部门的填报项；总分要等各部门汇总后才完整。",
    en: "This page asks one department only: the total is complete once all departments are collected.",
  },
  outlook: { zh: "得分与改进", en: "Score and what to improve" },
  scoreInFull: { zh: "得分详情", en: "The score in full" },
  improve: { zh: "用最少的投入达到目标", en: "Reach a target with the least effort" },
  toGrade: { zh: "目标等级", en: "Grade to reach" },
  toTotal: { zh: "或目标总分", en: "Or a total to reach" },
  onlyIn: { zh: "只在此维度内", en: "Only within this dimension" },
  atMost: { zh: "最多改进几项", en: "At most so many changes" },
  toQuestion: { zh: "转到填报项", en: "Go to the question" },
});

export type PageWords = Spoken<typeof words>;

export function pageWords(locale: Locale): PageWords {
  return speak(words, locale);
}
