/** What can be wrong with a table. */
import { rule } from "../../../model/index.ts";

export const unknownColumn = rule({
  id: "assessment/unknown-column",
  severity: "error",
  en: {
    message: "The table “{id}” has no column “{column}”.",
    help: '[If {digits} ends a number such as 4,{digits}: inside { } a number with a comma needs quotes, "4,{digits}". ][Did you mean “{nearest}”? ]It has: {known}.',
    why: "A column that is silently ignored is data lost.",
  },
  zh: {
    message: "表“{id}”没有列“{column}”。",
    help: '[如果 {digits} 是 4,{digits} 这类数的后半截：{ } 里带逗号的数要加引号，写成 "4,{digits}"。][是否想写“{nearest}”？]它有：{known}。',
    why: "悄悄忽略一列，就等于丢了数据。",
  },
});

export const rowLabel = rule({
  id: "assessment/row-label",
  severity: "error",
  en: {
    message: "A row of “{id}” has no {column}.",
    help: "Name every row.",
    why: "A row without a name cannot be checked by anybody.",
  },
  zh: {
    message: "“{id}”有一行没有填 {column}。",
    help: "请给每一行填上名称。",
    why: "没有名称的行，谁也无法核对。",
  },
});

export const repeatedRow = rule({
  id: "assessment/repeated-row",
  severity: "error",
  en: {
    message: "“{written}” stands in two rows of “{id}”.",
    help: "Keep one of them.",
    why: "A district counted twice changes the balance between districts.",
  },
  zh: {
    message: "“{written}”在表“{id}”中出现了两行。",
    help: "请只保留一行。",
    why: "重复计入一个区县会改变均衡程度。",
  },
});

export const emptyTable = rule({
  id: "assessment/empty-table",
  severity: "error",
  en: {
    message: "The table “{id}” has no rows.",
    help: "Add the rows, or declare the answer missing.",
    why: "Of no rows there is neither sum nor mean.",
  },
  zh: {
    message: "表“{id}”没有数据行。",
    help: "请填入各行，或注明缺失。",
    why: "没有行，就没有合计，也没有平均。",
  },
});

export const tableFile = rule({
  id: "assessment/table-file",
  severity: "error",
  en: {
    message: "The table “{file}” cannot be read.",
    help: "Put the CSV file beside the assessment, and check its name.",
    why: "The answer is in that file.",
  },
  zh: {
    message: "读不到表“{file}”。",
    help: "请把 CSV 文件放在自评表旁边，并检查文件名。",
    why: "答案就在那个文件里。",
  },
});
