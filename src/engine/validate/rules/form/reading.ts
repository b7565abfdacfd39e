/** What can be wrong with a filled form. */
import { rule } from "../../../model/index.ts";

export const notAForm = rule({
  id: "form/not-a-form",
  severity: "error",
  en: {
    message: "No questions of {edition} were found in this file.",
    help: "Give a form that `citymark form` wrote, with its column of codes.",
    why: "Answers are read by the codes of their questions.",
  },
  zh: {
    message: "这个文件里没有找到 {edition} 的填报项。",
    help: "请给出由 `citymark form` 生成并保留了代号列的填报表。",
    why: "填报内容按填报项的代号读取。",
  },
});

export const otherForm = rule({
  id: "form/other",
  severity: "error",
  en: {
    message: "This form is for {found}, not for {expected}.",
    help: "Collect forms of one city, period and standard; write new forms with `citymark form` if it is the wrong one.",
    why: "Answers of another city or year would be counted as this one's.",
  },
  zh: {
    message: "这份填报表属于 {found}，不是 {expected}。",
    help: "一次只汇总同一城市、同一期间、同一标准的填报表；发错了表的，请用 `citymark form` 重新生成。",
    why: "否则别的城市或别的年份的填报内容会被算进来。",
  },
});

export const askedOtherwise = rule({
  id: "form/changed-question",
  severity: "error",
  en: {
    message: "The question “{id}” has changed since this form was written: then {found}, now {expected}.",
    help: "Answer it in a new form.",
    why: "A number given in one unit would be read in another.",
  },
  zh: {
    message: "填报项“{id}”在这份表生成之后有改动：当时为 {found}，现为 {expected}。",
    help: "请用新的填报表填写这一项。",
    why: "否则按旧单位填的数会按新单位读取。",
  },
});

export const unknownRow = rule({
  id: "form/unknown-row",
  severity: "error",
  en: {
    message: "“{written}” stands in a row without a known question[: the code is “{code}”].",
    help: "Restore the code of the question in the column “code”.",
    why: "An answer without a question would be lost.",
  },
  zh: {
    message: "“{written}”所在的行没有对应的填报项[：代号为“{code}”]。",
    help: "请在代号列恢复该填报项的代号。",
    why: "否则这项填报会丢失。",
  },
});

export const byQuestion = rule({
  id: "form/by-question",
  severity: "warning",
  en: {
    message: "The code is missing; the row was read as “{id}” by the words of its question.",
    help: "Check that the answer is to this question.",
    why: "Words can be changed by accident; codes decide.",
  },
  zh: {
    message: "这一行缺少代号，按填报项的文字认作“{id}”。",
    help: "请核对填报内容是否属于这一项。",
    why: "文字可能被误改，应以代号为准。",
  },
});

export const twice = rule({
  id: "form/twice",
  severity: "error",
  en: {
    message: "“{id}” is answered in two rows; the first is at {first}.",
    help: "Keep one of them.",
    why: "Nobody can tell which of the two counts.",
  },
  zh: {
    message: "“{id}”填了两行，前一行在 {first}。",
    help: "请只保留一行。",
    why: "无法判断以哪一行为准。",
  },
});

export const unreadableCell = rule({
  id: "form/cell",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "The cell was not read: {reason}[ ({written})].",
    help: "Type the value itself into this cell.",
    why: "What a spreadsheet program shows here is not an answer.",
  },
  zh: {
    message: "没有读取这个单元格：{reason}[（{written}）]。",
    help: "请在这个单元格直接填写数值或文字。",
    why: "表格程序在这里显示的不是填报内容。",
  },
});

export const formulaCell = rule({
  id: "form/formula",
  severity: "warning",
  en: {
    message: "The cell has a formula; its stored value, {written}, was read.",
    help: "Check the value, or replace the formula by it.",
    why: "The formula is not calculated again, and its value may be outdated.",
  },
  zh: {
    message: "这个单元格是公式，按已存的值 {written} 读取。",
    help: "请核对该值，或把公式换成数值。",
    why: "公式不会重新计算，已存的值可能过时。",
  },
});

export const hiddenCell = rule({
  id: "form/hidden",
  severity: "warning",
  en: {
    message: "{written} was read from a hidden row or column.",
    help: "Show the row or column and check it.",
    why: "Those who signed the form may not have seen it.",
  },
  zh: {
    message: "{written} 读自隐藏的行或列。",
    help: "请取消隐藏并核对。",
    why: "签字的人可能没有看到它。",
  },
});

export const item = rule({
  id: "form/item",
  severity: "error",
  en: {
    message: "The list “{id}” is not complete: “{item}” needs yes or no[, found “{written}”].",
    help: "Choose yes or no for each item of the list.",
    why: "An item left empty could mean not met or not yet looked at.",
  },
  zh: {
    message: "清单“{id}”没有填完：“{item}”应选是或否[，现为“{written}”]。",
    help: "请逐项选“是”或“否”。",
    why: "留空可能是不满足，也可能是还没有核对。",
  },
});

export const status = rule({
  id: "form/status",
  severity: "error",
  en: {
    message: "“{id}” has no answer, but [status “{written}” ]is not complete: it needs a status and a reason.",
    help: "Choose “missing” or “not-applicable” in the column for no answer, and write the reason.",
    why: "A question without an answer and without a reason counts as not answered.",
  },
  zh: {
    message: "“{id}”未填报，[所选“{written}”]也没有写全：要选情况并写明原因。",
    help: "请在“未填报时”一栏选“暂缺”或“不适用”，并写明原因。",
    why: "未填报又没有原因的，只能算未填报。",
  },
});

export const evidenceNumber = rule({
  id: "form/evidence-number",
  severity: "error",
  en: {
    message: "The evidence “{written}” has no number, or one that is not in small letters, digits and hyphens.",
    help: "Give it a number such as e-1, and name it in the answers that rest on it.",
    why: "Answers name their evidence by its number.",
  },
  zh: {
    message: "佐证“{written}”没有编号，或编号不是小写字母、数字和连字符。",
    help: "请编号（如 e-1），并在用到它的填报内容处填写该编号。",
    why: "填报内容按编号引用佐证。",
  },
});
